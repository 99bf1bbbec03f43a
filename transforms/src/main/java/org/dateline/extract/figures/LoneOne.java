package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Keeps "one" and "zero" where they count, and drops them as pronoun, article or idiom. */
final class LoneOne {
  private static final int NEAR = 8;
  private static final Set<String> NEVER_BEFORE =
      Set.of(
          "no",
          "any",
          "this",
          "which",
          "that",
          "each",
          "every",
          "the",
          "than",
          "number",
          "another",
          "these",
          "ground",
          "net",
          "patient",
          "absolute",
          "not");
  private static final Set<String> COUNT_BEFORE =
      Set.of(
          "least",
          "only",
          "just",
          "killed",
          "killing",
          "kills",
          "injuring",
          "wounding",
          "injured",
          "wounded",
          "wounds",
          "injures",
          "exactly",
          "arrested",
          "arresting",
          "leaving",
          "plus");
  private static final Set<String> COUNT_AFTER =
      Set.of(
          "dead",
          "killed",
          "injured",
          "wounded",
          "missing",
          "arrested",
          "hurt",
          "count",
          "hundred",
          "fatality",
          "casualty",
          "injury",
          "death",
          "detained");
  private static final Set<String> NEVER_AFTER =
      Set.of(
          "of",
          "or",
          "another",
          "who",
          "that",
          "else",
          "such",
          "is",
          "was",
          "has",
          "can",
          "could",
          "would",
          "will",
          "to",
          "in",
          "on",
          "by",
          "more",
          "said",
          "says",
          "with",
          "for",
          "at",
          "tolerance",
          "sum",
          "day",
          "thing",
          "way",
          "side",
          "hand",
          "big",
          "hell",
          "step",
          "final");
  private static final Set<String> LINKS = Set.of("and", ",", "plus", "&", ";");

  private final List<Token> tokens;

  LoneOne(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Removes the drafts of the sentence whose word counts nothing. */
  void keepCounted(List<Draft> drafts, Sentence sentence) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      boolean lone =
          draft.numeral.form() == Numeral.Form.WORDS
              && draft.numeral.end() - draft.numeral.first() == 1
              && !draft.isRange()
              && draft.kind != QuantityKind.FRACTION
              && draft.value.compareTo(BigDecimal.ONE) <= 0
              && draft.value.signum() >= 0;
      if (lone && !counts(drafts, i, sentence) || isOrTwo(draft, sentence)) {
        drafts.remove(i);
      }
    }
  }

  private boolean isOrTwo(Draft draft, Sentence sentence) {
    int first = draft.first;
    return draft.numeral.form() == Numeral.Form.WORDS
        && tokens.get(first).is("two")
        && first - 2 >= sentence.firstToken()
        && tokens.get(first - 1).is("or")
        && tokens.get(first - 2).kind() == Kind.WORD
        && NumeralWords.of("en").get(tokens.get(first - 2).lower()).isEmpty();
  }

  private boolean counts(List<Draft> drafts, int index, Sentence sentence) {
    Draft draft = drafts.get(index);
    int first = draft.first;
    Token previous = first > sentence.firstToken() ? tokens.get(first - 1) : null;
    Token next = draft.end < sentence.endToken() ? tokens.get(draft.end) : null;
    boolean led =
        draft.bound != Bound.EXACT || previous != null && COUNT_BEFORE.contains(previous.lower());
    if (draft.unit.isPresent() || draft.kind == QuantityKind.AGE) {
      return !isIdiom(draft, previous);
    }
    if (previous != null && NEVER_BEFORE.contains(previous.lower())) {
      return false;
    }
    if (next != null && next.kind() == Kind.NUMBER) {
      return false;
    }
    if (next == null || next.kind() != Kind.WORD) {
      boolean alone = previous == null && next == null;
      return alone || led && (next == null || !next.text().equals("-"));
    }
    if (COUNT_AFTER.contains(next.lower())) {
      return true;
    }
    if (NEVER_AFTER.contains(next.lower())) {
      return led && !next.is("of");
    }
    boolean zero = draft.value.signum() == 0 && !next.isCapitalised();
    return led || zero || isAmongCounts(drafts, index);
  }

  /** {@code one day}, {@code at one point}, {@code at one time}. */
  private static boolean isIdiom(Draft draft, Token previous) {
    boolean day = draft.unitName().equals("day") || draft.unitName().equals("night");
    boolean point = draft.unitName().equals("point");
    boolean at = previous != null && previous.is("at");
    boolean bounded =
        previous != null
            && (COUNT_BEFORE.contains(previous.lower()) || previous.is("in") || previous.is("for"));
    return point && at || day && !bounded && !draft.hyphenAfter;
  }

  /** Returns whether another count stands near, joined by "and" or a comma. */
  private boolean isAmongCounts(List<Draft> drafts, int index) {
    return index > 0 && isLinked(drafts.get(index - 1), drafts.get(index))
        || index + 1 < drafts.size() && isLinked(drafts.get(index), drafts.get(index + 1));
  }

  private boolean isLinked(Draft left, Draft right) {
    Draft other = left.value.compareTo(BigDecimal.ONE) <= 0 ? right : left;
    if (right.first - left.end > NEAR || !other.isBare()) {
      return false;
    }
    return right.first > left.end && LINKS.contains(tokens.get(right.first - 1).lower());
  }
}
