package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.roles.PeopleNouns;

/** Tells ages: 19-year-old, aged 12, Smith, 43, dies at 87, and in his 40s. */
final class Ages {
  private static final Unit YEAR = new Unit("year", Unit.Kind.TIME, BigDecimal.ONE);
  private static final BigDecimal NINE = BigDecimal.valueOf(9);
  private static final Set<String> LEADS =
      Set.of("aged", "age", "ages", "aging", "turned", "turns");
  private static final Set<String> OWNERS =
      Set.of("his", "her", "their", "my", "your", "our", "early", "mid", "late", "'s", "’s");
  private static final Set<String> PERSONS = Set.of("he", "she", "who", "i", "they", "him", "her");
  private static final Set<String> ONE = Set.of("a", "an", "the", "her", "his", "its", "their");
  private static final Set<String> ONE_PERSON =
      Set.of("man", "woman", "boy", "girl", "child", "youth", "teenager", "lad");
  private static final Set<String> BE =
      Set.of("was", "is", "were", "are", "be", "being", "'s", "am");
  private static final Set<String> AFTER_NAME_AGE =
      Set.of(
          "of", "from", "who", "was", "is", "has", "and", "told", "said", "had", "were", "pleaded",
          "died", "but", "a", "an", "the", "in", "with", "both", "whose");

  private static final Set<String> DIE = Set.of("die", "dies", "died", "dying", "dead");
  private static final Set<String> AFTER_AGE_AT_DEATH =
      Set.of("after", "and", "from", "following", "in", "of", "on");

  private static final Set<String> YEARS = Set.of("ans", "años", "jahre");

  /** What is so many years old in French and Spanish: people, and the word for it. */
  private static final Set<String> AGED =
      Set.of(
          "âgé",
          "âgée",
          "âgés",
          "âgées",
          "homme",
          "femme",
          "garçon",
          "fille",
          "fillette",
          "enfant",
          "adolescent",
          "adolescente",
          "hombre",
          "mujer",
          "niño",
          "niña",
          "joven",
          "menor",
          "anciano",
          "anciana");

  private final List<Token> tokens;

  Ages(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns whether digits at {@code i} begin a decade of life: in his (early) 40s. */
  boolean isDecade(int i, int begin, int end) {
    if (i + 1 >= end || i == begin || tokens.get(i).text().length() != 2) {
      return false;
    }
    boolean tens = tokens.get(i).text().charAt(1) == '0';
    boolean plural = tokens.get(i + 1).is("s") && tokens.get(i).touches(tokens.get(i + 1));
    Token owner =
        i - 1 > begin && tokens.get(i - 1).text().equals("-")
            ? tokens.get(i - 2)
            : tokens.get(i - 1);
    return tens && plural && OWNERS.contains(owner.lower());
  }

  /** Makes the draft an age where the words around it say so; returns whether it did. */
  boolean apply(Draft draft, int begin, int end) {
    if (draft.hasUnit(Unit.Kind.TIME)) {
      return old(draft, end) || foreign(draft, begin, end);
    }
    boolean feet = Compounds.isFeetMark(tokens, draft.numeral.end(), end);
    if (feet || draft.unit.isPresent() || draft.numeral.isScaled() || !isWhole(draft)) {
      return false;
    }
    int first = draft.numeral.first();
    if (isDecade(first, begin, end)) {
      draft.upper = Optional.of(draft.value.add(NINE));
      draft.end = first + 2;
      draft.after = first + 2;
      return age(draft);
    }
    boolean told =
        isLed(first, begin)
            || isCompared(first, begin, draft.end, end)
            || isOfOne(first, begin)
            || isAtDeath(first, begin, draft.end, end)
            || isAfterName(first, begin, draft.end, end);
    return (told || isPredicate(first, begin, draft.end, end)) && age(draft);
  }

  private static boolean isWhole(Draft draft) {
    return draft.value.scale() <= 0
        && draft.value.signum() > 0
        && draft.value.compareTo(BigDecimal.valueOf(120)) < 0;
  }

  private static boolean age(Draft draft) {
    draft.unit = Optional.of(YEAR);
    draft.kind = QuantityKind.AGE;
    return true;
  }

  /** Reads "old" and "of age" after a length of time. */
  private boolean old(Draft draft, int end) {
    int at = draft.after;
    if (at < end && tokens.get(at).text().equals("-")) {
      at++;
    }
    boolean old = at < end && (tokens.get(at).is("old") || tokens.get(at).is("olds"));
    boolean ofAge = at + 1 < end && tokens.get(at).is("of") && tokens.get(at + 1).is("age");
    if (old || ofAge) {
      draft.after = ofAge ? at + 2 : at + 1;
      draft.kind = QuantityKind.AGE;
    }
    return old || ofAge;
  }

  /** Reads {@code Anna Lind, 34 ans,}, {@code une femme de 44 ans}, {@code 30 Jahre alt}. */
  private boolean foreign(Draft draft, int begin, int end) {
    int unit = draft.numeral.end();
    if (!isWhole(draft) || unit >= end || !YEARS.contains(tokens.get(unit).lower())) {
      return false;
    }
    int before = draft.numeral.first() - 1;
    boolean closed = draft.after >= end || tokens.get(draft.after).kind() == Kind.PUNCTUATION;
    boolean owner =
        before - 1 >= begin
            && tokens.get(before).is("de")
            && AGED.contains(tokens.get(before - 1).lower());
    boolean behindName =
        before - 1 >= begin
            && closed
            && (tokens.get(before).is(",") || tokens.get(before).is("("))
            && tokens.get(before - 1).isCapitalised();
    boolean alt = draft.after < end && tokens.get(draft.after).is("alt");
    if (!owner && !behindName && !alt) {
      return false;
    }
    draft.after = alt ? draft.after + 1 : draft.after;
    draft.kind = QuantityKind.AGE;
    return true;
  }

  private boolean isLed(int first, int begin) {
    int at = first - 1;
    if (at > begin && (tokens.get(at).is("of") || tokens.get(at).is("between"))) {
      at--;
    }
    return at >= begin && LEADS.contains(tokens.get(at).lower());
  }

  /** A number that people are younger or older than: voters younger than 30. */
  private boolean isCompared(int first, int begin, int after, int end) {
    return first - 2 >= begin
        && tokens.get(first - 1).is("than")
        && (tokens.get(first - 2).is("younger") || tokens.get(first - 2).is("older"))
        && (after >= end || !PluralNouns.isPlural(tokens.get(after)));
  }

  /** A number behind one person: a girl of six. */
  private boolean isOfOne(int first, int begin) {
    return first - 3 >= begin
        && tokens.get(first - 1).is("of")
        && ONE_PERSON.contains(tokens.get(first - 2).lower())
        && (tokens.get(first - 3).is("a") || tokens.get(first - 3).is("the"));
  }

  /** A number at which somebody died: the painter dies at 87. */
  private boolean isAtDeath(int first, int begin, int after, int end) {
    return first - 2 >= begin
        && tokens.get(first - 1).is("at")
        && DIE.contains(tokens.get(first - 2).lower())
        && (after >= end
            || tokens.get(after).kind() == Kind.PUNCTUATION
            || AFTER_AGE_AT_DEATH.contains(tokens.get(after).lower()));
  }

  /**
   * A number between a name, or one person, and a comma: Anna Lee, 43, said; the nurse, 29, and.
   */
  private boolean isAfterName(int first, int begin, int after, int end) {
    if (first - 2 < begin || tokens.get(first).kind() != Kind.NUMBER) {
      return false;
    }
    Token mark = tokens.get(first - 1);
    Token name = tokens.get(first - 2);
    boolean person =
        PeopleNouns.contains(name.lower())
            && first - 3 >= begin
            && ONE.contains(tokens.get(first - 3).lower());
    boolean named = person || name.isCapitalised() && !CalendarWords.isMonth(name);
    if (!named || tokens.get(first).text().length() > 2 && first > begin) {
      return false;
    }
    if (mark.text().equals("(")) {
      boolean closed = after < end && tokens.get(after).text().equals(")");
      return closed && tokens.get(first).text().length() == 2;
    }
    if (!mark.text().equals(",")) {
      return false;
    }
    if (after >= end) {
      return true;
    }
    Token next = tokens.get(after);
    return next.kind() == Kind.PUNCTUATION && !next.text().equals("-")
        || AFTER_NAME_AGE.contains(next.lower());
  }

  /** {@code she was 35}, {@code he will be 40 by then}. */
  private boolean isPredicate(int first, int begin, int after, int end) {
    int at = first - 1;
    if (at > begin && (tokens.get(at).is("only") || tokens.get(at).is("just"))) {
      at--;
    }
    if (at <= begin || !BE.contains(tokens.get(at).lower())) {
      return false;
    }
    int subject = tokens.get(at).is("be") && at - 1 > begin ? at - 2 : at - 1;
    boolean person = subject >= begin && PERSONS.contains(tokens.get(subject).lower());
    boolean closed =
        after >= end
            || tokens.get(after).kind() == Kind.PUNCTUATION
            || tokens.get(after).is("when")
            || tokens.get(after).is("by")
            || tokens.get(after).is("and")
            || tokens.get(after).is("at");
    return person && closed;
  }
}
