package org.dateline.extract.figures.roles;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;

/** Tells what each token is in its sentence, by tables and by its neighbours. */
final class Tagger {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "my", "our", "your", "every", "no");

  /** Adjectives that are verbs behind a plural and before a noun. */
  private static final Set<String> LOWERING = Set.of("lower", "free", "open", "close", "clear");

  private final List<Token> tokens;
  private final PassageWords words;
  private final Tag[] tags;
  private final NounVerbs nounVerbs;
  private final HeadlineCase headline;

  /**
   * Creates a tagger of a passage.
   *
   * @param tags the tags told so far, which the caller fills
   */
  Tagger(List<Token> tokens, PassageWords words, Tag[] tags) {
    this.tokens = tokens;
    this.words = words;
    this.tags = tags;
    this.nounVerbs = new NounVerbs(tokens, words, tags);
    this.headline = new HeadlineCase(tokens);
  }

  /** Returns the tag of the token, whose sentence is tagged up to it. */
  Tag tag(int i, int first, int end) {
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
    Tag known = words.at(i).tag();
    if (known == Tag.TIME) {
      return token.isCapitalised() ? Tag.TIME : known(i, uncapitalised(i, lower));
    }
    Tag contraction = known == null ? Contractions.tag(lower) : null;
    if (contraction != null) {
      return contraction;
    }
    boolean inName = token.isCapitalised() && i > first && !opensQuotation(i, first);
    if (inName && !headline.holds(first, end)) {
      boolean closed = isClosed(known) && !(known == Tag.ADVERB && follows(i, Tag.NAME));
      return closed && !token.isAllCaps() ? known : Tag.NAME;
    }
    if (known == null) {
      return follows(i, Tag.MODAL) && !lower.endsWith("ly") ? Tag.VERB : unknown(i, lower);
    }
    return known(i, known);
  }

  /** Returns whether a mark before the word opens a quotation, or may do so. */
  private boolean opensQuotation(int i, int first) {
    boolean closes =
        i - 2 >= first
            && tags[i - 2] == Tag.COMMA
            && tokens.get(i - 2).touches(tokens.get(i - 1))
            && !tokens.get(i - 1).touches(tokens.get(i));
    return tags[i - 1] == Tag.QUOTE && !closes;
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
    if (known == Tag.GERUND && isSubject(i)) {
      return Tag.NOUN;
    }
    boolean people = Lexicon.isPeople(lower) && !lower.equals("dead");
    if (known == Tag.ADJECTIVE && people && closesPhrase(i)) {
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
    if (known == Tag.VERB && words.at(i).nounVerb()) {
      return nounVerbs.isVerb(i) ? Tag.VERB : Tag.NOUN;
    }
    if (known == Tag.ADJECTIVE && LOWERING.contains(lower) && lowers(i)) {
      return Tag.VERB;
    }
    if (known == Tag.PARTICIPLE && words.at(i).nounVerb() && follows(i, Tag.DETERMINER)) {
      return Tag.NOUN;
    }
    if (known == Tag.RELATIVE && lower.equals("that") && i > 0 && tags[i - 1] == Tag.PREPOSITION) {
      return Tag.DETERMINER;
    }
    return known;
  }

  /** Returns whether a plural does something to the next noun: "officials lower toll". */
  private boolean lowers(int i) {
    if (i == 0 || i + 1 >= tokens.size() || tags[i - 1] == null || !tags[i - 1].isNominal()) {
      return false;
    }
    String before = tokens.get(i - 1).lower();
    boolean plural = before.endsWith("s") && !before.endsWith("ss") || Lexicon.isPeople(before);
    Tag next = words.at(i + 1).tag();
    boolean noun =
        next == null && tokens.get(i + 1).kind() == Token.Kind.WORD
            || next == Tag.VERB && words.at(i + 1).nounVerb();
    return plural && (noun || next == Tag.NOUN || next == Tag.DETERMINER);
  }

  /**
   * Returns whether no finite verb can stand there: behind a preposition ("in search of"), behind
   * number and adjective ("two free throws"), or between a noun and a helping verb ("the valve lift
   * was").
   */
  private boolean cannotBeVerb(int i) {
    if (i == 0 || tags[i - 1] == null) {
      return false;
    }
    Token before = tokens.get(i - 1);
    if (tags[i - 1] == Tag.PREPOSITION) {
      return !before.is("to") && !before.is("out") && !before.is("up") && !before.is("off");
    }
    if (tags[i - 1] == Tag.ADJECTIVE && i > 1 && tags[i - 2] == Tag.NUMERAL) {
      return true;
    }
    Tag next = i + 1 < tokens.size() ? words.at(i + 1).tag() : null;
    return words.at(i).nounVerb() && tags[i - 1].isNominal() && next != null && next.isAuxiliary();
  }

  /** Returns whether a verb right behind a sentence's first word has it for subject. */
  private boolean isSubject(int i) {
    boolean opens = i == 0 || tags[i - 1] == Tag.STOP;
    Word next = i + 1 < tokens.size() ? words.at(i + 1) : null;
    Tag tag = next == null ? null : next.tag();
    return opens && tag != null && (tag.isAuxiliary() || tag == Tag.VERB && !next.nounVerb());
  }

  /** Returns whether a noun must follow: no verb stands right behind "the", "a", "its". */
  private boolean isArticle(int i) {
    Token token = tokens.get(i);
    return ARTICLES.contains(token.lower());
  }

  private boolean endsPhrase(int i) {
    return i + 1 >= tokens.size()
        || tokens.get(i + 1).kind() == Token.Kind.PUNCTUATION
        || words.at(i + 1).tag() == Tag.PREPOSITION;
  }

  /** Returns whether no noun follows that the word could describe: "an official in Bern said". */
  private boolean closesPhrase(int i) {
    if (endsPhrase(i)) {
      return true;
    }
    Tag next = words.at(i + 1).tag();
    return next != null && (next.isAuxiliary() || next.isVerbal() && !words.at(i + 1).nounVerb());
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
    return nounVerbs.isUnknownVerb(i) ? Tag.VERB : Tag.NOUN;
  }

  /** Returns whether a word in -ly stands between determiner and noun: "an orderly exit". */
  private boolean describesNoun(int i) {
    if (!follows(i, Tag.DETERMINER) || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    Tag known = words.at(i + 1).tag();
    boolean participle = next.lower().endsWith("ed") || next.lower().endsWith("ing");
    return next.kind() == Token.Kind.WORD
        && !participle
        && (known == null || known == Tag.VERB && words.at(i + 1).nounVerb());
  }
}
