package org.dateline.extract.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Joins neighbouring numbers into scores, ranges, ratios and compound measures. */
final class Joiner {
  /** Tokens that may stand between two numbers that belong together. */
  private static final int REACH = 8;

  private final Scores scores;
  private final Ranges ranges;
  private final Ratios ratios;
  private final Compounds compounds;

  Joiner(List<Token> tokens, Changes changes) {
    this.scores = new Scores(tokens);
    this.ranges = new Ranges(tokens, changes);
    this.ratios = new Ratios(tokens);
    this.compounds = new Compounds(tokens);
  }

  /** Returns the drafts with those that belong together made one. */
  List<Draft> join(List<Draft> drafts, Sentence sentence) {
    List<Draft> joined = new ArrayList<>(drafts.size());
    for (Draft next : drafts) {
      Optional<Draft> both = Optional.empty();
      if (!joined.isEmpty()) {
        both = together(joined.get(joined.size() - 1), next, sentence);
      }
      if (both.isPresent()) {
        joined.set(joined.size() - 1, both.get());
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private Optional<Draft> together(Draft left, Draft right, Sentence sentence) {
    if (right.first < left.end || right.first - left.after > REACH) {
      return Optional.empty();
    }
    return scores
        .join(left, right, sentence)
        .or(() -> ratios.join(left, right, sentence))
        .or(() -> ranges.join(left, right, sentence))
        .or(() -> compounds.join(left, right));
  }
}
