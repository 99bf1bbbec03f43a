package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Reads who says what in one sentence, by its cues from left to right. */
final class SentenceReader {
  private static final Set<String> ADDRESSED =
      Set.of(
          "tell",
          "ask",
          "remind",
          "inform",
          "assure",
          "advise",
          "notify",
          "warn",
          "convince",
          "persuade");
  private static final Set<String> AFTER_NOUN =
      Set.of(
          "of", "in", "by", "against", "from", "at", "that", "were", "was", "are", "is", "have",
          "has", "will");
  private static final int MAX_ADDRESSEE = 12;
  private static final int MAX_SETTING = 16;
  private static final int MAX_LABEL = 5;
  private static final int MAX_EXCLAMATION = 40;

  private final List<Token> tokens;
  private final Sentence sentence;
  private final SourceReader sources;
  private final ContentEnds ends;
  private final NounCues nouns;
  private final List<Attribution> found = new ArrayList<>();
  private int[] lastSource = {Attribution.NONE, Attribution.NONE};

  /**
   * Creates a reader.
   *
   * @param quotations those of the whole text: cues inside them are the speaker's own
   */
  SentenceReader(List<Token> tokens, Sentence sentence, List<Quotation> quotations) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.sources = new SourceReader(tokens, sentence);
    this.ends = new ContentEnds(tokens, sentence, quotations);
    this.nouns = new NounCues(tokens, sentence, ends);
  }

  /** Returns the attributions of the sentence, ordered by their cues. */
  List<Attribution> read() {
    if (readLabel()) {
      return found;
    }
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      Token token = tokens.get(i);
      if (token.is("according") && i + 2 < sentence.endToken() && tokens.get(i + 1).is("to")) {
        i = accordingTo(i);
      } else {
        i = Math.max(i + 1, ends.isQuoted(token) ? i + 1 : cue(i));
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
      return next;
    }
    Token form = tokens.get(group.head());
    if (group.isParticiple(form) && !group.progressive()) {
      return participle(group);
    }
    if (group.passive()) {
      return passive(group);
    }
    int[] source = sources.before(group.first());
    boolean inverted = source[0] == Attribution.NONE;
    if (inverted) {
      return inverted(group);
    }
    source = sources.behindCircumstance(source);
    if (source[0] == Attribution.NONE
        || !group.agreesWith(tokens.get(source[1] - 1), form)
        || isNoun(group)
        || holdsVerb(source)) {
      return next;
    }
    boolean answers = Set.of("respond", "reply").contains(group.verb().lemma());
    if (answers && next < sentence.endToken() && tokens.get(next).is("to")) {
      return next;
    }
    if (group.verb().kind() == CueVerb.Kind.SAY && standsBehind(group, source)) {
      add(sentence.firstToken(), source[0] - 1, source, group.first(), next);
      return goesOn(source, group, SourceReader.isQuoteMark(tokens.get(source[0] - 1)));
    }
    if (source[0] == sentence.firstToken() && follows(group)) {
      int open = quotationBefore();
      if (open >= 0) {
        add(open, sentence.firstToken(), source, group.first(), next);
        return goesOn(source, group, true);
      }
    }
    return ahead(group, source);
  }

  /** Returns whether nothing that is said follows the verb: {@code "Never!" Lee shouted.} */
  private boolean follows(VerbGroup group) {
    int next = group.head() + 1;
    if (group.verb().kind() != CueVerb.Kind.SAY) {
      return false;
    }
    boolean ends = next >= sentence.endToken() || tokens.get(next).is(".");
    return ends || tokens.get(next).is(",") || isSetting(next) && endsSoon(next);
  }

  /** Returns the first token of a short quotation that the sentence before ends with, or -1. */
  private int quotationBefore() {
    int close = sentence.firstToken() - 1;
    if (close < 0
        || !SourceReader.isQuoteMark(tokens.get(close))
        || tokens.get(sentence.firstToken()).start() - tokens.get(close).end() > 1) {
      return -1;
    }
    for (int i = close - 1; i >= 0 && close - i <= MAX_EXCLAMATION; i--) {
      if (SourceReader.isQuoteMark(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns whether the form is a noun by what follows: {@code the attacks were}. */
  private boolean isNoun(VerbGroup group) {
    int next = group.head() + 1;
    String form = tokens.get(group.head()).lower();
    boolean nounLike = form.equals(group.verb().lemma()) || form.endsWith("s");
    if (nounLike && endsInParticiple(tokens.get(group.first() - 1))) {
      return true;
    }
    return nounLike
        && group.verb().kind() != CueVerb.Kind.SAY
        && next < sentence.endToken()
        && AFTER_NOUN.contains(tokens.get(next).lower());
  }

  /** Returns whether the word before governs a noun: {@code providing details}. */
  private static boolean endsInParticiple(Token before) {
    return before.kind() == Kind.WORD
        && !before.isCapitalised()
        && before.lower().length() > 6
        && before.lower().endsWith("ing");
  }

  /**
   * Returns whether the words are no noun phrase: {@code Lee tried to warn them about} attacks,
   * {@code providing} detailed plans.
   */
  private boolean holdsVerb(int[] source) {
    int last = source[1] - 1;
    if (source[0] == last) {
      return !tokens.get(last).isCapitalised() && tokens.get(last).lower().endsWith("ing");
    }
    for (int i = source[0] + 1; i < last; i++) {
      CueVerb verb = CueVerbs.get(tokens.get(i + 1).lower());
      if (tokens.get(i).is("to") && verb != null && tokens.get(i + 1).is(verb.lemma())) {
        return true;
      }
    }
    return false;
  }

  private int participle(VerbGroup group) {
    int before = group.head() - 1;
    boolean joined =
        before > sentence.firstToken()
            && (tokens.get(before).is(",")
                || tokens.get(before).is("and")
                || tokens.get(before).is("while")
                || tokens.get(before).is("by"));
    int[] named = joined ? new int[] {Attribution.NONE, Attribution.NONE} : nameWith(before);
    if (named[0] != Attribution.NONE && group.verb().kind() != CueVerb.Kind.SEEM) {
      return ahead(group, named);
    }
    if (!joined || group.verb().kind() == CueVerb.Kind.SEEM) {
      return group.head() + 1;
    }
    int[] source = lastSource[0] == Attribution.NONE ? subject() : lastSource;
    return ahead(group, source);
  }

  /**
   * Returns the name that ends with the token, where {@code with} or {@code and} goes before it.
   */
  private int[] nameWith(int last) {
    for (int i = last; i >= sentence.firstToken(); i--) {
      Token token = tokens.get(i);
      if (i < last && (token.is("with") || token.is("and"))) {
        return new int[] {i + 1, last + 1};
      }
      if (!token.isCapitalised()) {
        break;
      }
    }
    return new int[] {Attribution.NONE, Attribution.NONE};
  }

  private int passive(VerbGroup group) {
    boolean held =
        Set.of("expect", "believe", "think", "know", "report", "say")
            .contains(group.verb().lemma());
    return held ? ahead(group, new int[] {Attribution.NONE, Attribution.NONE}) : group.head() + 1;
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
      return sentence.endToken();
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

  /** Returns whether the content stands before source and cue: {@code Words, he said.} */
  private boolean standsBehind(VerbGroup group, int[] source) {
    int before = source[0] - 1;
    if (before <= sentence.firstToken()) {
      return false;
    }
    Token mark = tokens.get(before);
    if (!mark.is(",") && !SourceReader.isQuoteMark(mark)) {
      return false;
    }
    int next = group.head() + 1;
    if (SourceReader.isQuoteMark(mark)) {
      boolean opening = Words.SUBORDINATORS.contains(tokens.get(sentence.firstToken()).lower());
      return !opening || next >= sentence.endToken() || !goesAhead(next);
    }
    if (next >= sentence.endToken()) {
      return true;
    }
    if (ADDRESSED.contains(group.verb().lemma()) && endsWithAddressee(next)) {
      return true;
    }
    Token after = tokens.get(next);
    boolean ends =
        after.kind() == Kind.PUNCTUATION && !SourceReader.isQuoteMark(after) && !after.is(":");
    return ends && source[0] - sentence.firstToken() > 4 || isSetting(next) && endsSoon(next);
  }

  /** Returns whether the content follows the verb: {@code that}, or words before any mark. */
  private boolean goesAhead(int next) {
    Token after = tokens.get(next);
    return after.is("that") || after.kind() == Kind.WORD && !isSetting(next) && !endsSoon(next);
  }

  /** Returns whether only a short name follows: {@code …, he told the Valley Courier.} */
  private boolean endsWithAddressee(int from) {
    for (int i = from; i < sentence.endToken() - 1; i++) {
      if (tokens.get(i).kind() == Kind.PUNCTUATION && !SourceReader.isInner(tokens.get(i))) {
        return tokens.get(i).is(",") && i - from <= MAX_LABEL;
      }
    }
    return sentence.endToken() - from <= MAX_LABEL + 2;
  }

  private boolean endsSoon(int from) {
    for (int i = from; i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      if (token.is("that") || SourceReader.isQuoteMark(token) || token.is(":")) {
        return false;
      }
    }
    return sentence.endToken() - from < MAX_SETTING;
  }

  private boolean isSetting(int i) {
    Token token = tokens.get(i);
    return Set.of(
                "in", "on", "at", "during", "after", "to", "of", "late", "earlier", "last", "this")
            .contains(token.lower())
        || token.lower().endsWith("day") && token.isCapitalised();
  }

  private int ahead(VerbGroup group, int[] source) {
    int first = contentStart(group);
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
    if (source[0] != Attribution.NONE && source[0] < group.head()) {
      end = ends.ofInnerClause(source, first, end);
    }
    if (first >= end || end - first < 2) {
      return group.head() + 1;
    }
    add(first, end, source, group.first(), group.head() + 1);
    return end;
  }

  /** Returns the first token of the content: behind addressee, place and time, and {@code that}. */
  private int contentStart(VerbGroup group) {
    int i = group.head() + 1;
    boolean addressed = ADDRESSED.contains(group.verb().lemma());
    boolean clause = group.verb().kind() == CueVerb.Kind.SAY;
    if (i < sentence.endToken() && (addressed || clause && isSetting(i))) {
      int limit = Math.min(sentence.endToken(), i + (addressed ? MAX_ADDRESSEE : MAX_SETTING));
      for (int j = i; j < limit; j++) {
        Token token = tokens.get(j);
        if (token.is("that")
            || token.is(",")
            || token.is(":")
            || token.is("whether")
            || token.is("if")) {
          i = token.is("whether") || token.is("if") ? j : j + 1;
          break;
        }
        if (SourceReader.isQuoteMark(token) || addressed && j > i && token.is("to")) {
          i = group.verb().lemma().equals("ask") && token.is("to") ? i : j;
          break;
        }
      }
      if (i == group.head() + 1 && addressed) {
        i = Math.min(i + 1, sentence.endToken());
      }
    }
    while (i < sentence.endToken()
        && (i == group.head() + 1 && isObjectMark(group, tokens.get(i))
            || tokens.get(i).is("that")
            || tokens.get(i).is(",")
            || tokens.get(i).is(":"))) {
      i++;
    }
    return i;
  }

  /** Returns whether the word only ties the object to its verb: {@code talked about}. */
  private static boolean isObjectMark(VerbGroup group, Token token) {
    return switch (group.verb().lemma()) {
      case "talk", "speak" -> token.is("about") || token.is("of");
      case "refer" -> token.is("to");
      default -> false;
    };
  }

  /**
   * Returns the subject that begins the sentence and that other verbs follow: a name, a pronoun, or
   * article and noun before a verb's past.
   */
  private int[] opener() {
    int first = sentence.firstToken();
    Token token = tokens.get(first);
    if (Words.PRONOUNS.contains(token.lower())) {
      return new int[] {first, first + 1};
    }
    int end = first;
    if (Words.DETERMINERS.contains(token.lower())) {
      boolean past =
          first + 2 < sentence.endToken() && tokens.get(first + 2).lower().endsWith("ed");
      end = past ? first + 2 : first;
    } else if (!Words.BOUNDARIES.contains(token.lower())
        && !Words.SUBORDINATORS.contains(token.lower())) {
      while (end < sentence.endToken() && tokens.get(end).isCapitalised()) {
        end++;
      }
    }
    return end == first ? lastSource : new int[] {first, end};
  }

  /** Returns the noun phrase that begins the sentence. */
  private int[] subject() {
    int[] source = sources.after(sentence.firstToken());
    return source[0] == Attribution.NONE ? lastSource : source;
  }

  private void add(int first, int end, int[] source, int cueFirst, int cueEnd) {
    if (first < end) {
      found.add(new Attribution(first, end, source[0], source[1], cueFirst, cueEnd));
      lastSource = source;
    }
  }
}
