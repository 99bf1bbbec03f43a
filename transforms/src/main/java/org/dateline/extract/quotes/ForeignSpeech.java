package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/**
 * Reads who says the direct speech of one sentence in another language than English: a verb of
 * saying right behind the marks ({@code „…“, sagte die Wirtin}) or right before them ({@code Le
 * maire a déclaré : « … »}).
 */
final class ForeignSpeech {
  /** Words between the marks and the verb. */
  private static final int NEAR = 3;

  private static final int FAR = 9;
  private static final int LONGEST_SOURCE = 8;
  private static final int FEWEST_WORDS = 3;

  private final List<Token> tokens;
  private final Sentence sentence;
  private final List<Quotation> quotations;
  private final SpeechWords words;
  private final ContentEnds ends;

  /**
   * Creates a reader.
   *
   * @param quotations those that the sentence touches
   */
  ForeignSpeech(
      List<Token> tokens, Sentence sentence, List<Quotation> quotations, SpeechWords words) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.quotations = quotations;
    this.words = words;
    this.ends = new ContentEnds(tokens, sentence, quotations);
  }

  /** Returns what the sentence attributes, in order. */
  List<Attribution> read() {
    List<Attribution> found = new ArrayList<>();
    for (Quotation quotation : quotations) {
      int first = tokenFrom(quotation.start());
      int end = tokenFrom(quotation.end());
      if (end - first >= FEWEST_WORDS) {
        Attribution behind = behind(first, end, tokenFrom(quotation.close()));
        Attribution told = behind == null ? before(first, end, quotation) : behind;
        if (told != null) {
          found.add(told);
        }
      }
    }
    return found;
  }

  /** Returns the first token of the sentence at the offset or behind it, or its end. */
  private int tokenFrom(int offset) {
    int i = sentence.firstToken();
    while (i < sentence.endToken() && tokens.get(i).start() < offset) {
      i++;
    }
    return i;
  }

  private Attribution behind(int first, int end, int from) {
    int cue = from;
    while (cue < sentence.endToken() && cue - from <= NEAR && !isVerb(cue)) {
      boolean passes =
          tokens.get(cue).kind() != Token.Kind.WORD
              || words.auxiliaries().contains(tokens.get(cue).lower())
              || tokens.get(cue).text().length() == 1;
      if (!passes || ends.isQuoted(tokens.get(cue))) {
        return null;
      }
      cue++;
    }
    if (cue >= sentence.endToken() || !isVerb(cue)) {
      return null;
    }
    int[] source = sourceFrom(cue + 1);
    return source == null ? null : new Attribution(first, end, source[0], source[1], cue, cue + 1);
  }

  private Attribution before(int first, int end, Quotation quotation) {
    int open = tokenFrom(quotation.open());
    int colon = open - 1;
    if (colon <= sentence.firstToken() || !tokens.get(colon).is(":")) {
      return null;
    }
    for (int cue = colon - 1; cue >= sentence.firstToken() && colon - cue <= FAR; cue--) {
      if (ends.isQuoted(tokens.get(cue))) {
        return null;
      }
      if (isVerb(cue)) {
        int[] source = sourceFrom(cue + 1);
        source = source == null ? sourceBefore(cue) : source;
        return source == null
            ? null
            : new Attribution(first, end, source[0], source[1], cue, cue + 1);
      }
    }
    return null;
  }

  /** Returns the speaker that begins at the token, behind hyphens: {@code affirme-t-elle}. */
  private int[] sourceFrom(int from) {
    int first = from;
    while (first < sentence.endToken()
        && (tokens.get(first).is("-") || tokens.get(first).is("t"))
        && first - from < NEAR) {
      first++;
    }
    int end = first;
    while (end < sentence.endToken() && end - first < LONGEST_SOURCE && isOfSource(end)) {
      end++;
    }
    return source(first, end);
  }

  private int[] sourceBefore(int cue) {
    int end = cue;
    while (end > sentence.firstToken()
        && words.auxiliaries().contains(tokens.get(end - 1).lower())) {
      end--;
    }
    int first = end;
    while (first > sentence.firstToken() && end - first < LONGEST_SOURCE && isOfSource(first - 1)) {
      first--;
    }
    return source(first, end);
  }

  /** Returns the stretch if a name, a pronoun or an article and a noun stand there. */
  private int[] source(int first, int end) {
    if (first >= end) {
      return null;
    }
    String opening = tokens.get(first).lower();
    boolean speaks =
        tokens.get(first).isCapitalised()
            || words.pronouns().contains(opening) && end - first == 1
            || words.articles().contains(opening) && end - first > 1;
    if (words.pronouns().contains(opening) && !speaks) {
      return new int[] {first, first + 1};
    }
    return speaks ? new int[] {first, end} : null;
  }

  private boolean isOfSource(int i) {
    Token token = tokens.get(i);
    boolean hyphen =
        token.is("-")
            && i > sentence.firstToken()
            && i + 1 < sentence.endToken()
            && tokens.get(i - 1).touches(token)
            && token.touches(tokens.get(i + 1));
    return (hyphen || token.kind() == Token.Kind.WORD)
        && !words.stops().contains(token.lower())
        && !isVerb(i)
        && !ends.isQuoted(token);
  }

  private boolean isVerb(int i) {
    return words.verbs().contains(tokens.get(i).lower());
  }
}
