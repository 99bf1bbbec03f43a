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

  private static final BigDecimal HIGHEST = BigDecimal.valueOf(300);

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
    if (!dash
        || left.values.size() >= MOST_VALUES
        || !isPlain(left) && left.kind != QuantityKind.SCORE
        || !isPlain(right)) {
      return Optional.empty();
    }
    boolean descending = left.kind == QuantityKind.SCORE || left.value.compareTo(right.value) >= 0;
    if (!descending && (!isSport(sentence) || isCounted(right.after, sentence))) {
      return Optional.empty();
    }
    List<BigDecimal> values = new ArrayList<>(left.values);
    if (values.isEmpty()) {
      values.add(left.value);
    }
    values.add(right.value);
    left.values = List.copyOf(values);
    left.kind = QuantityKind.SCORE;
    left.end = right.end;
    left.after = right.after;
    return Optional.of(left);
  }

  private static boolean isPlain(Draft draft) {
    return draft.isBare()
        && draft.numeral.form() == Numeral.Form.DIGITS
        && !draft.numeral.isScaled()
        && draft.value.scale() <= 0
        && draft.value.signum() >= 0
        && draft.value.compareTo(HIGHEST) <= 0;
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
