package org.dateline.extract.figures.roles;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/**
 * A passage with one tag for each token, told by tables and by the token's neighbours. A sentence
 * is tagged when one of its tags is first asked for, since most sentences hold no figure.
 */
final class Syntax {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "my", "our", "your", "every", "no");

  private final Passage passage;
  private final List<Token> tokens;
  private final Tag[] tags;
  private final Word[] words;

  private Syntax(Passage passage) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.tags = new Tag[tokens.size()];
    this.words = new Word[tokens.size()];
  }

  static Syntax of(Passage passage) {
    return new Syntax(passage);
  }

  Passage passage() {
    return passage;
  }

  Tag tag(int i) {
    if (tags[i] == null) {
      readSentence(i);
    }
    return tags[i];
  }

  /** Returns what the tables say of the token's word. */
  Word word(int i) {
    if (words[i] == null) {
      words[i] = Vocabulary.of(lower(i));
    }
    return words[i];
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String lower(int i) {
    return tokens.get(i).lower();
  }

  int size() {
    return tags.length;
  }

  /** Returns whether the token is the word, and inside the passage. */
  boolean is(int i, String word) {
    return i >= 0 && i < tags.length && tokens.get(i).is(word);
  }

  /** Tags the token's sentence, after those whose last word tells on its first one. */
  private void readSentence(int token) {
    List<Sentence> sentences = passage.sentences();
    int last = passage.sentenceAt(tokens.get(token).start()).number();
    int first = last;
    while (first > 0 && tags[sentences.get(first - 1).endToken() - 1] == null) {
      Sentence before = sentences.get(first - 1);
      int end = before.endToken();
      if (tokens.get(end - 1).kind() != Token.Kind.WORD) {
        tags[end - 1] = tag(end - 1, before.firstToken(), end);
      } else {
        first--;
      }
    }
    for (Sentence sentence : sentences.subList(first, last + 1)) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        tags[i] = tag(i, sentence.firstToken(), sentence.endToken());
      }
    }
  }

  private Tag tag(int i, int first, int end) {
    Token token = tokens.get(i);
    return switch (token.kind()) {
      case NUMBER -> Tag.NUMERAL;
      case SYMBOL -> token.is("&") ? Tag.CONJUNCTION : Tag.SYMBOL;
      case PUNCTUATION -> mark(i, first, end);
      case WORD -> word(i, first, end);
    };
  }

  private Tag mark(int i, int first, int end) {
    Token token = tokens.get(i);
    return switch (token.text().charAt(0)) {
      case ',' -> Tag.COMMA;
      case '(', '[' -> Tag.OPEN;
      case ')', ']' -> Tag.CLOSE;
      case '"', '“', '”', '„', '«', '»', '‘', '’', '\'' -> Tag.QUOTE;
      case '/' -> Tag.HYPHEN;
      case '-', '–', '—' -> isInner(i, first, end) ? Tag.HYPHEN : Tag.STOP;
      default -> Tag.STOP;
    };
  }

  private boolean isInner(int i, int first, int end) {
    return i > first
        && i + 1 < end
        && tokens.get(i).text().length() == 1
        && tokens.get(i - 1).touches(tokens.get(i))
        && tokens.get(i).touches(tokens.get(i + 1));
  }

  private Tag word(int i, int first, int end) {
    Token token = tokens.get(i);
    String lower = token.lower();
    if (lower.equals("'s") || lower.equals("’s")) {
      return Tag.POSSESSIVE;
    }
    Tag known = word(i).tag();
    if (known == Tag.TIME) {
      return token.isCapitalised() ? Tag.TIME : known(i, uncapitalised(i, lower));
    }
    boolean inName = token.isCapitalised() && i > first && tags[i - 1] != Tag.QUOTE;
    if (inName && !isHeadlineCase(first, end)) {
      boolean closed = isClosed(known) && !(known == Tag.ADVERB && follows(i, Tag.NAME));
      return closed && !token.isAllCaps() ? known : Tag.NAME;
    }
    if (known == null) {
      return follows(i, Tag.MODAL) && !lower.endsWith("ly") ? Tag.VERB : unknown(i, lower);
    }
    return known(i, known);
  }

  /** Reads "may" and "march", which are months only by their capital or after "in". */
  private Tag uncapitalised(int i, String lower) {
    boolean month = i > 0 && (tokens.get(i - 1).is("in") || tokens.get(i - 1).is("of"));
    if (lower.equals("may")) {
      return month ? Tag.TIME : Tag.MODAL;
    }
    return lower.equals("march") && !month ? Tag.VERB : Tag.TIME;
  }

  private Tag known(int i, Tag known) {
    String lower = tokens.get(i).lower();
    if (known == Tag.VERB && cannotBeVerb(i)) {
      return Tag.NOUN;
    }
    if (known == Tag.VERB && follows(i, Tag.DETERMINER) && isArticle(i - 1)) {
      return Tag.NOUN;
    }
    boolean nounly = known == Tag.GERUND || known == Tag.ADJECTIVE;
    if (nounly && follows(i, Tag.DETERMINER) && isArticle(i - 1) && endsPhrase(i)) {
      return Tag.NOUN;
    }
    if (known == Tag.VERB
        && (follows(i, Tag.BE) || follows(i, Tag.HAVE))
        && Lexicon.isUnchanging(lower)) {
      return Tag.PARTICIPLE;
    }
    if (lower.equals("worth")
        && i > 0
        && (tokens.get(i - 1).is("net") || follows(i, Tag.POSSESSIVE))) {
      return Tag.NOUN;
    }
    if (known == Tag.VERB && word(i).nounVerb()) {
      return asksForVerb(i, lower) ? Tag.VERB : Tag.NOUN;
    }
    if (known == Tag.PARTICIPLE && word(i).nounVerb() && follows(i, Tag.DETERMINER)) {
      return Tag.NOUN;
    }
    if (known == Tag.RELATIVE && lower.equals("that") && i > 0 && tags[i - 1] == Tag.PREPOSITION) {
      return Tag.DETERMINER;
    }
    return known;
  }

  /**
   * Returns whether no finite verb can stand there: behind a preposition ("in search of"), or
   * between a noun and a helping verb ("the valve lift was").
   */
  private boolean cannotBeVerb(int i) {
    if (i == 0 || tags[i - 1] == null) {
      return false;
    }
    Token before = tokens.get(i - 1);
    if (tags[i - 1] == Tag.PREPOSITION) {
      return !before.is("to") && !before.is("out") && !before.is("up") && !before.is("off");
    }
    Tag next = i + 1 < tokens.size() ? word(i + 1).tag() : null;
    return tags[i - 1].isNominal() && next != null && next.isAuxiliary();
  }

  /** Returns whether a noun must follow: no verb stands right behind "the", "a", "its". */
  private boolean isArticle(int i) {
    Token token = tokens.get(i);
    return ARTICLES.contains(token.lower());
  }

  private boolean endsPhrase(int i) {
    return i + 1 >= tokens.size()
        || tokens.get(i + 1).kind() == Token.Kind.PUNCTUATION
        || word(i + 1).tag() == Tag.PREPOSITION;
  }

  private static boolean isClosed(Tag tag) {
    return tag != null
        && tag != Tag.VERB
        && tag != Tag.PARTICIPLE
        && tag != Tag.GERUND
        && tag != Tag.TIME
        && tag != Tag.ADJECTIVE
        && tag != Tag.MODAL;
  }

  /** Returns whether a form such as "kills" or "attack" has a subject or helper before it. */
  private boolean asksForVerb(int i, String lower) {
    if (i == 0) {
      return false;
    }
    Tag before = tags[i - 1];
    if (before == null) {
      return false;
    }
    int helper = beforeAdverbs(i);
    if (tokens.get(helper).is("to") || tags[helper] == Tag.MODAL || tags[helper] == Tag.DO) {
      return !lower.endsWith("s") || lower.endsWith("ss");
    }
    if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
      return true;
    }
    boolean objectFollows = i + 1 < tokens.size() && beginsObject(i + 1);
    boolean placeFollows = i + 1 < tokens.size() && word(i + 1).tag() == Tag.PREPOSITION;
    if (placeFollows
        && !tokens.get(i + 1).is("to")
        && before == Tag.NOUN
        && Lexicon.isPeople(lower(i - 1))) {
      return !lower.endsWith("s");
    }
    boolean third = lower.endsWith("s") && !lower.endsWith("ss");
    boolean plural = tokens.get(i - 1).lower().endsWith("s");
    if ((plural || tokens.get(i - 1).is("data")) && lower.equals("show") && isWord(i + 1)) {
      return true;
    }
    if (plural && !third && Lexicon.isPeople(lower(i - 1)) && isPlainWord(i + 1)) {
      return true;
    }
    if (i + 1 < tokens.size() && tokens.get(i + 1).is("from")) {
      return before.isNominal() && third != plural;
    }
    return before.isNominal() && objectFollows && (third || plural || !lower.endsWith("s"));
  }

  /** Returns the index of the last token before the word that is no adverb: "will also pay". */
  private int beforeAdverbs(int i) {
    int j = i - 1;
    while (j > 0 && tags[j] == Tag.ADVERB && tags[j - 1] != null) {
      j--;
    }
    return j;
  }

  /** Returns whether a word in no table follows, such as the object of "buyers pull trailers". */
  private boolean isPlainWord(int i) {
    return isWord(i) && word(i).tag() == null;
  }

  private boolean isWord(int i) {
    return i < tokens.size()
        && tokens.get(i).kind() == Token.Kind.WORD
        && word(i).tag() != Tag.PREPOSITION;
  }

  private boolean beginsObject(int i) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.SYMBOL) {
      return true;
    }
    Tag known = word(i).tag();
    return known == Tag.DETERMINER
        || known == Tag.NUMERAL
        || token.is("more")
        || token.is("that")
        || token.is("at")
        || token.is("up")
        || token.is("by")
        || token.is("to");
  }

  private boolean follows(int i, Tag tag) {
    return i > 0 && tags[i - 1] == tag;
  }

  private Tag unknown(int i, String lower) {
    if (tokens.get(i).isAllCaps() && lower.length() > 1) {
      return Tag.NAME;
    }
    int n = lower.length();
    if (n > 4 && lower.endsWith("ing") && follows(i, Tag.BE)) {
      return Tag.GERUND;
    }
    if (n > 4 && lower.endsWith("ly")) {
      return describesNoun(i) ? Tag.ADJECTIVE : Tag.ADVERB;
    }
    if (n > 4 && lower.endsWith("ed") && !lower.endsWith("eed")) {
      return Tag.PARTICIPLE;
    }
    return Tag.NOUN;
  }

  /** Returns whether a word in -ly stands between determiner and noun: "an orderly exit". */
  private boolean describesNoun(int i) {
    if (!follows(i, Tag.DETERMINER) || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    Tag known = word(i + 1).tag();
    boolean participle = next.lower().endsWith("ed") || next.lower().endsWith("ing");
    return next.kind() == Token.Kind.WORD
        && !participle
        && (known == null || known == Tag.VERB && word(i + 1).nounVerb());
  }

  /** Returns whether most words of a sentence are capitalised, so that capitals tell nothing. */
  private boolean isHeadlineCase(int first, int end) {
    if (headlineFirst != first) {
      headlineFirst = first;
      int words = 0;
      int capitals = 0;
      for (int i = first; i < end; i++) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.WORD && token.text().length() > 3) {
          words++;
          capitals += token.isCapitalised() ? 1 : 0;
        }
      }
      headline = words > 2 && capitals * 10 >= words * 8 && !tokens.get(end - 1).is(".");
    }
    return headline;
  }

  private int headlineFirst = -1;
  private boolean headline;
}
