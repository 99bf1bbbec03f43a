package org.dateline.extract.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.figures.PhraseTable.Match;

/** Finds the bound words before and after numbers, and tells them from plain prepositions. */
final class BoundReader {
  private static final WordSets CONTEXT = new WordSets("numbercontext.tsv");
  private static final Set<String> BEFORE_ABOUT = CONTEXT.get("about");
  private static final Set<String> BEFORE_OVER = CONTEXT.get("over");
  private static final Set<String> BETWEEN = Set.of("between", "zwischen", "entre");

  /** Words that may stand between a bound and its number: at least another 20. */
  private static final Set<String> FILLERS = Set.of("another", "additional", "extra", "further");

  /** Prepositions that bound only what is measured: under 4 percent, but under two flags. */
  private static final Set<String> OF_MEASURES =
      Set.of("under", "above", "below", "beyond", "near", "within", "inside of", "sub", "unter");

  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our",
          "my", "your", "sea", "ground", "one", "two", "three", "four", "five", "half");

  private final List<Token> tokens;
  private final BoundTable table;

  BoundReader(List<Token> tokens, String language) {
    this.tokens = tokens;
    this.table = BoundTable.of(language);
  }

  /** Takes a bound that follows the number itself: 28-plus hours, 17 or more crates. */
  void afterNumber(Draft draft, int end) {
    after(draft, draft.end, end)
        .ifPresent(
            match -> {
              draft.bound = match.meaning();
              draft.end = match.end();
              draft.after = match.end();
            });
  }

  private Optional<Match<Bound>> after(Draft draft, int at, int end) {
    if (at >= end) {
      return Optional.empty();
    }
    Optional<Match<Bound>> match = table.after(tokens, at, end);
    if (match.isEmpty()) {
      return match;
    }
    int next = match.get().end();
    boolean compared = next < end && tokens.get(next).is("than");
    boolean mark = tokens.get(at).text().equals("+") || tokens.get(at).text().equals("-");
    boolean apart = mark && !tokens.get(at - 1).touches(tokens.get(at));
    boolean joined =
        tokens.get(at).text().equals("+")
            && next < end
            && tokens.get(at).touches(tokens.get(next))
            && tokens.get(next).kind() == Token.Kind.NUMBER;
    boolean preposition =
        draft.unit.isEmpty() && at + 1 < next && tokens.get(at).is("and") && beginsNoun(next, end);
    return compared || apart || joined || preposition ? Optional.empty() : match;
  }

  /** Returns whether "below" governs what follows: five and below a half. */
  private boolean beginsNoun(int at, int end) {
    return at < end
        && (tokens.get(at).kind() == Token.Kind.NUMBER
            || BEFORE_NOUNS.contains(tokens.get(at).lower()));
  }

  /** Applies the bounds around each draft of a sentence. */
  void apply(List<Draft> drafts, Sentence sentence) {
    int begin = sentence.firstToken();
    for (Draft draft : drafts) {
      if (draft.after > draft.end || draft.bound == Bound.EXACT) {
        Optional<Match<Bound>> match = after(draft, draft.after, sentence.endToken());
        if (match.isPresent() && draft.bound == Bound.EXACT) {
          draft.bound = match.get().meaning();
          draft.end = draft.after == draft.end ? match.get().end() : draft.end;
          draft.after = match.get().end();
        }
      }
      if (draft.isRange() && draft.first > begin) {
        between(draft);
      }
      before(draft, begin, sentence.firstToken());
      begin = draft.end;
    }
  }

  /** Returns whether a sign such as < is part of another one: <>, =<. */
  private boolean isComparedSign(int at, int begin) {
    return at > begin
        && tokens.get(at - 1).kind() == Token.Kind.SYMBOL
        && tokens.get(at - 1).touches(tokens.get(at));
  }

  private void between(Draft draft) {
    if (BETWEEN.contains(tokens.get(draft.first - 1).lower())) {
      draft.first--;
    }
  }

  private void before(Draft draft, int begin, int sentenceStart) {
    int at = draft.kind == QuantityKind.AGE ? beforeAge(draft.first, begin) : draft.first;
    int plain = at;
    while (at > begin && FILLERS.contains(tokens.get(at - 1).lower())) {
      at--;
    }
    if (at - 1 > begin && tokens.get(at - 1).is("a") && at < plain) {
      at--;
    }
    boolean article = at == plain && at - 1 > begin && tokens.get(at - 1).is("a");
    Optional<Match<Bound>> match = table.before(tokens, begin, at);
    if (match.isEmpty() && article) {
      match = table.before(tokens, begin, at - 1);
    }
    if (match.isEmpty() || !holds(draft, match.get(), sentenceStart)) {
      return;
    }
    boolean weaker = draft.bound != Bound.EXACT && draft.numeral.form() != Numeral.Form.INDEFINITE;
    if (!weaker) {
      draft.bound = match.get().meaning();
    }
    draft.first = match.get().first();
  }

  /** Steps back over {@code the age of}. */
  private int beforeAge(int first, int begin) {
    int at = first;
    if (at - 2 >= begin && tokens.get(at - 1).is("of") && tokens.get(at - 2).is("age")) {
      at -= 2;
    } else if (at - 1 >= begin && tokens.get(at - 1).is("age")) {
      at--;
    }
    return at < first && at > begin && tokens.get(at - 1).is("the") ? at - 1 : at;
  }

  private boolean holds(Draft draft, Match<Bound> match, int begin) {
    if (match.end() - match.first() > 1) {
      return true;
    }
    Token word = tokens.get(match.first());
    if (word.kind() == Token.Kind.SYMBOL && isComparedSign(match.first(), begin)) {
      return false;
    }
    Token previous = match.first() > begin ? tokens.get(match.first() - 1) : null;
    if (word.is("over") && draft.hasUnit(Unit.Kind.TIME) && draft.kind != QuantityKind.AGE) {
      return previous != null && BEFORE_OVER.contains(previous.lower());
    }
    if (word.is("about") && previous != null) {
      return !BEFORE_ABOUT.contains(previous.lower());
    }
    if (word.is("up") || word.is("c") || word.is("ca")) {
      return draft.numeral.form() == Numeral.Form.DIGITS;
    }
    boolean measured = draft.unit.isPresent() || draft.kind != QuantityKind.COUNT;
    boolean digits = draft.numeral.form() == Numeral.Form.DIGITS;
    return measured || digits || !OF_MEASURES.contains(word.lower());
  }
}
