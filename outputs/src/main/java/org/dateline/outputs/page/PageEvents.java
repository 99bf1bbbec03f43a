package org.dateline.outputs.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.coverage.Attention;
import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.EventEntity;
import org.dateline.coverage.EventQuote;
import org.dateline.coverage.EventSummary;
import org.dateline.coverage.FigureLine;
import org.dateline.coverage.Omission;
import org.dateline.coverage.OutletCoverage;
import org.dateline.coverage.ReportLine;
import org.dateline.coverage.SilentOutlet;
import org.dateline.coverage.figures.EventFigure;
import org.dateline.model.DayRange;
import org.dateline.model.PublicationTime;
import org.dateline.outputs.report.Cells;

/** Turns events into what the page shows of them. Lists are cut to what a person can look at. */
public final class PageEvents {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int MAX_TEXT = 240;
  private static final int MAX_REPORTS = 120;
  private static final int MAX_OUTLETS = 60;
  private static final int MAX_FIGURES = 12;
  private static final int MAX_LINES = 40;
  private static final int MAX_SMALL = 12;
  private static final int MAX_DAYS = 400;

  private PageEvents() {}

  /** Returns the event as the page holds it. */
  public static PageEvent of(EventCoverage event) {
    EventSummary summary = event.summary();
    return new PageEvent(
        summary.event().value(),
        summary.numArticles(),
        summary(summary, event.attention()).toString(),
        detail(event).toString());
  }

  private static ObjectNode summary(EventSummary summary, List<Attention> attention) {
    ObjectNode json = JSON.objectNode();
    json.put("id", summary.event().value());
    json.put("title", cut(summary.title()));
    json.put("date", summary.date().map(PageEvents::days).orElse(""));
    json.put("place", cut(summary.location()));
    json.put("articles", summary.numArticles());
    json.put("outlets", summary.numOutlets());
    json.put("independent", summary.independentReports());
    json.put("first", time(summary.first().time()));
    json.set("firstBy", strings(summary.first().outlets(), MAX_SMALL));
    json.put("last", time(summary.last()));
    json.put("conflicts", summary.figuresInConflict());
    json.put("figure", cut(summary.headlineFigure()));
    json.put("effective", summary.concentration().effectiveOutlets());
    SortedMap<LocalDate, Long> days = new TreeMap<>();
    attention.forEach(row -> days.merge(row.date(), row.count(), Long::sum));
    putDays(json, days);
    return json;
  }

  /** Puts the first days with their articles and, if there are more, the number of all. */
  static void putDays(ObjectNode json, SortedMap<LocalDate, Long> days) {
    ArrayNode array = json.putArray("days");
    days.entrySet().stream()
        .limit(MAX_DAYS)
        .forEach(day -> array.addArray().add(day.getKey().toString()).add(day.getValue()));
    if (days.size() > MAX_DAYS) {
      json.put("allDays", days.size());
    }
  }

  private static ObjectNode detail(EventCoverage event) {
    ObjectNode json = JSON.objectNode();
    ArrayNode outlets = json.putArray("rows");
    event.outlets().stream()
        .sorted(
            Comparator.comparingInt((OutletCoverage row) -> -row.numArticles())
                .thenComparing(OutletCoverage::outlet))
        .limit(MAX_OUTLETS)
        .forEach(row -> outlets.add(outlet(row)));
    ArrayNode reports = json.putArray("reports");
    event.reports().stream().limit(MAX_REPORTS).forEach(line -> reports.add(report(line)));
    ArrayNode figures = json.putArray("figures");
    event.figures().stream()
        .filter(figure -> figure.numReports() > 1)
        .sorted(
            Comparator.comparingInt((EventFigure figure) -> -figure.numIndependentReports())
                .thenComparingInt(figure -> -figure.numReports())
                .thenComparing(EventFigure::key))
        .limit(MAX_FIGURES)
        .forEach(figure -> figures.add(figure(figure, event.figureLines())));
    ArrayNode quotes = json.putArray("quotes");
    event.quotes().stream()
        .sorted(
            Comparator.comparingInt((EventQuote quote) -> -quote.numArticles())
                .thenComparing(EventQuote::id))
        .limit(MAX_SMALL)
        .forEach(quote -> quotes.add(quote(quote)));
    ArrayNode entities = json.putArray("entities");
    event.entities().stream()
        .sorted(
            Comparator.comparingInt((EventEntity entity) -> -entity.numArticles())
                .thenComparing(entity -> -entity.numMentions())
                .thenComparing(EventEntity::id))
        .limit(MAX_SMALL)
        .forEach(entity -> entities.add(entity(entity)));
    ArrayNode omissions = json.putArray("omissions");
    event.omissions().stream()
        .filter(omission -> omission.kind() != Omission.ItemKind.QUOTE)
        .limit(MAX_OUTLETS)
        .forEach(omission -> omissions.add(omission(omission)));
    ArrayNode silent = json.putArray("silent");
    event.silent().stream().limit(MAX_SMALL).forEach(outlet -> silent.add(silent(outlet)));
    return json;
  }

  private static ObjectNode outlet(OutletCoverage row) {
    ObjectNode json = JSON.objectNode();
    json.put("outlet", cut(row.outlet()));
    json.put("articles", row.numArticles());
    json.put("first", time(row.first()));
    row.lag().ifPresent(lag -> json.put("lag", lag.minutes()));
    json.put("copied", row.copiedShare());
    json.put("figures", row.numFigures());
    json.put("quotes", row.numQuotes());
    json.put("isFirst", row.isFirst());
    return json;
  }

  private static ObjectNode report(ReportLine line) {
    ObjectNode json = JSON.objectNode();
    json.put("id", line.article().value());
    json.put("outlet", cut(line.outlet()));
    json.put("title", cut(line.title()));
    json.put("time", time(line.published()));
    json.put("copy", line.copyClass().label());
    line.original().ifPresent(original -> json.put("of", original.value()));
    json.put("credited", line.credited());
    if (line.url().length() <= MAX_TEXT) {
      json.put("url", Cells.writable(line.url()));
    }
    return json;
  }

  private static ObjectNode figure(EventFigure figure, List<FigureLine> lines) {
    ObjectNode json = JSON.objectNode();
    json.put("name", cut(FigureName.of(figure.key())));
    json.put("verdict", figure.verdict().label());
    json.put("low", figure.low().toPlainString());
    json.put("best", figure.best().toPlainString());
    json.put("high", figure.high().toPlainString());
    figure.agreement().ifPresent(agreement -> json.put("agreement", agreement.toPlainString()));
    ArrayNode array = json.putArray("lines");
    lines.stream()
        .filter(line -> line.key().equals(figure.key()))
        .limit(MAX_LINES)
        .forEach(
            line -> {
              ObjectNode one = array.addObject();
              one.put("outlet", cut(line.outlet()));
              one.put("time", time(line.published()));
              line.low().ifPresent(low -> one.put("low", low.toPlainString()));
              line.high().ifPresent(high -> one.put("high", high.toPlainString()));
              one.put("surface", cut(line.surface()));
              one.put("sentence", cut(line.sentence()));
            });
    return json;
  }

  private static ObjectNode quote(EventQuote quote) {
    ObjectNode json = JSON.objectNode();
    json.put("content", cut(quote.content()));
    json.put("speaker", cut(quote.speaker()));
    json.put("articles", quote.numArticles());
    json.put("outlets", quote.numOutlets());
    json.set("firstBy", strings(quote.firstOutlets(), MAX_SMALL));
    json.set("alteredIn", strings(quote.alteredIn(), MAX_SMALL));
    return json;
  }

  private static ObjectNode entity(EventEntity entity) {
    ObjectNode json = JSON.objectNode();
    json.put("name", cut(entity.name()));
    json.put("kind", entity.kind().label());
    json.put("articles", entity.numArticles());
    json.put("outlets", entity.numOutlets());
    return json;
  }

  private static ObjectNode omission(Omission omission) {
    ObjectNode json = JSON.objectNode();
    json.put("outlet", cut(omission.outlet()));
    json.put("kind", omission.kind().label());
    json.put("item", cut(omission.item()));
    json.put("share", omission.shareWith());
    return json;
  }

  private static ObjectNode silent(SilentOutlet silent) {
    ObjectNode json = JSON.objectNode();
    json.put("outlet", cut(silent.outlet()));
    json.put("articles", silent.articlesInWindow());
    json.put("expected", silent.expected());
    return json;
  }

  static ArrayNode strings(List<String> values, int most) {
    ArrayNode array = JSON.arrayNode();
    values.stream().limit(most).forEach(value -> array.add(cut(value)));
    return array;
  }

  static String cut(String text) {
    if (text.length() <= MAX_TEXT) {
      return Cells.writable(text);
    }
    return Cells.writable(text.substring(0, MAX_TEXT - 1)) + "\u2026";
  }

  private static String days(DayRange days) {
    return days.equals(DayRange.of(days.first()))
        ? days.first().toString()
        : days.first() + " – " + days.last();
  }

  private static String time(Optional<PublicationTime> time) {
    return time.map(PublicationTime::text).orElse("");
  }
}
