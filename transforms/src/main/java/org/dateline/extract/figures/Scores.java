package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Reads scores and win-loss records: 3-1, 58-3, 10-5-2, a 5-4 ruling. */
final class Scores {
  private static final Set<String> SPORT = new WordSets("numbercontext.tsv").get("sport");

  /** Numbers of the longest record: wins, losses, draws. */
  private static final int MOST_VALUES = 3;

  /** The highest number of a score; of votes in a parliament where a word tells of them. */
  private static final BigDecimal HIGHEST = BigDecimal.valueOf(300);

  private static final BigDecimal MOST_VOTES = BigDecimal.valueOf(999);

  private final List<Token> tokens;

  Scores(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns both numbers as one score where they are one. */
  Optional<Draft> join(Draft left, Draft right, Sentence sentence) {
    boolean dash =
        right.first == left.end + 1
            && NameNumbers.isDash(tokens.get(left.end).text())
            && tokens.get(left.end - 1).touches(tokens.get(left.end))
            && tokens.get(left.end).touches(tokens.get(right.first));
    if (isOfTries(left, right)) {
      return Optional.of(joined(left, right));
    }
    if (!dash
        || left.values.size() >= MOST_VALUES
        || !isPlain(left) && left.kind != QuantityKind.SCORE
        || !isPlain(right) && !isOfVotes(right)) {
      return Optional.empty();
    }
    boolean descending = left.kind == QuantityKind.SCORE || left.value.compareTo(right.value) >= 0;
    if (!descending && (!isSport(sentence) || isCounted(right.after, sentence))) {
      return Optional.empty();
    }
    boolean high = left.value.compareTo(HIGHEST) > 0 || right.value.compareTo(HIGHEST) > 0;
    return high && !isSport(sentence) ? Optional.empty() : Optional.of(joined(left, right));
  }

  private static Draft joined(Draft left, Draft right) {
    List<BigDecimal> values = new ArrayList<>(left.values);
    if (values.isEmpty()) {
      values.add(left.value);
    }
    values.add(right.value);
    left.values = List.copyOf(values);
    left.kind = QuantityKind.SCORE;
    left.end = right.end;
    left.after = right.after;
    return left;
  }

  /** Reads throws that went in of those tried as one score: 8-for-17, 13-of-15. */
  private boolean isOfTries(Draft left, Draft right) {
    int word = left.end + 1;
    return right.first == left.end + 3
        && (tokens.get(word).is("for") || tokens.get(word).is("of"))
        && NameNumbers.isDash(tokens.get(left.end).text())
        && NameNumbers.isDash(tokens.get(word + 1).text())
        && tokens.get(left.end).touches(tokens.get(word))
        && tokens.get(word).touches(tokens.get(word + 1))
        && isPlain(left)
        && isPlain(right)
        && left.value.compareTo(right.value) <= 0;
  }

  private static boolean isPlain(Draft draft) {
    return draft.isBare() && isWhole(draft);
  }

  /** Returns whether a noun of the score follows: a 61-38 vote. */
  private static boolean isOfVotes(Draft draft) {
    return draft.unitName().equals("vote") && isWhole(draft);
  }

  private static boolean isWhole(Draft draft) {
    return draft.numeral.form() == Numeral.Form.DIGITS
        && !draft.numeral.isScaled()
        && draft.value.scale() <= 0
        && draft.value.signum() >= 0
        && draft.value.compareTo(MOST_VOTES) <= 0;
  }

  private boolean isSport(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (tokens.get(i).kind() == Kind.WORD && SPORT.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean isCounted(int at, Sentence sentence) {
    return at < sentence.endToken() && PluralNouns.isPlural(tokens.get(at));
  }
}
