package org.dateline.extract.figures.roles;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/**
 * Links a figure to the one that it is a part of: "180, including 13 soldiers", "three of the
 * nine", "16 aboard: 11 drowned and 5 were saved", "seven suspects … Six were from the north".
 */
final class PartFinder {
  private static final int LOOK_BACK = 8;
  private static final int FURTHEST = 40;
  private static final int AGAIN = 10;

  /** Words before a part in English, French, German and Spanish. */
  private static final Set<String> MARKERS =
      Set.of("including", "dont", "darunter", "davon", "incluidos", "incluidas", "incluyendo");

  private static final Set<String> REST = Set.of("remaining", "rest");

  private final Syntax syntax;
  private final List<Reading> readings;
  private final CountPairs pairs;
  private final int[] wholes;

  private PartFinder(Syntax syntax, List<Reading> readings) {
    this.syntax = syntax;
    this.readings = readings;
    this.pairs = new CountPairs(syntax, readings);
    this.wholes = new int[readings.size()];
    Arrays.fill(wholes, -1);
  }

  /** Returns for each reading the index of its whole, or -1. */
  static int[] wholes(Syntax syntax, List<Reading> readings) {
    PartFinder finder = new PartFinder(syntax, readings);
    new PartSums(syntax, readings, finder.pairs, finder.wholes).add();
    LaterWholes later = new LaterWholes(syntax, readings, finder.pairs);
    for (int i = 0; i < readings.size(); i++) {
      if (finder.wholes[i] < 0) {
        finder.wholes[i] = finder.earlier(i);
      }
      if (finder.wholes[i] < 0) {
        finder.wholes[i] = later.find(i);
      }
    }
    return finder.wholes;
  }

  private int earlier(int i) {
    int marked = marked(i);
    int sibling = marked < 0 ? ofSibling(i) : marked;
    return sibling < 0 ? goingBack(i) : sibling;
  }

  /** Finds the whole that the sentence itself names. */
  private int marked(int i) {
    Quantity quantity = readings.get(i).quantity();
    boolean share =
        quantity.kind() == QuantityKind.PERCENT || quantity.kind() == QuantityKind.FRACTION;
    if (!pairs.counts(i) && !share) {
      return -1;
    }
    if (i + 1 < readings.size() && isOfNext(quantity, readings.get(i + 1).quantity())) {
      return pairs.larger(i + 1, i) ? i + 1 : -1;
    }
    boolean pronoun = isOfPronoun(quantity);
    boolean ofThem = (readings.get(i).counted().ofWhole() || pronoun) && pairs.counts(i);
    if (ofThem && !pronoun && !pairs.head(i).isEmpty()) {
      return namedSet(i);
    }
    for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
      Quantity other = readings.get(j).quantity();
      int apart = quantity.sentence() - other.sentence();
      if (apart > 3 || apart > 0 && !ofThem) {
        return -1;
      }
      if (!pairs.counts(j) || !pairs.larger(j, i) || !share && !pairs.comparable(j, i)) {
        continue;
      }
      boolean marked =
          !share && apart == 0 && (isMarkedBetween(other, quantity) || isFronted(other));
      boolean tied = marked || ofThem || ofWhich(quantity);
      if (tied) {
        return j;
      }
    }
    return -1;
  }

  /** Finds the set of "two of the boats": the last larger count of the same thing, or of people. */
  private int namedSet(int i) {
    for (int j = i - 1; j >= Math.max(0, i - FURTHEST); j--) {
      if (pairs.counts(j)
          && pairs.larger(j, i)
          && isNamed(j)
          && pairs.head(j).equals(pairs.head(i))) {
        return j;
      }
    }
    for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
      String role = readings.get(j).role().name();
      boolean victims = !role.equals("arrested") && !role.equals("charged");
      if (pairs.counts(j)
          && pairs.larger(j, i)
          && pairs.isPeople(j)
          && pairs.isPeople(i)
          && victims) {
        return j;
      }
    }
    return -1;
  }

  /** Returns whether the words are "three of the nine". */
  private boolean isOfNext(Quantity quantity, Quantity next) {
    int i = quantity.afterToken();
    if (i >= syntax.size() || !syntax.is(i, "of") && !syntax.is(i, "out")) {
      return false;
    }
    i++;
    while (i < next.firstToken() && (syntax.tag(i) == Tag.DETERMINER || syntax.is(i, "of"))) {
      i++;
    }
    return i == next.firstToken() && next.kind() == QuantityKind.COUNT;
  }

  /** Returns whether the words are "two of them". */
  private boolean isOfPronoun(Quantity quantity) {
    int i = quantity.afterToken();
    return syntax.is(i, "of") && i + 1 < syntax.size() && syntax.tag(i + 1) == Tag.PRONOUN;
  }

  /** Returns whether the set is named before its parts: "Of the 40 passengers, 31 …". */
  private boolean isFronted(Quantity whole) {
    int first = syntax.passage().sentences().get(whole.sentence()).firstToken();
    int i = whole.firstToken() - 1;
    while (i > first && syntax.tag(i) == Tag.DETERMINER) {
      i--;
    }
    return i >= first && syntax.is(i, "of") && (i == first || syntax.tag(i - 1).isBreak());
  }

  private boolean isMarkedBetween(Quantity whole, Quantity part) {
    for (int i = part.firstToken() - 1; i >= whole.endToken(); i--) {
      boolean amongThem =
          syntax.is(i, "among") && (syntax.is(i + 1, "them") || syntax.is(i + 1, "whom"));
      boolean ofWhich =
          syntax.is(i, "of") && (syntax.is(i + 1, "whom") || syntax.is(i + 1, "which"));
      if (MARKERS.contains(syntax.lower(i)) || amongThem || ofWhich) {
        return true;
      }
      if (syntax.tag(i) == Tag.STOP) {
        return false;
      }
    }
    return false;
  }

  private boolean ofWhich(Quantity quantity) {
    int i = quantity.afterToken();
    if (syntax.is(i, "out")) {
      i++;
    }
    return syntax.is(i, "of") && (syntax.is(i + 1, "whom") || syntax.is(i + 1, "which"));
  }

  /**
   * Finds the whole in the same or the last sentence that a bare or repeated count goes back to.
   */
  private int goingBack(int i) {
    if (!pairs.counts(i)) {
      return -1;
    }
    Quantity quantity = readings.get(i).quantity();
    boolean elided = quantity.afterToken() >= syntax.size() || !startsPhrase(quantity);
    boolean beginsSentence =
        quantity.firstToken() == syntax.passage().sentences().get(quantity.sentence()).firstToken();
    boolean rest = isRest(quantity);
    for (int j = i - 1; j >= Math.max(0, i - FURTHEST); j--) {
      int apart = quantity.sentence() - readings.get(j).quantity().sentence();
      boolean namedAgain =
          beginsSentence
              && isNamed(i)
              && isNamed(j)
              && !pairs.isPeople(i)
              && pairs.head(j).equals(pairs.head(i));
      if (namedAgain && pairs.counts(j) && pairs.larger(j, i)) {
        return j;
      }
      if (apart > AGAIN) {
        return -1;
      }
      if (apart > (rest ? 4 : 1)) {
        continue;
      }
      if (!pairs.counts(j) || !pairs.larger(j, i)) {
        continue;
      }
      boolean sameThing = pairs.head(j).equals(pairs.head(i)) && !pairs.head(i).isEmpty();
      boolean sameRole = readings.get(j).role().name().equals(readings.get(i).role().name());
      boolean bare = elided && beginsSentence && apart == 1 && isNamed(j);
      boolean again = apart == 1 && isNamed(j) && sameThing && sameRole && beginsSentence;
      boolean seats = apart == 0 && sameRole && isSeatOfChamber(j);
      if (bare || again || rest && sameThing || seats) {
        return j;
      }
    }
    return -1;
  }

  /** Finds the whole of the part beside it: "11 of the 16 seats … | five seats". */
  private int ofSibling(int i) {
    for (int j = i - 1; pairs.counts(i) && isNamed(i) && j >= Math.max(0, i - LOOK_BACK); j--) {
      int apart = readings.get(i).quantity().sentence() - readings.get(j).quantity().sentence();
      if (apart > 1) {
        return -1;
      }
      boolean part = wholes[j] >= 0 && readings.get(j).counted().ofWhole() && pairs.counts(j);
      boolean same = pairs.head(j).equals(pairs.head(i));
      if (part && same && isWithin(i, j, wholes[j])) {
        return wholes[j];
      }
    }
    return -1;
  }

  private boolean isWithin(int part, int other, int whole) {
    Optional<BigDecimal> sum = value(part).flatMap(one -> value(other).map(one::add));
    return sum.isPresent()
        && value(whole).filter(total -> total.compareTo(sum.get()) >= 0).isPresent();
  }

  private Optional<BigDecimal> value(int i) {
    return readings.get(i).quantity().value();
  }

  private boolean isNamed(int i) {
    Reading reading = readings.get(i);
    return reading.counted().phrase().first() >= reading.quantity().endToken()
        && reading.counted().phrase().first() <= reading.quantity().afterToken() + 1
        && !pairs.head(i).isEmpty();
  }

  private boolean startsPhrase(Quantity quantity) {
    Tag tag = syntax.tag(quantity.afterToken());
    return tag.isNominal() || tag == Tag.ADJECTIVE || syntax.is(quantity.afterToken(), "of");
  }

  private boolean isRest(Quantity quantity) {
    int before = quantity.firstToken() - 1;
    return before >= 0 && REST.contains(syntax.lower(before));
  }

  /** Returns whether the words are "the 120-seat parliament". */
  private boolean isSeatOfChamber(int i) {
    Reading reading = readings.get(i);
    return reading.role().name().equals("seats")
        && syntax.tag(reading.quantity().endToken()) == Tag.HYPHEN;
  }
}
