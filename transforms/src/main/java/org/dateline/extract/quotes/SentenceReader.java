package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Reads who says what in one sentence, by its cues from left to right. */
final class SentenceReader {
  private static final int MAX_LABEL = 5;
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
  private final ContentStarts starts;
  private final ContentSides sides;
  private final ContentEnds ends;
  private final NounCues nouns;
  private final Objects objects;
  private final NounPhrases phrases;
  private final Closings closings;
  private final List<Attribution> found = new ArrayList<>();
  private int[] lastSource = SourceReader.NOBODY;

  /**
   * Creates a reader.
   *
   * @param quotations those that the sentence touches: cues inside them are the speaker's own
   */
  SentenceReader(List<Token> tokens, Sentence sentence, List<Quotation> quotations) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.sources = new SourceReader(tokens, sentence);
    this.subjects = new Subjects(tokens, sentence);
    this.ends = new ContentEnds(tokens, sentence, quotations);
    this.starts = new ContentStarts(tokens, sentence);
    this.sides = new ContentSides(tokens, sentence, ends);
    this.objects = new Objects(tokens);
    this.phrases = new NounPhrases(tokens, sentence);
    this.closings = new Closings(tokens, sentence, sides, ends);
    this.nouns = new NounCues(tokens, sentence, ends);
  }

  /** Returns the attributions of the sentence, ordered by their cues. */
  List<Attribution> read() {
    if (readLabel()) {
      return found;
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
    return found;
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
        add(i + 1, sentence.endToken(), new int[] {first, i}, i, i + 1);
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
      add(source[1] + 1, end, source, cue, cue + 2);
      return end;
    }
    int end = tokens.get(cue - 1).is(",") ? cue - 1 : cue;
    add(sentence.firstToken(), end, source, cue, cue + 2);
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
      return participle(group);
    }
    if (group.passive()) {
      return passive(group);
    }
    int[] source = sources.before(group.first());
    if (source[0] == Attribution.NONE || isTurned(group, source)) {
      return inverted(group);
    }
    source = phrases.subject(phrases.behindCircumstance(source));
    if (source[0] == Attribution.NONE
        || !group.agreesWith(tokens.get(source[1] - 1), form)
        || group.isNoun(tokens, sentence)) {
      return next;
    }
    if (group.verb().kind() == CueVerb.Kind.SAY && sides.standsBehind(group, source)) {
      add(sentence.firstToken(), source[0] - 1, source, group.first(), next);
      return goesOn(source, group, SourceReader.isQuoteMark(tokens.get(source[0] - 1)));
    }
    if (source[0] == sentence.firstToken() && sides.endsClause(group)) {
      int open = sides.quotationBefore();
      if (open >= 0) {
        add(open, sentence.firstToken(), source, group.first(), next);
        return goesOn(source, group, true);
      }
    }
    return ahead(group, source);
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

  private int participle(VerbGroup group) {
    int before = group.head() - 1;
    boolean joined =
        before > sentence.firstToken()
            && (tokens.get(before).is(",")
                || tokens.get(before).is("and")
                || BEFORE_PARTICIPLE.contains(tokens.get(before).lower()));
    int[] named = joined ? SourceReader.NOBODY : subjects.nameWith(before);
    if (named[0] != Attribution.NONE && group.verb().kind() != CueVerb.Kind.SEEM) {
      return ahead(group, named);
    }
    if (!joined && FREE.contains(group.verb().lemma()) && before > sentence.firstToken()) {
      int[] actor = subjects.actor(group.head());
      return ahead(group, actor[0] == Attribution.NONE ? opener() : actor);
    }
    if (!joined || group.verb().kind() == CueVerb.Kind.SEEM) {
      return group.head() + 1;
    }
    return ahead(group, lastSource[0] == Attribution.NONE ? subjects.first() : lastSource);
  }

  private int passive(VerbGroup group) {
    return HELD.contains(group.verb().lemma()) ? ahead(group, SourceReader.NOBODY) : named(group);
  }

  /** Reads {@code has been called "a trap" by the mayor}. */
  private int named(VerbGroup group) {
    int open = group.head() + 1;
    for (int i = 0; i < 2 && open < sentence.endToken(); i++) {
      open += NAMING.contains(tokens.get(open).lower()) ? 1 : 0;
    }
    if (!group.isNaming()
        || open >= sentence.endToken()
        || !SourceReader.isQuoteMark(tokens.get(open))) {
      return group.head() + 1;
    }
    int close = open + 1;
    while (close < sentence.endToken() && !SourceReader.isQuoteMark(tokens.get(close))) {
      close++;
    }
    if (close >= sentence.endToken()) {
      return group.head() + 1;
    }
    boolean by = close + 2 < sentence.endToken() && tokens.get(close + 1).is("by");
    int[] source = by ? sources.after(close + 2) : SourceReader.NOBODY;
    add(group.head() + 1, close + 1, source, group.first(), group.head() + 1);
    return close + 1;
  }

  /** Reads {@code "Words," said the man}. */
  private int inverted(VerbGroup group) {
    int before = group.first() - 1;
    boolean fits =
        group.verb().kind() == CueVerb.Kind.SAY
            && before > sentence.firstToken()
            && (tokens.get(before).is(",") || SourceReader.isQuoteMark(tokens.get(before)));
    if (fits) {
      int[] source = sources.after(group.head() + 1);
      boolean acts =
          tokens.get(before).is(",")
              && source[0] != Attribution.NONE
              && source[1] < sentence.endToken()
              && Words.AUXILIARIES.contains(tokens.get(source[1]).lower());
      if (acts && opener()[0] != Attribution.NONE) {
        return ahead(group, opener());
      }
      if (source[0] != Attribution.NONE) {
        add(sentence.firstToken(), before, source, group.first(), group.head() + 1);
        return goesOn(source, group, SourceReader.isQuoteMark(tokens.get(before)));
      }
    }
    boolean elided =
        before > sentence.firstToken()
            && (tokens.get(before).is("and") || tokens.get(before).is("but"))
            && (group.isFinite(tokens.get(group.head()))
                || group.verb().kind() == CueVerb.Kind.SAY
                    && tokens.get(group.head()).lower().endsWith("s"));
    int[] source = elided && lastSource[0] == Attribution.NONE ? opener() : lastSource;
    if (elided && source[0] == Attribution.NONE) {
      source = subjects.joined(before);
    }
    return elided && source[0] != Attribution.NONE ? ahead(group, source) : group.head() + 1;
  }

  /**
   * Adds what comes after {@code …," he said, "}.
   *
   * @param spoken whether marks of quotation close before it, so that only others open what goes on
   */
  private int goesOn(int[] source, VerbGroup group, boolean spoken) {
    int i = Math.max(group.head() + 1, source[1]);
    while (i < sentence.endToken() && !tokens.get(i).is(",")) {
      i++;
    }
    if (i + 2 >= sentence.endToken()) {
      return Math.max(group.head() + 1, source[1]);
    }
    boolean quoted = SourceReader.isQuoteMark(tokens.get(i + 1));
    boolean soon =
        !spoken && i - group.head() <= 4 && !opensApposition(i + 1, source[0] > group.head());
    if (quoted || soon && !tokens.get(i + 1).lower().endsWith("ing")) {
      int end = quoted ? sentence.endToken() : ends.ofSaying(i + 1, sentence.endToken());
      add(i + 1, end, source, group.first(), group.head() + 1);
      return end;
    }
    return i;
  }

  /**
   * Returns whether the words behind a name describe it: {@code , a carpenter who was there}.
   *
   * @param inverted whether the name follows its verb, so that only a verb goes on without it
   */
  private boolean opensApposition(int i, boolean inverted) {
    Token token = tokens.get(i);
    if (inverted) {
      return !Words.AUXILIARIES.contains(token.lower()) && !token.is("but") && !token.is("and");
    }
    return token.kind() == Kind.NUMBER
        || token.is("who")
        || token.is("whose")
        || token.is("which")
        || token.is("one")
        || token.is("himself")
        || token.is("herself")
        || token.is("a")
        || token.is("an");
  }

  private int ahead(VerbGroup group, int[] source) {
    int first = starts.of(group);
    int end = sentence.endToken();
    if (group.verb().kind() == CueVerb.Kind.QUOTE
        && !SourceReader.isQuoteMark(tokens.get(Math.min(first, end - 1)))) {
      return group.head() + 1;
    }
    boolean clause =
        group.verb().kind() == CueVerb.Kind.SAY || group.verb().kind() == CueVerb.Kind.THINK;
    if (!clause) {
      end = ends.ofClause(first);
    }
    end = ends.ofSaying(first, end);
    if (source[0] > sentence.firstToken() && isNamedThing(group, source)) {
      end = ends.ofQuotation(first, end);
    }
    if (source[0] != Attribution.NONE && source[0] < group.head()) {
      end = ends.ofInnerClause(source, first, end);
    }
    if (first >= end || end - first < 2 || !objects.fits(group, first, end)) {
      return group.head() + 1;
    }
    add(first, end, source, group.first(), group.head() + 1);
    return end;
  }

  /** Returns whether the clause names a thing of the sentence: {@code what drivers call a trap}. */
  private boolean isNamedThing(VerbGroup group, int[] source) {
    Token before = tokens.get(source[0] - 1);
    return group.isNaming() && (before.is("what") || before.is("which"));
  }

  /** Returns the subject that begins the sentence, or the last source. */
  private int[] opener() {
    int[] opener = subjects.opener();
    return opener[0] == Attribution.NONE ? lastSource : opener;
  }

  private void add(int first, int end, int[] source, int cueFirst, int cueEnd) {
    if (first < end) {
      found.add(new Attribution(first, end, source[0], source[1], cueFirst, cueEnd));
      lastSource = source;
    }
  }
}
