package org.dateline.extract.citations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/**
 * Decides whether an outlet's name stands as a source, from the words left and right of it: who is
 * told, cited or quoted, who reports, whose report it is. An employer, an owner, a place and a
 * broadcaster that the story is about are none.
 */
final class CitationRule {
  private static final int MAX_DESCRIPTION = 5;
  private static final int MAX_GAP = 4;
  private static final int MAX_NAME = 4;

  private final List<Token> tokens;
  private final Sentence sentence;
  private final OutletMention mention;

  private CitationRule(Passage passage, Sentence sentence, OutletMention mention) {
    this.tokens = passage.tokens();
    this.sentence = sentence;
    this.mention = mention;
  }

  /**
   * Returns the tokens of the citing phrase, first and last, if the mention is one.
   *
   * @param sentence the sentence that holds the mention
   */
  static Optional<int[]> phrase(Passage passage, Sentence sentence, OutletMention mention) {
    return new CitationRule(passage, sentence, mention).decide();
  }

  private Optional<int[]> decide() {
    int before = beforeDescription();
    Optional<int[]> left = leftCue(before);
    if (left.isPresent()) {
      return left;
    }
    if (isCredit()) {
      return span(mention.first() - 1, mention.end());
    }
    if (!mention.known() || isGoverned(before)) {
      return Optional.empty();
    }
    return rightCue();
  }

  /** Returns the index of the last token before the name and the words that describe it. */
  private int beforeDescription() {
    int i = mention.first() - 1;
    for (int skipped = 0; i >= sentence.firstToken() && skipped < MAX_DESCRIPTION; skipped++) {
      Token token = tokens.get(i);
      boolean describes =
          CueWords.DESCRIPTIONS.contains(token.lower())
              || token.isCapitalised() && isDemonym(token) && i > sentence.firstToken()
              || token.is("’s")
              || token.is("'s");
      if (!describes) {
        break;
      }
      i--;
    }
    return i;
  }

  private Optional<int[]> leftCue(int i) {
    if (i < sentence.firstToken()) {
      return Optional.empty();
    }
    Token cue = tokens.get(i);
    if (CueWords.TOLD.contains(cue.lower())) {
      return span(i, mention.end() - 1);
    }
    int noun = i - 1;
    boolean fits =
        switch (cue.lower()) {
          case "to" -> stands(noun, 2, CueWords.BEFORE_TO);
          case "by" -> stands(noun, 2, CueWords.BEFORE_BY);
          case "with" -> stands(noun, 1, CueWords.BEFORE_WITH);
          case "in", "on", "from", "for" -> stands(noun, MAX_GAP, CueWords.BEFORE_IN);
          default -> false;
        };
    if (fits && (cue.is("for") || cue.is("from")) && !stands(noun, 1, CueWords.BEFORE_IN)) {
      fits = false;
    }
    return fits ? span(i - 1, mention.end() - 1) : Optional.empty();
  }

  private boolean stands(int from, int reach, Set<String> words) {
    for (int i = from; i > from - reach && i >= sentence.firstToken(); i--) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an agency or outlet stands alone in brackets. */
  private boolean isCredit() {
    int left = mention.first() - 1;
    int right = mention.end();
    if (left < sentence.firstToken() || right >= sentence.endToken()) {
      return false;
    }
    boolean brackets = tokens.get(left).is("(") && tokens.get(right).is(")");
    return brackets
        && (mention.agency() || right + 1 < sentence.endToken() && isDash(tokens.get(right + 1)));
  }

  /** Returns whether a preposition or another noun governs the name, so that it is no subject. */
  private boolean isGoverned(int i) {
    if (i < sentence.firstToken()) {
      return false;
    }
    Token token = tokens.get(i);
    return switch (token.lower()) {
      case "of",
          "for",
          "at",
          "from",
          "with",
          "by",
          "in",
          "on",
          "to",
          "former",
          "into",
          "against",
          "than",
          "like" ->
          true;
      default -> false;
    };
  }

  private Optional<int[]> rightCue() {
    int i = mention.end();
    if (i >= sentence.endToken()) {
      return Optional.empty();
    }
    while (i + 1 < sentence.endToken() && CueWords.AFTER_NAME.contains(tokens.get(i).lower())) {
      i++;
    }
    boolean possessive = isPossessive(tokens.get(i));
    if (possessive) {
      i++;
      for (int name = 0; name < MAX_NAME && i < sentence.endToken(); name++) {
        if (!tokens.get(i).isCapitalised()) {
          break;
        }
        i++;
      }
    }
    if (i >= sentence.endToken()) {
      return Optional.empty();
    }
    Token next = tokens.get(i);
    if (!possessive && CueWords.PRODUCTS.contains(next.lower()) && isProduct(i)) {
      return span(mention.first(), i);
    }
    return verb(i);
  }

  private boolean isProduct(int i) {
    if (!CueWords.STAFF.contains(tokens.get(i).lower())) {
      return true;
    }
    int verb = i + 1;
    return mention.agency()
        && verb < sentence.endToken()
        && (CueWords.REPORTS.contains(tokens.get(verb).lower())
            || CueWords.SAYS.contains(tokens.get(verb).lower())
            || tokens.get(verb).is("saw"));
  }

  private Optional<int[]> verb(int from) {
    int i = from;
    while (i < sentence.endToken()
        && i < from + MAX_GAP
        && CueWords.ADVERBS.contains(tokens.get(i).lower())) {
      i++;
    }
    if (i >= sentence.endToken()) {
      return Optional.empty();
    }
    Token verb = tokens.get(i);
    if (CueWords.REPORTS.contains(verb.lower())) {
      return span(mention.first(), i);
    }
    boolean says = CueWords.SAYS.contains(verb.lower()) && !mention.common();
    return says && !speaksOfItself(i + 1) ? span(mention.first(), i) : Optional.empty();
  }

  /**
   * Returns whether the outlet speaks as a company: {@code said it}, {@code said in a statement}.
   */
  private boolean speaksOfItself(int i) {
    if (i >= sentence.endToken()) {
      return false;
    }
    String next = tokens.get(i).lower();
    if (next.equals("that") && i + 1 < sentence.endToken()) {
      next = tokens.get(i + 1).lower();
    }
    return next.equals("it") || next.equals("its") || next.equals("in") || next.equals("they");
  }

  private Optional<int[]> span(int first, int last) {
    return Optional.of(new int[] {Math.max(first, sentence.firstToken()), last});
  }

  private static boolean isDemonym(Token token) {
    String lower = token.lower();
    return lower.endsWith("an")
        || lower.endsWith("ish")
        || lower.endsWith("ese")
        || lower.endsWith("ch")
        || lower.endsWith("i");
  }

  private static boolean isPossessive(Token token) {
    return token.is("'s") || token.is("’s") || token.is("'") || token.is("’");
  }

  private static boolean isDash(Token token) {
    return token.kind() == Kind.PUNCTUATION && "-–—".indexOf(token.text().charAt(0)) >= 0;
  }
}
