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
  private static final int MOST_PARTS = 5;
  private static final Set<String> MARKERS = Set.of("including");
  private static final Set<String> REST = Set.of("remaining", "rest");

  private static final Set<String> CASUALTIES =
      Set.of("killed", "injured", "arrested", "rescued", "missing");

  private final Syntax syntax;
  private final List<Reading> readings;
  private final int[] wholes;

  private PartFinder(Syntax syntax, List<Reading> readings) {
    this.syntax = syntax;
    this.readings = readings;
    this.wholes = new int[readings.size()];
    Arrays.fill(wholes, -1);
  }

  /** Returns for each reading the index of its whole, or -1. */
  static int[] wholes(Syntax syntax, List<Reading> readings) {
    PartFinder finder = new PartFinder(syntax, readings);
    for (int i = 0; i < readings.size(); i++) {
      finder.addSums(i);
    }
    for (int i = 0; i < readings.size(); i++) {
      if (finder.wholes[i] < 0) {
        finder.wholes[i] = finder.marked(i);
      }
      if (finder.wholes[i] < 0) {
        finder.wholes[i] = finder.goingBack(i);
      }
      if (finder.wholes[i] < 0) {
        finder.wholes[i] = finder.aboard(i);
      }
    }
    return finder.wholes;
  }

  private boolean counts(int i) {
    return readings.get(i).quantity().kind() == QuantityKind.COUNT;
  }

  /** Finds the whole that the sentence itself names. */
  private int marked(int i) {
    Quantity quantity = readings.get(i).quantity();
    boolean share =
        quantity.kind() == QuantityKind.PERCENT || quantity.kind() == QuantityKind.FRACTION;
    if (!counts(i) && !share) {
      return -1;
    }
    if (i + 1 < readings.size() && isOfNext(quantity, readings.get(i + 1).quantity())) {
      return larger(i + 1, i) ? i + 1 : -1;
    }
    boolean pronoun = isOfPronoun(quantity);
    boolean ofThem = (readings.get(i).counted().ofWhole() || pronoun) && counts(i);
    if (ofThem && !pronoun && !head(i).isEmpty()) {
      return namedSet(i);
    }
    for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
      Quantity other = readings.get(j).quantity();
      int apart = quantity.sentence() - other.sentence();
      if (apart > 3 || apart > 0 && !ofThem) {
        return -1;
      }
      if (!counts(j) || !larger(j, i) || !share && !comparable(j, i)) {
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
      if (counts(j) && larger(j, i) && isNamed(j) && head(j).equals(head(i))) {
        return j;
      }
    }
    for (int j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
      String role = readings.get(j).role().name();
      boolean victims = !role.equals("arrested") && !role.equals("charged");
      if (counts(j) && larger(j, i) && isPeople(j) && isPeople(i) && victims) {
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

  /** Figures that follow one another and add up to an earlier one are its parts. */
  private void addSums(int whole) {
    Optional<BigDecimal> total = readings.get(whole).quantity().value();
    if (!counts(whole) || total.isEmpty() || total.get().compareTo(BigDecimal.valueOf(3)) < 0) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    int[] parts = new int[MOST_PARTS];
    int found = 0;
    for (int i = whole + 1; i < readings.size() && found < MOST_PARTS; i++) {
      Quantity quantity = readings.get(i).quantity();
      if (quantity.sentence() - readings.get(whole).quantity().sentence() > 2) {
        return;
      }
      if (!counts(i) || quantity.value().isEmpty() || !canAddUp(whole, i) || !larger(whole, i)) {
        continue;
      }
      sum = sum.add(quantity.value().get());
      parts[found++] = i;
      if (sum.compareTo(total.get()) == 0) {
        for (int k = 0; k < found && found > 1; k++) {
          wholes[parts[k]] = whole;
        }
        return;
      }
    }
  }

  /** Returns whether both can be counts of one set: same thing, or both people. */
  private boolean comparable(int one, int other) {
    String left = head(one);
    String right = head(other);
    return left.isEmpty()
        || right.isEmpty()
        || left.equals(right)
        || isPeople(one) && isPeople(other);
  }

  /** Returns whether a later figure can be a part of an earlier one that it adds up to. */
  private boolean canAddUp(int whole, int part) {
    boolean casualties = isPeople(whole) && CASUALTIES.contains(readings.get(part).role().name());
    return comparable(whole, part)
        || casualties
        || isPeople(whole) && readings.get(part).role().name().equals("count");
  }

  private boolean isPeople(int i) {
    Phrase phrase = readings.get(i).counted().phrase();
    if (phrase.isEmpty()) {
      return false;
    }
    return Lexicon.isPeople(syntax.lower(phrase.head()))
        || syntax.tag(phrase.head()) == Tag.NAME
        || CASUALTIES.contains(readings.get(i).role().name());
  }

  private String head(int i) {
    return Phrases.headWord(syntax, readings.get(i).counted().phrase());
  }

  /**
   * Finds the whole in the same or the last sentence that a bare or repeated count goes back to.
   */
  private int goingBack(int i) {
    if (!counts(i)) {
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
          beginsSentence && isNamed(i) && isNamed(j) && !isPeople(i) && head(j).equals(head(i));
      if (namedAgain && counts(j) && larger(j, i)) {
        return j;
      }
      if (apart > AGAIN) {
        return -1;
      }
      if (apart > (rest ? 4 : 1)) {
        continue;
      }
      if (!counts(j) || !larger(j, i)) {
        continue;
      }
      boolean sameThing = head(j).equals(head(i)) && !head(i).isEmpty();
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

  /** Casualties told first are a part of those aboard or inside, told in the next sentence. */
  private int aboard(int i) {
    if (!counts(i) || !CASUALTIES.contains(readings.get(i).role().name())) {
      return -1;
    }
    int sentence = readings.get(i).quantity().sentence();
    for (int j = i + 1; j < readings.size() && j <= i + 3; j++) {
      boolean near = readings.get(j).quantity().sentence() <= sentence + 1;
      boolean hit = readings.get(j).role().name().equals("affected");
      if (near && hit && counts(j) && larger(j, i) && comparable(j, i)) {
        return j;
      }
    }
    return -1;
  }

  private boolean isNamed(int i) {
    Reading reading = readings.get(i);
    return reading.counted().phrase().first() >= reading.quantity().endToken()
        && reading.counted().phrase().first() <= reading.quantity().afterToken() + 1
        && !head(i).isEmpty();
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

  private boolean larger(int whole, int part) {
    Optional<BigDecimal> total = readings.get(whole).quantity().value();
    Optional<BigDecimal> value = readings.get(part).quantity().value();
    boolean share = !counts(part);
    return total.isPresent()
        && value.isPresent()
        && (share || total.get().compareTo(value.get()) > 0);
  }
}
