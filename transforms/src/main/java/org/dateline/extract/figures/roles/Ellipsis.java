package org.dateline.extract.figures.roles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/**
 * Fills in what a text leaves out the second time: "seven suspects … Six were from the north", "the
 * seven suspects".
 */
final class Ellipsis {
  private static final int LOOK_BACK = 8;
  private static final int WEAK = 3;
  private static final int MIDDLING = 8;

  private final Syntax syntax;

  Ellipsis(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Returns the readings with objects and roles taken over from the figures that they go back to.
   */
  List<Reading> fill(List<Reading> readings) {
    List<Reading> filled = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      filled.add(fill(reading, filled));
    }
    return filled;
  }

  /** Gives a part that no word gives a role the role of its whole. */
  static Role ofPart(Reading part, Reading whole) {
    boolean open = part.role().points() <= WEAK && whole.role().points() > WEAK;
    return open && part.quantity().kind() == QuantityKind.COUNT ? whole.role() : part.role();
  }

  private Reading fill(Reading reading, List<Reading> earlier) {
    if (isFurtherShare(reading, earlier) || isFurtherAmount(reading, earlier)) {
      return reading.as(reading.counted(), earlier.get(earlier.size() - 1).role());
    }
    if (reading.quantity().kind() != QuantityKind.COUNT
        || reading.role().name().equals("magnitude")) {
      return reading;
    }
    if (isSecondAge(reading, earlier)) {
      return reading.as(earlier.get(earlier.size() - 1).counted(), new Role("age", MIDDLING));
    }
    int from = Math.max(0, earlier.size() - LOOK_BACK);
    for (int i = earlier.size() - 1; i >= from; i--) {
      Reading other = earlier.get(i);
      if (other.quantity().kind() != QuantityKind.COUNT || isFar(reading, other)) {
        continue;
      }
      if (isElided(reading)) {
        boolean named = !other.counted().text().isEmpty();
        if (named || other.role().points() > WEAK) {
          boolean own = reading.role().points() > WEAK || isOtherCase(reading, other);
          Role role = own ? reading.role() : other.role();
          return reading.as(other.counted(), role);
        }
      } else if (isRepeated(reading, other)) {
        return reading.as(reading.counted(), other.role());
      }
    }
    return reading;
  }

  /** Returns whether a percentage goes on with the votes or the poll of the one before it. */
  private boolean isFurtherShare(Reading reading, List<Reading> earlier) {
    if (earlier.isEmpty() || reading.quantity().kind() != QuantityKind.PERCENT) {
      return false;
    }
    Reading last = earlier.get(earlier.size() - 1);
    String role = last.role().name();
    return last.quantity().kind() == QuantityKind.PERCENT
        && reading.quantity().sentence() - last.quantity().sentence() <= 1
        && (role.equals("vote") || role.equals("poll"))
        && reading.role().points() <= WEAK
        && !syntax.is(reading.quantity().afterToken(), "of");
  }

  /** Returns whether money that no word tells of goes on with the money before it. */
  private static boolean isFurtherAmount(Reading reading, List<Reading> earlier) {
    if (earlier.isEmpty() || Kinds.letter(reading.quantity()) != 'm') {
      return false;
    }
    Reading last = earlier.get(earlier.size() - 1);
    return Kinds.letter(last.quantity()) == 'm'
        && last.quantity().sentence() == reading.quantity().sentence()
        && last.role().points() > MIDDLING
        && !last.role().name().equals("change")
        && reading.role().points() <= WEAK;
  }

  /** Returns whether the words are "aged 52 and 41". */
  private boolean isSecondAge(Reading reading, List<Reading> earlier) {
    if (earlier.isEmpty() || !isElided(reading)) {
      return false;
    }
    Quantity last = earlier.get(earlier.size() - 1).quantity();
    if (last.kind() != QuantityKind.AGE) {
      return false;
    }
    for (int i = last.afterToken(); i < reading.quantity().firstToken(); i++) {
      if (syntax.tag(i) != Tag.COMMA && syntax.tag(i) != Tag.CONJUNCTION) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a larger number with a verb of its own follows: "two died; 140 came home". */
  private boolean isOtherCase(Reading reading, Reading other) {
    Optional<BigDecimal> own = reading.quantity().value();
    Optional<BigDecimal> earlier = other.quantity().value();
    Quantity quantity = reading.quantity();
    boolean last =
        quantity.afterToken() == syntax.passage().sentences().get(quantity.sentence()).endToken();
    return !last
        && syntax.tag(quantity.afterToken()).isVerbal()
        && own.isPresent()
        && earlier.isPresent()
        && own.get().compareTo(earlier.get()) > 0;
  }

  private static boolean isFar(Reading reading, Reading other) {
    int distance = reading.quantity().sentence() - other.quantity().sentence();
    return distance > (isElided(reading) ? 1 : 6);
  }

  static boolean isElided(Reading reading) {
    return reading.counted().text().isEmpty();
  }

  /** Returns whether "the seven suspects" goes back to seven suspects told of before. */
  private boolean isRepeated(Reading reading, Reading other) {
    Quantity quantity = reading.quantity();
    int before = quantity.firstToken() - 1;
    boolean definite =
        before >= 0
            && (syntax.is(before, "the")
                || syntax.is(before, "all")
                || syntax.is(before, "those")
                || syntax.is(before, "these"));
    return definite
        && reading.role().points() <= Math.max(MIDDLING, other.role().points())
        && other.role().points() > WEAK
        && quantity.value().isPresent()
        && quantity.value().equals(other.quantity().value())
        && sameHead(reading, other);
  }

  boolean sameHead(Reading one, Reading other) {
    return Phrases.headWord(syntax, one.counted().phrase())
        .equals(Phrases.headWord(syntax, other.counted().phrase()));
  }
}
