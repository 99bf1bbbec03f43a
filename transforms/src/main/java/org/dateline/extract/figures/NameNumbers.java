package org.dateline.extract.figures;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.roles.PeopleNouns;

/** Tells numbers that are part of a name, an address, a list or a telephone number. */
final class NameNumbers {
  private static final WordSets CONTEXT = new WordSets("numbercontext.tsv");
  private static final Set<String> COMPOUND = CONTEXT.get("compound");
  private static final Set<String> BOUND_PREFIXES =
      Set.of("sub", "minus", "top", "plus", "nearly", "almost", "about", "around", "some", "over");

  /** Words between two hyphens that make two numbers one: 8-for-17, 5-foot-11. */
  private static final Set<String> PARTED = Set.of("for", "of", "foot");

  private static final int FURTHEST_ARTICLE = 6;

  /** Words behind number and hyphen that leave it a count: a 40-strong crew. */
  private static final Set<String> COUNTING = Set.of("strong", "plus", "some");

  private static final Set<String> JOINING = Set.of("/", "=", "_", "&", "~");

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

  private static final Set<String> LINES = Set.of("480", "720", "1080", "1440", "2160");

  private static final Set<String> ORDINALS =
      Set.of("first", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private final List<Token> tokens;
  private final Labels labels;
  private final Addresses addresses;

  NameNumbers(List<Token> tokens) {
    this.tokens = tokens;
    this.labels = new Labels(tokens);
    this.addresses = new Addresses(tokens);
  }

  /**
   * Returns whether the number is no quantity, judged by what stands beside it.
   *
   * @param measured whether it has a unit or is an age
   * @param titleCase whether most words of the sentence have capitals, so that they tell nothing
   */
  boolean isName(Draft draft, boolean measured, int begin, int end, boolean titleCase) {
    Numeral numeral = draft.numeral;
    int first = draft.first;
    if (first > begin && isNamedBefore(draft, measured, begin, titleCase, end)) {
      return true;
    }
    if (measured && (addresses.isMeasuredStreet(draft, end) || SportNames.isShot(draft, tokens))) {
      return true;
    }
    if (isResolution(numeral, end) || isPadded(numeral)) {
      return true;
    }
    return !measured
        && (SportNames.isFromThree(numeral, tokens, begin, end)
            || !titleCase && isCapitalName(numeral, begin, end)
            || isNamedAfter(numeral, begin, end));
  }

  private boolean isNamedBefore(
      Draft draft, boolean measured, int begin, boolean titleCase, int end) {
    Numeral numeral = draft.numeral;
    int first = draft.first;
    Token previous = tokens.get(first - 1);
    boolean touches = previous.touches(tokens.get(first));
    if (touches && previous.kind() == Kind.WORD) {
      return !tokens.get(first).text().equals(".");
    }
    if (previous.is("per")) {
      return true;
    }
    String mark = previous.text();
    if (mark.equals("#") || mark.equals("@")) {
      return true;
    }
    if (mark.equals("+") && touches) {
      return !measured;
    }
    boolean gluedLeft = first - 1 > begin && tokens.get(first - 2).touches(previous);
    boolean before = touches && gluedLeft;
    if (before && JOINING.contains(mark)) {
      return !measured;
    }
    if (before && isDash(mark) && isCodeNumber(first - 2, begin)) {
      return true;
    }
    if (before && mark.equals(".") && tokens.get(first - 2).kind() == Kind.WORD) {
      return !measured;
    }
    boolean acronym =
        isDash(mark) && first - 2 >= begin && tokens.get(first - 2).isAllCaps() && !measured;
    if (acronym && !touches && numeral.form() == Numeral.Form.DIGITS) {
      return true;
    }
    if (before && isDash(mark) && tokens.get(first - 2).kind() == Kind.WORD) {
      String lower = tokens.get(first - 2).lower();
      return !BOUND_PREFIXES.contains(lower) && !PARTED.contains(lower) && !measured;
    }
    return previous.kind() == Kind.WORD
        && !measured
        && !numeral.isScaled()
        && labels.isLabelled(numeral, first, begin, titleCase, end);
  }

  /** Returns whether letters stand right before the digits: the 2 of scp2-173. */
  private boolean isCodeNumber(int at, int begin) {
    return at > begin
        && tokens.get(at).kind() == Kind.NUMBER
        && tokens.get(at - 1).kind() == Kind.WORD
        && tokens.get(at - 1).touches(tokens.get(at));
  }

  private boolean isNamedAfter(Numeral numeral, int begin, int end) {
    int at = numeral.end();
    if (at >= end) {
      return false;
    }
    Token last = tokens.get(at - 1);
    Token next = tokens.get(at);
    boolean touches = last.touches(next);
    boolean digits = last.kind() == Kind.NUMBER;
    if (touches && digits && next.kind() == Kind.WORD && !next.is("'s")) {
      return true;
    }
    if (isListNumber(numeral, begin, end) || addresses.holds(numeral, at, end)) {
      return true;
    }
    if (digits && isShirt(numeral, begin, end)) {
      return true;
    }
    if (isBy(at, end) || isBy(numeral.first() - 2, end) && numeral.first() - 2 > begin) {
      return true;
    }
    boolean hyphen =
        isDash(next.text()) && touches && at + 1 < end && next.touches(tokens.get(at + 1));
    return hyphen
        && (COMPOUND.contains(tokens.get(at + 1).lower())
            || isSpelledOut(numeral, at + 1)
            || isCompoundNoun(at + 1, begin, end));
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

  /** Returns whether digits with a K or p are the lines of a screen, as in 4K video and 720p. */
  private boolean isResolution(Numeral numeral, int end) {
    int k = numeral.first() + 1;
    if (k < end && tokens.get(k).text().equals("p") && tokens.get(k - 1).touches(tokens.get(k))) {
      return LINES.contains(tokens.get(k - 1).text());
    }
    if (!numeral.isScaled() || numeral.end() != k + 1 || !tokens.get(k).text().equals("K")) {
      return false;
    }
    String digits = tokens.get(k - 1).text();
    boolean people = k + 1 < end && PeopleNouns.contains(tokens.get(k + 1).lower());
    return (digits.equals("4") || digits.equals("8")) && !people;
  }

  /** Returns whether digits begin with a zero, as those of codes and stage names do. */
  private boolean isPadded(Numeral numeral) {
    String digits = tokens.get(numeral.first()).text();
    return numeral.form() == Numeral.Form.DIGITS
        && numeral.value().signum() != 0
        && digits.length() > 1
        && digits.charAt(0) == '0'
        && Character.isDigit(digits.charAt(1));
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
    if (!single || next < end && isDash(tokens.get(next).text())) {
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

  /** Returns whether a number is a model's: a 650 Falconet, its own 440 Marlin. */
  private boolean isModelBefore(Numeral numeral, int end) {
    int at = numeral.end();
    Token previous = tokens.get(numeral.first() - 1);
    Token next = tokens.get(at);
    boolean led = previous.is("a") || previous.is("an") || previous.is("own");
    boolean name =
        next.kind() == Kind.WORD
            && next.isCapitalised()
            && !next.isAllCaps()
            && !next.lower().endsWith("s");
    return led
        && name
        && tokens.get(at - 1).kind() == Kind.NUMBER
        && !tokens.get(at - 1).touches(next)
        && !labels.countedAfter(at + 1, end);
  }

  /** {@code 1. First}, {@code 2) Second}, {@code 3- Third} at the beginning of a sentence. */
  private boolean isListNumber(Numeral numeral, int begin, int end) {
    int at = numeral.end();
    boolean digits = tokens.get(numeral.first()).kind() == Kind.NUMBER;
    if (numeral.first() != begin || !digits || tokens.get(begin).text().length() > 2) {
      return false;
    }
    String mark = tokens.get(at).text();
    boolean dash =
        isDash(mark)
            && at + 1 < end
            && tokens.get(at + 1).isCapitalised()
            && !tokens.get(at).touches(tokens.get(at + 1));
    return tokens.get(at - 1).touches(tokens.get(at))
        && (mark.equals(")") || mark.equals(".") || dash);
  }

  private boolean isCapitalName(Numeral numeral, int begin, int end) {
    boolean inner = numeral.first() > begin && numeral.end() < end;
    return isNumberName(numeral, begin) || inner && isModelBefore(numeral, end);
  }

  /** A number in capital words inside a name: the Big Ten, the Group of Seven. */
  private boolean isNumberName(Numeral numeral, int begin) {
    int first = numeral.first();
    return numeral.form() == Numeral.Form.WORDS
        && first > begin
        && tokens.get(first).isCapitalised()
        && (tokens.get(first - 1).isCapitalised() || tokens.get(first - 1).is("of"));
  }

  /** A shirt number or a minute of play in brackets after a name. */
  private boolean isShirt(Numeral numeral, int begin, int end) {
    int first = numeral.first();
    return first - 2 >= begin
        && tokens.get(first - 1).text().equals("(")
        && tokens.get(first - 2).isCapitalised()
        && tokens.get(first).text().length() <= 2
        && tokens.get(numeral.end()).text().equals(")");
  }

  /** The middle of {@code four-by-four}, at the hyphen before "by". */
  private boolean isBy(int at, int end) {
    return at >= 0
        && at + 1 < end
        && (isDash(tokens.get(at).text()) && tokens.get(at + 1).is("by")
            || isDash(tokens.get(at + 1).text()) && tokens.get(at).is("by"));
  }

  /**
   * Returns whether a line holds nothing but the number of a section, or of a picture among others:
   * 7, 3 of 24.
   */
  static boolean isNumbering(List<Token> tokens, int begin, int end) {
    if (begin >= end || tokens.get(begin).kind() != Kind.NUMBER) {
      return false;
    }
    boolean section = end == begin + 1 && tokens.get(begin).text().length() <= 2;
    boolean picture =
        end == begin + 3
            && (tokens.get(begin + 1).is("of") || tokens.get(begin + 1).is("/"))
            && tokens.get(begin + 2).kind() == Kind.NUMBER;
    return section || picture;
  }

  static boolean isDash(String text) {
    return text.equals("-") || text.equals("–") || text.equals("‑") || text.equals("—");
  }
}
