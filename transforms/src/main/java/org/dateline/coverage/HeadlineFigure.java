package org.dateline.coverage;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.dateline.coverage.figures.EventClaims;
import org.dateline.coverage.figures.EventFigure;
import org.dateline.coverage.figures.FigureKey;

/**
 * Chooses the figure that stands for an event, as an editor would: harm to people that a title or
 * lead tells, else what most titles and leads tell, else what most reports tell.
 */
final class HeadlineFigure {
  /** One report in so many must tell it. */
  private static final long SHARE = 4;

  /** So many reports must tell it, unless a title does, or the only report's lead. */
  private static final int REPORTS = 2;

  private static final String PERSON = "person";

  private HeadlineFigure() {}

  /**
   * Returns role, best number, unit, object and range in words; empty if no figure stands for the
   * event.
   *
   * @param reports number of independent reports of the event
   */
  static String of(List<EventFigure> figures, EventClaims claims, long reports) {
    return figures.stream()
        .filter(figure -> figure.key().isSpecific())
        .filter(figure -> figure.numIndependentReports() * SHARE >= reports)
        .filter(figure -> isEstablished(figure, claims, reports))
        .max(
            Comparator.comparing(
                    (EventFigure figure) ->
                        HeadlineRoles.isHarm(figure.key()) && claims.prominence(figure.key()) > 0)
                .thenComparing(figure -> claims.prominence(figure.key()))
                .thenComparingInt(EventFigure::numIndependentReports)
                .thenComparingInt(EventFigure::numReports)
                .thenComparing(EventFigure::key, HeadlineRoles.ORDER.reversed()))
        .map(HeadlineFigure::words)
        .orElse("");
  }

  private static boolean isEstablished(EventFigure figure, EventClaims claims, long reports) {
    return figure.numIndependentReports() >= REPORTS
        || claims.titles(figure.key()) > 0
        || reports < REPORTS && claims.prominence(figure.key()) > 0;
  }

  private static String words(EventFigure figure) {
    FigureKey key = figure.key();
    String unit = isOwn(key.unit(), key) && !key.unit().equals(PERSON) ? " " + key.unit() : "";
    String object = isOwn(key.object(), key) ? " " + counted(figure) : "";
    String range =
        figure.low().compareTo(figure.high()) == 0
            ? ""
            : " (" + figure.low().toPlainString() + " to " + figure.high().toPlainString() + ")";
    return key.role() + ": " + figure.best().toPlainString() + unit + object + range;
  }

  /** Returns whether a word tells more than the role. */
  private static boolean isOwn(String word, FigureKey key) {
    return !word.isEmpty() && !word.equals(key.role()) && !(word + "s").equals(key.role());
  }

  private static String counted(EventFigure figure) {
    FigureKey key = figure.key();
    boolean counts = key.unit().isEmpty() || key.unit().equals(PERSON);
    boolean one = figure.best().compareTo(BigDecimal.ONE) == 0;
    if (key.object().equals(FigureKey.PEOPLE)) {
      return one ? PERSON : FigureKey.PEOPLE;
    }
    return counts && !one ? Plurals.of(key.object()) : key.object();
  }
}
