package org.dateline.extract.figures.roles;

import java.util.Set;
import org.dateline.extract.figures.Quantity;

/** Tells how often something happens from how many times as much of it there is. */
final class Frequency {
  /** What follows the times of a multiple: "three times as much". */
  private static final Set<String> MULTIPLES =
      Set.of("as", "more", "less", "fewer", "that", "what", "than", "over", "above", "below");

  private static final Set<String> PERIODS =
      Set.of("second", "minute", "hour", "day", "night", "week", "month", "season", "year");

  private Frequency() {}

  /** Returns whether the words tell how often, and not how much more: "won the cup four times". */
  static boolean isTold(Syntax syntax, Quantity quantity) {
    int i = quantity.afterToken();
    if (!quantity.unit().equals("time") || !syntax.is(i - 1, "times")) {
      return false;
    }
    if (i >= syntax.size()) {
      return true;
    }
    Tag next = syntax.tag(i);
    boolean amount = next.isNominal() || next == Tag.ADJECTIVE || next == Tag.DETERMINER;
    boolean per = syntax.is(i, "a") || syntax.is(i, "per") || syntax.is(i, "each");
    boolean period = i + 1 < syntax.size() && PERIODS.contains(syntax.lower(i + 1));
    return per && period || !amount && !MULTIPLES.contains(syntax.lower(i));
  }
}
