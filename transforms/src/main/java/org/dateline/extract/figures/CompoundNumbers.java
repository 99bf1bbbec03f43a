package org.dateline.extract.figures;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Tells numbers that a hyphen joins to a word to make one that counts nothing: four-wheeler. */
final class CompoundNumbers {
  private static final Set<String> NOUNS = new WordSets("numbercontext.tsv").get("compound");

  private static final int FURTHEST_ARTICLE = 6;

  /** Words behind number and hyphen that leave it a count: a 40-strong crew. */
  private static final Set<String> COUNTING = Set.of("strong", "plus", "some");

  /** Decades behind a number word and a hyphen: the twenty-twenties, the nineteen-hundreds. */
  private static final Set<String> DECADES =
      Set.of(
          "tens",
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties",
          "hundreds",
          "thousands");

  private static final Set<String> ORDINALS =
      Set.of("first", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private final List<Token> tokens;

  CompoundNumbers(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns whether number and word are one word that counts nothing.
   *
   * @param word index of the word behind the hyphen
   */
  boolean isName(Numeral numeral, int word, int begin, int end) {
    return NOUNS.contains(tokens.get(word).lower())
        || isBrand(numeral, word)
        || isSpelledOut(numeral, word)
        || isCompoundNoun(word, begin, end);
  }

  /** Returns whether digits and a number with a capital are a name: 7-Eleven. */
  private boolean isBrand(Numeral numeral, int word) {
    return numeral.form() == Numeral.Form.DIGITS && isCapitalNumber(tokens.get(word));
  }

  /** Returns whether a number word has a capital and digits and a hyphen before it: 7-Eleven. */
  boolean isSecondOfBrand(int word, int begin) {
    return word - 2 >= begin
        && isCapitalNumber(tokens.get(word))
        && NameNumbers.isDash(tokens.get(word - 1).text())
        && tokens.get(word - 1).touches(tokens.get(word))
        && tokens.get(word - 2).kind() == Kind.NUMBER;
  }

  private static boolean isCapitalNumber(Token token) {
    return token.isCapitalised() && NumeralWords.of("en").get(token.lower()).isPresent();
  }

  /** Returns whether a hyphen makes number words a decade or an ordinal: hundred-and-tenth. */
  private boolean isSpelledOut(Numeral numeral, int at) {
    String lower = tokens.get(at).lower();
    return numeral.form() != Numeral.Form.DIGITS
        && (DECADES.contains(lower)
            || ORDINALS.contains(lower)
            || lower.endsWith("tieth")
            || lower.equals("and") && tokens.get(at - 2).is("hundred"));
  }

  /**
   * Returns whether the noun behind a number and a hyphen ends a compound that counts nothing: "a
   * petrol four-cylinder or", not "a four-cylinder engine", "a four- or five-member panel".
   */
  private boolean isCompoundNoun(int noun, int begin, int end) {
    Token word = tokens.get(noun);
    boolean single =
        word.kind() == Kind.WORD
            && word.text().length() > 4
            && !word.lower().endsWith("s")
            && !word.lower().endsWith("ed")
            && !COUNTING.contains(word.lower())
            && NumeralWords.of("en").get(word.lower()).isEmpty();
    int next = noun + 1;
    if (!single || next < end && NameNumbers.isDash(tokens.get(next).text())) {
      return false;
    }
    boolean closes =
        next >= end
            || tokens.get(next).text().equals(".")
            || tokens.get(next).kind() == Kind.WORD && Labels.isFunctionWord(tokens.get(next));
    boolean led = false;
    for (int i = noun - 2; i >= Math.max(begin, noun - FURTHEST_ARTICLE) && !led; i--) {
      led = tokens.get(i).is("a") || tokens.get(i).is("an");
    }
    return closes && led;
  }
}
