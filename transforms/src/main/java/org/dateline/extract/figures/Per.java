package org.dateline.extract.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.PhraseTable.Match;

/** Reads what a rate or a price is for one of: per hour, a share, /kg, annually. */
final class Per {
  /**
   * What a rate or a price is for one of.
   *
   * @param name a unit's name, or a noun
   * @param isThing whether it is no unit of measure or time
   */
  record Denominator(String name, boolean isThing) {}

  private static final Set<String> NOUNS_AFTER_A =
      Set.of(
          "share", "head", "person", "piece", "ticket", "bottle", "seat", "unit", "pop", "plate",
          "game", "dozen", "pack", "copy", "kilo", "trip", "visit", "session", "shift", "ride");

  /** Words that make "a year" a point of time rather than a denominator. */
  private static final Set<String> AFTER_TIME =
      Set.of("earlier", "ago", "before", "later", "prior", "previously", "from", "early", "old");

  private final List<Token> tokens;

  Per(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns the denominator of a rate that begins at token {@code at}. */
  Optional<Match<Denominator>> at(int at, int end) {
    if (at >= end) {
      return Optional.empty();
    }
    Token token = tokens.get(at);
    if (token.is("annually")) {
      return Optional.of(new Match<>(new Denominator("year", false), at, at + 1));
    }
    int next = token.text().equals("-") ? at + 1 : at;
    if (next + 1 >= end) {
      return Optional.empty();
    }
    Token word = tokens.get(next);
    int other = tokens.get(next + 1).text().equals("-") ? next + 2 : next + 1;
    boolean article = word.is("a") || word.is("an") || word.is("every") || word.is("each");
    boolean slash = word.text().equals("/") && tokens.get(next - 1).touches(word);
    if (other >= end || !article && !slash && !word.is("per") && !word.is("pro")) {
      return Optional.empty();
    }
    Optional<Match<Unit>> unit = UnitTable.words(tokens, other, end);
    if (unit.isEmpty() && slash) {
      unit = UnitTable.signs(tokens, other, end);
    }
    if (unit.isPresent() && !unit.get().meaning().isMoney()) {
      int last = unit.get().end();
      if (article && last < end && AFTER_TIME.contains(tokens.get(last).lower())) {
        return Optional.empty();
      }
      return unit.map(m -> new Match<>(denominator(m.meaning()), at, last));
    }
    boolean noun = word.is("per") || article && NOUNS_AFTER_A.contains(tokens.get(other).lower());
    return noun && tokens.get(other).kind() == Kind.WORD && !word.is("every")
        ? Optional.of(new Match<>(new Denominator(tokens.get(other).lower(), true), at, other + 1))
        : Optional.empty();
  }

  private static Denominator denominator(Unit unit) {
    return new Denominator(unit.name(), unit.is(Unit.Kind.PERSON) || unit.is(Unit.Kind.COUNTED));
  }
}
