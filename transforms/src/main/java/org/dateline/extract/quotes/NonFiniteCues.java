package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Reads cues without a subject of their own before them: participles and passives. */
final class NonFiniteCues {
  private static final Set<String> FREE = Set.of("say", "call");
  private static final Set<String> NAMING = Set.of("as", "a", "an", "the");
  private static final Set<String> BEFORE_PARTICIPLE =
      Set.of("while", "by", "before", "after", "when");
  private static final Set<String> HELD =
      Set.of("expect", "believe", "think", "know", "report", "say");

  private final List<Token> tokens;
  private final Sentence sentence;
  private final SourceReader sources;
  private final Subjects subjects;
  private final ContentsBehind behind;
  private final Attributions found;

  NonFiniteCues(List<Token> tokens, Sentence sentence, ContentsBehind behind, Attributions found) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.sources = new SourceReader(tokens, sentence);
    this.subjects = new Subjects(tokens, sentence);
    this.behind = behind;
    this.found = found;
  }

  /** Adds what a participle attributes, and returns the token after what it took. */
  int participle(VerbGroup group) {
    int before = group.head() - 1;
    boolean joined =
        before > sentence.firstToken()
            && (tokens.get(before).is(",")
                || tokens.get(before).is("and")
                || tokens.get(before).is("but")
                || BEFORE_PARTICIPLE.contains(tokens.get(before).lower()));
    int[] named = joined ? SourceReader.NOBODY : subjects.nameWith(before);
    if (named[0] != Attribution.NONE && group.verb().kind() != CueVerb.Kind.SEEM) {
      return behind.read(group, named);
    }
    if (!joined && FREE.contains(group.verb().lemma()) && before > sentence.firstToken()) {
      int[] actor = subjects.actor(group.head());
      return behind.read(
          group, actor[0] == Attribution.NONE ? found.orLast(subjects.opener()) : actor);
    }
    if (!joined || group.verb().kind() == CueVerb.Kind.SEEM) {
      return group.head() + 1;
    }
    int[] source =
        found.lastSource()[0] == Attribution.NONE ? subjects.first() : found.lastSource();
    boolean speech = group.verb().kind() == CueVerb.Kind.SAY;
    return source[0] == Attribution.NONE && !speech ? group.head() + 1 : behind.read(group, source);
  }

  /** Adds what a passive attributes, and returns the token after what it took. */
  int passive(VerbGroup group) {
    return HELD.contains(group.verb().lemma())
        ? behind.read(group, SourceReader.NOBODY)
        : named(group);
  }

  /** Reads {@code has been called "a trap" by the mayor}. */
  private int named(VerbGroup group) {
    int open = group.head() + 1;
    for (int i = 0; i < 2 && open < sentence.endToken(); i++) {
      open += NAMING.contains(tokens.get(open).lower()) ? 1 : 0;
    }
    if (!group.isNaming() || open >= sentence.endToken() || !Marks.isQuotation(tokens.get(open))) {
      return group.head() + 1;
    }
    int close = open + 1;
    while (close < sentence.endToken() && !Marks.isQuotation(tokens.get(close))) {
      close++;
    }
    if (close >= sentence.endToken()) {
      return group.head() + 1;
    }
    boolean by = close + 2 < sentence.endToken() && tokens.get(close + 1).is("by");
    int[] source = by ? sources.after(close + 2) : SourceReader.NOBODY;
    found.add(group.head() + 1, close + 1, source, group.first(), group.head() + 1);
    return close + 1;
  }
}
