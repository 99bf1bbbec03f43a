package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Token;
import org.dateline.model.QuoteAct;

/** Tells what a source does by its cue: a verb's act, or that of the noun. */
final class CueActs {
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
      QuoteAct noun = CueNouns.act(word);
      if (noun != null) {
        return noun;
      }
      CueVerb verb = CueVerbs.get(word);
      if (verb != null) {
        return verb.act();
      }
    }
    return QuoteAct.STATEMENT;
  }
}
