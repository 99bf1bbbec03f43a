package org.dateline.copies;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Compares the wording of two articles in full, and tells which of them would be the copy. */
public final class Comparer {
  /** The share that makes a text the same text: half of it. */
  private static final double SAME_TEXT = 0.5;

  private Comparer() {}

  /** Returns the comparison as each of the two sees it; nothing where no five words are common. */
  public static List<Comparison> compare(ComparableArticle one, ComparableArticle other) {
    Overlap ofFirst = Overlap.of(one.text(), other.text());
    if (ofFirst.passages().length == 0) {
      return List.of();
    }
    Overlap ofSecond = Overlap.of(other.text(), one.text());
    CopyFeatures first = one.features();
    CopyFeatures second = other.features();
    Direction direction =
        Direction.of(first, second, ofFirst.containment(), ofSecond.containment());
    return List.of(
        seen(first, second, ofFirst, ofSecond, direction.firstIsCopy(), direction.reason()),
        seen(second, first, ofSecond, ofFirst, !direction.firstIsCopy(), direction.reason()));
  }

  private static Comparison seen(
      CopyFeatures own,
      CopyFeatures other,
      Overlap overlap,
      Overlap inverse,
      boolean copies,
      String reason) {
    String agency = agency(own, other, overlap, inverse);
    return new Comparison(
        own.id(),
        other.id(),
        copies,
        reason,
        other.outlet(),
        other.time(),
        agency,
        parts(overlap.containment()),
        parts(overlap.reportContainment()),
        parts(inverse.containment()),
        parts(overlap.resemblance()),
        parts(overlap.copiedShare()),
        own.title() != 0 && own.title() == other.title(),
        !own.outlet().isEmpty() && own.outlet().equals(other.outlet()),
        lag(own, other),
        isCredited(own, other, agency),
        Math.max(overlap.longestPiece(), inverse.longestPiece()),
        overlap.passages());
  }

  /** Returns the agency whose text both print. */
  private static String agency(
      CopyFeatures own, CopyFeatures other, Overlap overlap, Overlap inverse) {
    if (!own.agency().isEmpty() && overlap.copiedShare() >= SAME_TEXT) {
      return own.agency();
    }
    boolean sameText =
        overlap.copiedShare() >= SAME_TEXT && inverse.copiedShare() >= SAME_TEXT
            || overlap.containment() >= SAME_TEXT;
    return sameText ? other.agency() : "";
  }

  private static boolean isCredited(CopyFeatures own, CopyFeatures other, String agency) {
    return OutletKeys.isNamed(other.outlet(), other.outletName(), own.named())
        || !agency.isEmpty()
            && (agency.equals(own.agency()) || Agencies.isNamed(agency, own.named()));
  }

  private static Optional<Long> lag(CopyFeatures own, CopyFeatures other) {
    return own.published()
        .flatMap(
            time ->
                other
                    .published()
                    .map(earlier -> Duration.between(earlier.at(), time.at()).toMinutes()));
  }

  private static int parts(double share) {
    return (int) Math.round(share * Comparison.WHOLE);
  }
}
