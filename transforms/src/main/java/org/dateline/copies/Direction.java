package org.dateline.copies;

import java.util.Optional;
import org.dateline.model.PublicationTime;

/**
 * Which of two articles with common text is the copy, and why.
 *
 * @param firstIsCopy whether the first of the two is the copy
 * @param reason the evidence, in a word that reports print
 */
record Direction(boolean firstIsCopy, String reason) {
  /** How much more of one text must be contained before that alone tells the copy. */
  private static final double CLEARLY = 0.1;

  /**
   * Tells the direction. The clock comes first, since it cannot be copied; then what only a copy
   * says; then what only an original has.
   *
   * @param inSecond share of the first's text that stands in the second
   * @param inFirst share of the second's text that stands in the first
   */
  static Direction of(CopyFeatures first, CopyFeatures second, double inSecond, double inFirst) {
    Optional<Direction> clear =
        byTime(first, second)
            .or(() -> oneSided(tells(first, second), tells(second, first), "told_outlet"))
            .or(() -> oneSided(names(first, second), names(second, first), "outlet_credited"))
            .or(() -> oneSided(isOf(second, first), isOf(first, second), "agency_outlet"))
            .or(() -> oneSided(second.corrected(), first.corrected(), "correction_note"));
    if (clear.isPresent()) {
      return clear.get();
    }
    boolean firstContained = inSecond > inFirst + CLEARLY;
    boolean secondContained = inFirst > inSecond + CLEARLY;
    return oneSided(firstContained, secondContained, "contained")
        .orElseGet(() -> new Direction(isLater(first, second), "undecided"));
  }

  private static Optional<Direction> byTime(CopyFeatures first, CopyFeatures second) {
    if (first.published().isEmpty() || second.published().isEmpty()) {
      return Optional.empty();
    }
    return oneSided(
        isBefore(second.published().get(), first.published().get()),
        isBefore(first.published().get(), second.published().get()),
        "earlier_time");
  }

  /** Returns a direction where exactly one side has the evidence of being the copy. */
  private static Optional<Direction> oneSided(boolean first, boolean second, String reason) {
    return first == second ? Optional.empty() : Optional.of(new Direction(first, reason));
  }

  private static boolean isBefore(PublicationTime left, PublicationTime right) {
    return !left.end().isAfter(right.at());
  }

  private static boolean names(CopyFeatures copy, CopyFeatures original) {
    return OutletKeys.isNamed(original.outlet(), original.outletName(), copy.named());
  }

  private static boolean tells(CopyFeatures copy, CopyFeatures original) {
    return OutletKeys.isNamed(original.outlet(), original.outletName(), copy.told());
  }

  /** Returns whether the original is the agency's own outlet and the copy prints that agency. */
  private static boolean isOf(CopyFeatures original, CopyFeatures copy) {
    return Agencies.ofOutlet(original.outlet()).filter(copy.agency()::equals).isPresent()
        && !original.outlet().equals(copy.outlet());
  }

  /** Compares the last moments that are possible: a mere day is no proof of having been early. */
  private static boolean isLater(CopyFeatures first, CopyFeatures second) {
    int byTime = Long.compare(latest(first), latest(second));
    return byTime != 0 ? byTime > 0 : first.id().compareTo(second.id()) > 0;
  }

  private static long latest(CopyFeatures article) {
    return article.published().map(time -> time.end().getEpochSecond()).orElse(Long.MAX_VALUE);
  }
}
