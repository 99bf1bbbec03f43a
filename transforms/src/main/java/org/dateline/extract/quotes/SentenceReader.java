package org.dateline.extract.quotes;

import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Reads who says what in one sentence, by its cues from left to right. */
final class SentenceReader {
  private static final int MAX_LABEL = 5;

  private final List<Token> tokens;
  private final Sentence sentence;
  private final SourceReader sources;
  private final ContentEnds ends;
  private final ContentsBehind behind;
  private final ContentsBefore before;
  private final NonFiniteCues nonFinite;
  private final NounCues nouns;
  private final NounPhrases phrases;
  private final Closings closings;
  private final Attributions found = new Attributions();

  /**
   * Creates a reader.
   *
   * @param quotations those that the sentence touches: cues inside them are the speaker's own
   */
  SentenceReader(List<Token> tokens, Sentence sentence, List<Quotation> quotations) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.sources = new SourceReader(tokens, sentence);
    this.ends = new ContentEnds(tokens, sentence, quotations);
    this.behind = new ContentsBehind(tokens, sentence, ends, found);
    this.before = new ContentsBefore(tokens, sentence, ends, behind, found);
    this.nonFinite = new NonFiniteCues(tokens, sentence, behind, found);
    this.phrases = new NounPhrases(tokens, sentence);
    this.closings = new Closings(tokens, sentence, ends);
    this.nouns = new NounCues(tokens, sentence, ends);
  }

  /** Returns the attributions of the sentence, ordered by their cues. */
  List<Attribution> read() {
    if (readLabel()) {
      return found.found();
    }
    Attribution closing = closings.of();
    if (closing != null) {
      return List.of(closing);
    }
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      Token token = tokens.get(i);
      if (token.is("according") && i + 2 < sentence.endToken() && tokens.get(i + 1).is("to")) {
        i = accordingTo(i);
      } else {
        i = ends.isQuoted(token) ? i + 1 : Math.max(i + 1, cue(i));
      }
    }
    return found.found();
  }

  /** Returns the token after what a noun or verb at the token attributes. */
  private int cue(int i) {
    Attribution told = nouns.at(i);
    if (told != null) {
      found.add(told);
      return told.end();
    }
    VerbGroup group = VerbGroup.at(tokens, sentence, i);
    return group == null ? i + 1 : attribute(group);
  }

  /** Reads {@code Name: words}. */
  private boolean readLabel() {
    int first = sentence.firstToken();
    for (int i = first; i < Math.min(first + MAX_LABEL, sentence.endToken() - 2); i++) {
      Token token = tokens.get(i);
      if (token.is(":") && i > first) {
        found.add(i + 1, sentence.endToken(), new int[] {first, i}, i, i + 1);
        return true;
      }
      if (!token.isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  private int accordingTo(int cue) {
    int[] source = sources.after(cue + 2);
    if (source[0] == Attribution.NONE) {
      return cue + 2;
    }
    boolean opens = cue == sentence.firstToken();
    if (opens) {
      int end = ends.ofSaying(source[1] + 1, sentence.endToken());
      found.add(source[1] + 1, end, source, cue, cue + 2);
      return end;
    }
    int end = tokens.get(cue - 1).is(",") ? cue - 1 : cue;
    found.add(sentence.firstToken(), end, source, cue, cue + 2);
    return source[1];
  }

  /** Returns the token after what the group attributes. */
  private int attribute(VerbGroup group) {
    int next = group.head() + 1;
    if (group.first() > sentence.firstToken() && tokens.get(group.first() - 1).is("to")) {
      VerbGroup whole = group.withPhase(tokens, sentence);
      return whole == null ? next : attribute(whole);
    }
    Token form = tokens.get(group.head());
    if (group.isParticiple(form) && !group.progressive()) {
      return nonFinite.participle(group);
    }
    if (group.passive()) {
      return nonFinite.passive(group);
    }
    int[] source = sources.before(group.first());
    if (source[0] == Attribution.NONE || isTurned(group, source)) {
      return before.inverted(group);
    }
    source = phrases.subject(phrases.behindCircumstance(source));
    if (source[0] == Attribution.NONE
        || !group.agreesWith(tokens.get(source[1] - 1), form)
        || group.isNoun(tokens, sentence)) {
      return next;
    }
    return before.isBefore(group, source) ? before.read(group, source) : behind.read(group, source);
  }

  /**
   * Returns whether the source follows the verb though a clause with commas looks like one before
   * it: {@code The road, an old one, was shut, said the mayor}.
   */
  private boolean isTurned(VerbGroup group, int[] source) {
    return group.verb().lemma().equals("say")
        && tokens.get(group.first() - 1).is(",")
        && phrases.endsClause(group.head() + 1)
        && group.first() - source[0] > MAX_LABEL;
  }
}
