package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Reads contents that stand behind their cues: {@code The mayor said the road was shut}. */
final class ContentsBehind {
  private final List<Token> tokens;
  private final Sentence sentence;
  private final ContentStarts starts;
  private final ContentEnds ends;
  private final Objects objects;
  private final Attributions found;

  ContentsBehind(List<Token> tokens, Sentence sentence, ContentEnds ends, Attributions found) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.starts = new ContentStarts(tokens, sentence);
    this.ends = ends;
    this.objects = new Objects(tokens);
    this.found = found;
  }

  /**
   * Adds the content of the group and its source.
   *
   * @return the token after the content, or after the verb if there is none
   */
  int read(VerbGroup group, int[] source) {
    int first = starts.of(group);
    int end = sentence.endToken();
    if (group.verb().kind() == CueVerb.Kind.QUOTE
        && !Marks.isQuotation(tokens.get(Math.min(first, end - 1)))) {
      return group.head() + 1;
    }
    boolean clause =
        group.verb().kind() == CueVerb.Kind.SAY || group.verb().kind() == CueVerb.Kind.THINK;
    if (!clause) {
      end = ends.ofClause(first);
    }
    end = ends.ofSaying(first, end, tokens.get(group.head()).lower());
    if (source[0] > sentence.firstToken() && isNamedThing(group, source)) {
      end = ends.ofQuotation(first, end);
    }
    if (source[0] != Attribution.NONE && source[0] < group.head()) {
      end = ends.ofInnerClause(source, first, end);
    }
    if (first >= end || end - first < 2 || !objects.fits(group, first, end)) {
      return group.head() + 1;
    }
    boolean seems = group.verb().kind() == CueVerb.Kind.SEEM;
    found.add(first, end, seems ? SourceReader.NOBODY : source, group.first(), group.head() + 1);
    return end;
  }

  /** Returns whether the clause names a thing of the sentence: {@code what drivers call a trap}. */
  private boolean isNamedThing(VerbGroup group, int[] source) {
    Token before = tokens.get(source[0] - 1);
    return group.isNaming() && (before.is("what") || before.is("which"));
  }
}
