package org.dateline.extract.figures.roles;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.figures.QuantityKind;

/** Tells whether two figures of a passage can count the same kind of thing. */
final class CountPairs {
  private static final Set<String> CASUALTIES =
      Set.of("killed", "injured", "arrested", "rescued", "missing");

  private final Syntax syntax;
  private final List<Reading> readings;

  CountPairs(Syntax syntax, List<Reading> readings) {
    this.syntax = syntax;
    this.readings = readings;
  }

  /** Returns whether the role is of people whom an event has hit. */
  boolean isCasualty(int i) {
    return CASUALTIES.contains(readings.get(i).role().name());
  }

  boolean counts(int i) {
    return readings.get(i).quantity().kind() == QuantityKind.COUNT;
  }

  /** Returns whether both can be counts of one set: same thing, or both people. */
  boolean comparable(int one, int other) {
    String left = head(one);
    String right = head(other);
    return left.isEmpty()
        || right.isEmpty()
        || left.equals(right)
        || isPeople(one) && isPeople(other);
  }

  /** Returns whether a later figure can be a part of an earlier one that it adds up to. */
  boolean canAddUp(int whole, int part) {
    boolean set = readings.get(whole).counted().ofWhole();
    boolean other = isCasualty(part) || !set && readings.get(part).role().name().equals("count");
    return comparable(whole, part) || isPeople(whole) && other;
  }

  boolean isPeople(int i) {
    Phrase phrase = readings.get(i).counted().phrase();
    if (phrase.isEmpty()) {
      return false;
    }
    return Lexicon.isPeople(syntax.lower(phrase.head()))
        || syntax.tag(phrase.head()) == Tag.NAME
        || isCasualty(i);
  }

  String head(int i) {
    return Phrases.headWord(syntax, readings.get(i).counted().phrase());
  }

  boolean larger(int whole, int part) {
    Optional<BigDecimal> total = readings.get(whole).quantity().value();
    Optional<BigDecimal> value = readings.get(part).quantity().value();
    boolean share = !counts(part);
    return total.isPresent()
        && value.isPresent()
        && (share || total.get().compareTo(value.get()) > 0);
  }
}
