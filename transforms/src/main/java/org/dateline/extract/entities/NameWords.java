package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Makes the words of a sentence from its tokens, joining compounds that are one name. */
final class NameWords {
  private static final List<String> ELIDED =
      List.of("l", "qu", "all", "dall", "dell", "nell", "sull", "un");

  private final Lexicon lexicon = Lexicon.get();
  private final Passage passage;
  private final Sentence sentence;
  private final List<NameWord> words = new ArrayList<>();

  private NameWords(Passage passage, Sentence sentence) {
    this.passage = passage;
    this.sentence = sentence;
  }

  static List<NameWord> of(Passage passage, Sentence sentence) {
    NameWords reader = new NameWords(passage, sentence);
    int at = sentence.firstToken();
    while (at < sentence.endToken()) {
      at = reader.read(at);
    }
    return reader.words;
  }

  /** Adds the word that begins at the token and returns the token after it. */
  private int read(int first) {
    int last = withNumber(first);
    while (last + 2 < sentence.endToken() && joins(first, last)) {
      last += 2;
    }
    add(first, last);
    return last + 1;
  }

  /** Returns the last token of capitals with a number typed onto them: {@code G7}, {@code B2B}. */
  private int withNumber(int first) {
    int last = first;
    while (last + 1 < sentence.endToken()
        && token(last).touches(token(last + 1))
        && isCapitals(token(first))
        && (token(last + 1).kind() == Token.Kind.NUMBER
            || last > first && isCapitals(token(last + 1)))) {
      last++;
    }
    return last;
  }

  private static boolean isCapitals(Token token) {
    return token.kind() == Token.Kind.WORD
        && token.isCapitalised()
        && (token.text().length() == 1 || isAllCaps(token.text()));
  }

  private void add(int first, int last) {
    Token token = token(first);
    boolean touches = first > 0 && token(first - 1).touches(token);
    if (token.kind() == Token.Kind.PUNCTUATION) {
      words.add(
          new NameWord(
              token.text(),
              token.text(),
              token.start(),
              token.end(),
              token.kind(),
              0,
              Known.NOT,
              false,
              false,
              touches));
      return;
    }
    int start = token.start() + elided(token.text());
    int end = token(last).end();
    String text =
        first == last && start == token.start()
            ? token.text()
            : passage.text().substring(start, end);
    String folded = Fold.of(text);
    boolean suffix = touches && token(first - 1).kind() == Token.Kind.NUMBER;
    boolean capital = token.kind() == Token.Kind.WORD && hasCapital(text) && !suffix;
    words.add(
        new NameWord(
            text,
            folded,
            start,
            end,
            token.kind(),
            token.kind() == Token.Kind.WORD ? lexicon.classes(folded) : 0,
            capital ? lexicon.word(text, folded) : Known.NOT,
            capital,
            capital && isAllCaps(text),
            touches));
  }

  /** Returns the length of the French or Italian article before a name: {@code l'Afrique}. */
  private static int elided(String word) {
    for (String article : ELIDED) {
      int end = article.length();
      if (word.length() > end + 1
          && (word.charAt(end) == '\'' || word.charAt(end) == '’')
          && word.startsWith(article)
          && Character.isUpperCase(word.charAt(end + 1))) {
        return end + 1;
      }
    }
    return 0;
  }

  /** Returns whether the hyphen after the token and the token behind it belong to the word. */
  private boolean joins(int first, int last) {
    Token left = token(last);
    Token hyphen = token(last + 1);
    Token right = token(last + 2);
    boolean compound =
        left.touches(hyphen)
            && hyphen.touches(right)
            && isHyphen(hyphen)
            && left.kind() == Token.Kind.WORD
            && right.kind() != Token.Kind.PUNCTUATION
            && right.kind() != Token.Kind.SYMBOL;
    if (!compound || last - first > 6) {
      return false;
    }
    String whole = Fold.of(passage.text().substring(token(first).start(), right.end()));
    if (lexicon.name(whole).isKnown()) {
      return true;
    }
    if (right.kind() == Token.Kind.NUMBER) {
      return left.isCapitalised();
    }
    if (right.isCapitalised()) {
      return left.isCapitalised()
          ? !(isPlaceOrGroup(left) && isPlaceOrGroup(right))
          : isPrefix(left) || last > first && left.text().length() <= 3;
    }
    return left.isCapitalised() ? joinsLower(last, right) : last > first && endsBridge(left, right);
  }

  /** Returns whether a lower-case part follows a bridge: {@code Khan-e-noor}. */
  private boolean endsBridge(Token bridge, Token right) {
    return bridge.text().length() <= 3 && !WordClass.COMPOUND.in(lexicon.classes(right.lower()));
  }

  /** {@code Jong-un}, {@code Lashkar-e-Taiba}, but not {@code Egypt-like}. */
  private boolean joinsLower(int last, Token right) {
    if (WordClass.COMPOUND.in(lexicon.classes(right.lower()))
        || right.text().length() > 6
        || isPlaceOrGroup(token(last))) {
      return false;
    }
    boolean bridge =
        last + 4 < sentence.endToken()
            && right.text().length() <= 3
            && isHyphen(token(last + 3))
            && right.touches(token(last + 3))
            && token(last + 4).kind() == Token.Kind.WORD;
    if (!bridge && right.text().length() > 5) {
      return false;
    }
    boolean name = last > 0 && (token(last - 1).isCapitalised() || followedByName(last + 3));
    boolean common = WordClass.COMMON.in(lexicon.classes(right.lower()));
    return bridge
        || name
            && (!common
                || right.text().length() == 2 && last > 0 && token(last - 1).isCapitalised());
  }

  private boolean followedByName(int at) {
    return at < sentence.endToken() && token(at).isCapitalised();
  }

  private boolean isPlaceOrGroup(Token token) {
    Known known = lexicon.word(token.text(), Fold.of(token.text()));
    return known.group() + known.organization() > 0 || known.place() >= Lexicon.PLACE_FAMOUS;
  }

  private static boolean isPrefix(Token left) {
    return switch (left.lower()) {
      case "al", "el", "as", "ad", "an", "ar", "at", "ash", "az", "ul", "bin", "d", "o" -> true;
      default -> false;
    };
  }

  private static boolean isHyphen(Token token) {
    return token.text().length() == 1 && "-‐‑".indexOf(token.text().charAt(0)) >= 0;
  }

  private static boolean hasCapital(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAllCaps(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters > 1;
  }

  private Token token(int at) {
    return passage.tokens().get(at);
  }
}
