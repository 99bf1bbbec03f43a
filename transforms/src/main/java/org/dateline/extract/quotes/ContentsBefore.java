package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/**
 * Reads contents that stand before their cues, and what goes on behind these: {@code "The road is
 * shut," the mayor said, "and will stay so."}
 */
final class ContentsBefore {
  private static final int MAX_JOINING = 5;
  private static final Set<String> NO_SOURCE =
      Set.of("that", "them", "him", "us", "me", "it", "whether", "if", "how", "why", "what");

  private final List<Token> tokens;
  private final Sentence sentence;
  private final SourceReader sources;
  private final Subjects subjects;
  private final ContentSides sides;
  private final ContentEnds ends;
  private final ContentsBehind behind;
  private final Attributions found;

  ContentsBefore(
      List<Token> tokens,
      Sentence sentence,
      ContentEnds ends,
      ContentsBehind behind,
      Attributions found) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.sources = new SourceReader(tokens, sentence);
    this.subjects = new Subjects(tokens, sentence);
    this.sides = new ContentSides(tokens, sentence, ends);
    this.ends = ends;
    this.behind = behind;
    this.found = found;
  }

  /** Returns whether the content of the group and its source stands before them. */
  boolean isBefore(VerbGroup group, int[] source) {
    return opening(group, source) >= 0;
  }

  /** Adds the content before source and verb, and returns the token after what they took. */
  int read(VerbGroup group, int[] source) {
    int open = opening(group, source);
    boolean here = open >= sentence.firstToken();
    int end = here ? source[0] - 1 : sentence.firstToken();
    found.add(open, end, source, group.first(), group.head() + 1);
    return goesOn(source, group, !here || isSpoken(source));
  }

  /** Returns the first token of a content before source and verb, -1 if none stands there. */
  private int opening(VerbGroup group, int[] source) {
    CueVerb.Kind kind = group.verb().kind();
    boolean says = kind == CueVerb.Kind.SAY || kind == CueVerb.Kind.QUOTE && isSpoken(source);
    if (says && sides.standsBehind(group, source)) {
      return sentence.firstToken();
    }
    boolean opens = source[0] == sentence.firstToken() && sides.endsClause(group);
    return opens ? sides.quotationBefore() : -1;
  }

  /** Returns whether a mark of quotation stands right before the source. */
  private boolean isSpoken(int[] source) {
    return source[0] > sentence.firstToken() && Marks.isQuotation(tokens.get(source[0] - 1));
  }

  /** Reads {@code "Words," said the man}. */
  int inverted(VerbGroup group) {
    int before = group.first() - 1;
    boolean fits =
        group.verb().kind() == CueVerb.Kind.SAY
            && before > sentence.firstToken()
            && (tokens.get(before).is(",") || Marks.isQuotation(tokens.get(before)));
    if (fits) {
      int[] source =
          speaks(group.head() + 1) ? sources.after(group.head() + 1) : SourceReader.NOBODY;
      boolean acts =
          tokens.get(before).is(",")
              && source[0] != Attribution.NONE
              && source[1] < sentence.endToken()
              && Words.isAuxiliary(tokens.get(source[1]));
      int[] opener = acts ? found.orLast(subjects.opener()) : SourceReader.NOBODY;
      if (opener[0] != Attribution.NONE) {
        return behind.read(group, opener);
      }
      if (source[0] != Attribution.NONE) {
        found.add(sentence.firstToken(), before, source, group.first(), group.head() + 1);
        return goesOn(source, group, Marks.isQuotation(tokens.get(before)));
      }
    }
    boolean elided =
        before > sentence.firstToken()
            && (tokens.get(before).is("and") || tokens.get(before).is("but"))
            && (group.isFinite(tokens.get(group.head()))
                || group.verb().kind() == CueVerb.Kind.SAY
                    && tokens.get(group.head()).lower().endsWith("s"));
    int[] source =
        elided && found.lastSource()[0] == Attribution.NONE
            ? subjects.opener()
            : found.lastSource();
    if (elided && source[0] == Attribution.NONE) {
      source = subjects.joined(before);
    }
    return elided && source[0] != Attribution.NONE ? behind.read(group, source) : group.head() + 1;
  }

  /** Returns whether a source can begin at the token: no clause, object or circumstance. */
  private boolean speaks(int i) {
    if (i >= sentence.endToken()) {
      return false;
    }
    Token token = tokens.get(i);
    return !NO_SOURCE.contains(token.lower())
        && !Words.PREPOSITIONS.contains(token.lower())
        && !Marks.isQuotation(token);
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
    boolean quoted = Marks.isQuotation(tokens.get(i + 1)) || spoken && opensQuotation(i + 1);
    boolean soon =
        !spoken && i - group.head() <= 4 && !opensApposition(i + 1, source[0] > group.head());
    if (quoted || soon && !tokens.get(i + 1).lower().endsWith("ing")) {
      int end = quoted ? sentence.endToken() : ends.ofSaying(i + 1, sentence.endToken());
      found.add(i + 1, end, source, group.first(), group.head() + 1);
      return end;
    }
    return i;
  }

  /** Returns whether a conjunction and few more words join another quotation: {@code and "no"}. */
  private boolean opensQuotation(int i) {
    if (!tokens.get(i).is("and") && !tokens.get(i).is("but") && !tokens.get(i).is("or")) {
      return false;
    }
    for (int j = i + 1; j < Math.min(i + MAX_JOINING, sentence.endToken()); j++) {
      if (Marks.isQuotation(tokens.get(j))) {
        return true;
      }
      if (CueVerbs.get(tokens.get(j).lower()) != null || tokens.get(j).kind() != Kind.WORD) {
        return false;
      }
    }
    return false;
  }

  /**
   * Returns whether the words behind a name describe it: {@code , a carpenter who was there}.
   *
   * @param inverted whether the name follows its verb, so that only a verb goes on without it
   */
  private boolean opensApposition(int i, boolean inverted) {
    Token token = tokens.get(i);
    if (inverted) {
      return !Words.isAuxiliary(token) && !token.is("but") && !token.is("and");
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
}
