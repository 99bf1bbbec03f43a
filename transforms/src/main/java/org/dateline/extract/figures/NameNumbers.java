package org.dateline.extract.figures;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.roles.PeopleNouns;

/** Tells numbers that are part of a name, an address, a list or a telephone number. */
final class NameNumbers {
  private static final Set<String> BOUND_PREFIXES =
      Set.of("sub", "minus", "top", "plus", "nearly", "almost", "about", "around", "some", "over");

  /** Words between two hyphens that make two numbers one: 8-for-17, 5-foot-11. */
  private static final Set<String> PARTED = Set.of("for", "of", "foot");

  private static final Set<String> JOINING = Set.of("/", "=", "_", "&", "~");

  private static final Set<String> LINES = Set.of("480", "720", "1080", "1440", "2160");

  private final List<Token> tokens;
  private final Labels labels;
  private final Addresses addresses;
  private final CompoundNumbers compounds;
  private final ListNumbers lists;

  NameNumbers(List<Token> tokens) {
    this.tokens = tokens;
    this.labels = new Labels(tokens);
    this.addresses = new Addresses(tokens);
    this.compounds = new CompoundNumbers(tokens);
    this.lists = new ListNumbers(tokens);
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
        && (isBesidePadded(numeral, begin, end)
            || SportNames.isFromThree(numeral, tokens, begin, end)
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
    if (lists.isItem(numeral, begin, end) || addresses.holds(numeral, at, end)) {
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
    return hyphen && compounds.isName(numeral, at + 1, begin, end);
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
    return numeral.form() == Numeral.Form.DIGITS
        && numeral.value().signum() != 0
        && isPadded(numeral.first());
  }

  private boolean isPadded(int i) {
    String digits = tokens.get(i).text();
    return tokens.get(i).kind() == Kind.NUMBER
        && digits.length() > 1
        && digits.charAt(0) == '0'
        && Character.isDigit(digits.charAt(1))
        && digits.chars().anyMatch(c -> c != '0');
  }

  /** Returns whether a group of digits beside it begins with a zero, as in 0345 744 4422. */
  private boolean isBesidePadded(Numeral numeral, int begin, int end) {
    int i = numeral.first();
    boolean digits = numeral.form() == Numeral.Form.DIGITS && numeral.end() == i + 1;
    boolean before = i + 1 < end && isPadded(i + 1) && isBeside(i);
    boolean after = i > begin && isBeside(i - 1) && isPadded(i - 1);
    boolean last = i - 1 > begin && isBeside(i - 1) && isBeside(i - 2) && isPadded(i - 2);
    return digits && (before || after || last);
  }

  /** Returns whether one blank parts two groups of digits. */
  private boolean isBeside(int i) {
    return tokens.get(i).kind() == Kind.NUMBER
        && tokens.get(i + 1).kind() == Kind.NUMBER
        && tokens.get(i).end() + 1 == tokens.get(i + 1).start();
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

  private boolean isCapitalName(Numeral numeral, int begin, int end) {
    boolean inner = numeral.first() > begin && numeral.end() < end;
    return isNumberName(numeral, begin) || inner && isModelBefore(numeral, end);
  }

  /** A number in capital words inside a name: the Big Ten, the Group of Seven. */
  private boolean isNumberName(Numeral numeral, int begin) {
    int first = numeral.first();
    if (compounds.isSecondOfBrand(first, begin)) {
      return true;
    }
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

  static boolean isDash(String text) {
    return text.equals("-") || text.equals("–") || text.equals("‑") || text.equals("—");
  }
}
