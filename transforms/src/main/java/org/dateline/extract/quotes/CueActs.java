package org.dateline.extract.quotes;

import java.util.List;
import java.util.Map;
import org.dateline.extract.Token;
import org.dateline.model.QuoteAct;

/** Tells what a source does by its cue: a verb's act, or that of the noun. */
final class CueActs {
  private static final Map<String, QuoteAct> NOUNS =
      Map.ofEntries(
          Map.entry("assumption", QuoteAct.BELIEF),
          Map.entry("belief", QuoteAct.BELIEF),
          Map.entry("concern", QuoteAct.BELIEF),
          Map.entry("concerns", QuoteAct.BELIEF),
          Map.entry("confidence", QuoteAct.BELIEF),
          Map.entry("conviction", QuoteAct.BELIEF),
          Map.entry("doubts", QuoteAct.BELIEF),
          Map.entry("expectation", QuoteAct.BELIEF),
          Map.entry("expectations", QuoteAct.BELIEF),
          Map.entry("idea", QuoteAct.BELIEF),
          Map.entry("notion", QuoteAct.BELIEF),
          Map.entry("opinion", QuoteAct.BELIEF),
          Map.entry("sense", QuoteAct.BELIEF),
          Map.entry("suspicion", QuoteAct.BELIEF),
          Map.entry("theory", QuoteAct.BELIEF),
          Map.entry("view", QuoteAct.BELIEF),
          Map.entry("worry", QuoteAct.BELIEF),
          Map.entry("finding", QuoteAct.KNOWLEDGE),
          Map.entry("revelation", QuoteAct.KNOWLEDGE));

  private CueActs() {}

  /**
   * Returns the act of a cue; a statement where it is no verb or noun of the tables.
   *
   * @param first first token of the cue
   * @param end token after it; its verb or noun is the last that stands in a table
   */
  static QuoteAct of(List<Token> tokens, int first, int end) {
    for (int i = end - 1; i >= Math.max(0, first); i--) {
      String word = tokens.get(i).lower();
      if (NOUNS.containsKey(word)) {
        return NOUNS.get(word);
      }
      CueVerb verb = CueVerbs.get(word);
      if (verb != null) {
        return verb.act();
      }
    }
    return QuoteAct.STATEMENT;
  }
}
