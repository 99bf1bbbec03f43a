package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/**
 * Reads a sentence without marks that ends with its source, {@code …, the mayor said Monday}: what
 * it tells of others is the source's.
 */
final class Closings {
  private static final int SHORTEST = 5;
  private static final Set<String> VERBS = Set.of("say", "tell", "report", "announce");

  private final List<Token> tokens;
  private final Sentence sentence;
  private final ContentSides sides;
  private final ContentEnds ends;

  Closings(List<Token> tokens, Sentence sentence, ContentEnds ends) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.sides = new ContentSides(tokens, sentence, ends);
    this.ends = ends;
  }

  /** Returns the sentence as the content of its closing source, or null if it has none. */
  Attribution of() {
    int first = sentence.firstToken();
    for (int i = first; i < sentence.endToken(); i++) {
      if (Marks.isQuotation(tokens.get(i)) || ends.isQuoted(tokens.get(i))) {
        return null;
      }
    }
    for (int i = sentence.endToken() - 1; i > first + SHORTEST && !tokens.get(i).is(","); i--) {
      VerbGroup group = VerbGroup.at(tokens, sentence, i);
      if (group != null && VERBS.contains(group.verb().lemma())) {
        return closedBy(group);
      }
    }
    return null;
  }

  private Attribution closedBy(VerbGroup group) {
    int first = sentence.firstToken();
    Token form = tokens.get(group.head());
    int[] source = new SourceReader(tokens, sentence).before(group.first());
    int[] phrase = new NounPhrases(tokens, sentence).behindCircumstance(source);
    boolean closes =
        source[0] > first + SHORTEST
            && phrase[0] == source[0]
            && tokens.get(source[0] - 1).is(",")
            && !group.passive()
            && group.isFinite(form)
            && group.agreesWith(tokens.get(source[1] - 1), form)
            && sides.standsBehind(group, source);
    return closes
        ? new Attribution(
            first, source[0] - 1, source[0], source[1], group.first(), group.head() + 1)
        : null;
  }
}
