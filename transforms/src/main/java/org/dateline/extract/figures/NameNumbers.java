package org.dateline.extract.figures;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Tells numbers that are part of a name, an address, a list or a telephone number. */
final class NameNumbers {
  private static final WordSets LABELS = new WordSets("labels.tsv");
  private static final WordSets CONTEXT = new WordSets("numbercontext.tsv");
  private static final Set<String> ALWAYS = LABELS.get("always");
  private static final Set<String> WITH_CAPITAL = LABELS.get("name");
  private static final Set<String> COMPOUND = CONTEXT.get("compound");
  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tonight");
  private static final Set<String> BOUND_PREFIXES =
      Set.of("sub", "minus", "top", "plus", "nearly", "almost", "about", "around", "some", "over");

  /** Groups of digits that are enough to tell a telephone number. */
  private static final int MOST_GROUPS = 8;

  private static final int FURTHEST_ARTICLE = 6;

  /** Words behind number and hyphen that leave it a count: a 40-strong crew. */
  private static final Set<String> COUNTING = Set.of("strong", "plus", "some");

  private static final Set<String> JOINING = Set.of("/", "=", "_", "&", "~");
  private static final Set<String> ORDINAL_LABELS = Set.of("no", "nos", "nr", "number", "numbers");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "which", "that", "with", "from", "when", "while", "after", "before", "where", "into",
          "over", "under", "between", "during", "since", "until", "than", "then", "this", "these",
          "those", "their", "said", "says", "were", "have", "will", "would", "could", "and");
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "avenue",
          "ave",
          "road",
          "rd",
          "boulevard",
          "blvd",
          "lane",
          "drive",
          "court",
          "square",
          "highway",
          "parkway",
          "terrace",
          "crescent",
          "alley",
          "plaza",
          "row");

  private static final Set<String> POINTS =
      Set.of("N", "E", "S", "W", "N.", "E.", "S.", "W.", "NE", "NW", "SE", "SW");

  private final List<Token> tokens;

  NameNumbers(List<Token> tokens) {
    this.tokens = tokens;
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
    if (measured && draft.after < end && isStreetName(draft.after)) {
      return true;
    }
    if (measured && isCompassPoint(numeral.end(), end) && isStreet(numeral.end(), end)) {
      return true;
    }
    return !measured
        && (!titleCase && isCapitalName(numeral, begin, end) || isNamedAfter(numeral, begin, end));
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
    if (mark.equals("#") || mark.equals("@") || mark.equals("+") && touches) {
      return true;
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
      return !BOUND_PREFIXES.contains(tokens.get(first - 2).lower()) && !measured;
    }
    if (previous.kind() != Kind.WORD || measured || numeral.isScaled()) {
      return false;
    }
    String lower = previous.lower();
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    boolean digits = numeral.form() == Numeral.Form.DIGITS;
    boolean ordinal =
        ORDINAL_LABELS.contains(bare) && (previous.isCapitalised() || lower.endsWith("."));
    if (ordinal || ALWAYS.contains(bare) && !countedAfter(numeral.end(), end)) {
      return digits || numeral.value().intValue() < 100 && previous.isCapitalised();
    }
    boolean small = digits && numeral.value().precision() - numeral.value().scale() <= 4;
    if (previous.isCapitalised() && WITH_CAPITAL.contains(bare) && small) {
      return !titleCase && !countedAfter(numeral.end(), end);
    }
    return small && !titleCase && isModel(previous, first, begin, numeral.end(), end);
  }

  /** Returns whether letters stand right before the digits: the 2 of scp2-173. */
  private boolean isCodeNumber(int at, int begin) {
    return at > begin
        && tokens.get(at).kind() == Kind.NUMBER
        && tokens.get(at - 1).kind() == Kind.WORD
        && tokens.get(at - 1).touches(tokens.get(at));
  }

  /** Returns whether small numbers on both sides of a dash are a score: beat Cusco 3-2. */
  private boolean isScore(int first, int end) {
    return first + 2 < end
        && isDash(tokens.get(first + 1).text())
        && tokens.get(first).touches(tokens.get(first + 1))
        && tokens.get(first + 1).touches(tokens.get(first + 2))
        && tokens.get(first + 2).kind() == Kind.NUMBER
        && tokens.get(first).text().length() <= 2
        && tokens.get(first + 2).text().length() <= 2;
  }

  /** A capital word right before plain digits: S&P 500, iPhone 14, but not Thursday 12 people. */
  private boolean isModel(Token previous, int first, int begin, int after, int end) {
    boolean capital = previous.isCapitalised() || previous.isAllCaps();
    boolean inner = first - 1 > begin || previous.isAllCaps();
    boolean mixed = !previous.text().equals(previous.lower()) && !previous.isCapitalised();
    return (capital && inner || mixed)
        && !isScore(first, end)
        && !WEEKDAYS.contains(previous.lower())
        && !CalendarWords.isMonth(previous)
        && tokens.get(first).text().indexOf(',') < 0
        && tokens.get(first).text().indexOf('.') < 0
        && (previous.isAllCaps() || !countedAfter(after, end));
  }

  /** Returns whether a plural noun follows, at once or after one word in small letters. */
  private boolean countedAfter(int at, int end) {
    if (at >= end) {
      return false;
    }
    Token next = tokens.get(at);
    if (PluralNouns.isPlural(next)) {
      return true;
    }
    boolean small = next.kind() == Kind.WORD && !next.isCapitalised() && !isFunctionWord(next);
    return small && at + 1 < end && PluralNouns.isPlural(tokens.get(at + 1));
  }

  private static boolean isFunctionWord(Token token) {
    return token.text().length() <= 3 || FUNCTION_WORDS.contains(token.lower());
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
    if (isListNumber(numeral, begin, end) || isTelephone(numeral.first(), end)) {
      return true;
    }
    if (digits && (isStreet(at, end) || isCode(next) || isShirt(numeral, begin, end))) {
      return true;
    }
    if (isBy(at, end) || isBy(numeral.first() - 2, end) && numeral.first() - 2 > begin) {
      return true;
    }
    boolean hyphen =
        isDash(next.text()) && touches && at + 1 < end && next.touches(tokens.get(at + 1));
    return hyphen
        && (COMPOUND.contains(tokens.get(at + 1).lower()) || isCompoundNoun(at + 1, begin, end));
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
            || tokens.get(next).kind() == Kind.WORD && isFunctionWord(tokens.get(next));
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
        && !countedAfter(at + 1, end);
  }

  /** {@code 1. First} and {@code 2) Second} at the beginning of a sentence. */
  private boolean isListNumber(Numeral numeral, int begin, int end) {
    int at = numeral.end();
    boolean digits = tokens.get(numeral.first()).kind() == Kind.NUMBER;
    if (numeral.first() != begin || !digits || tokens.get(begin).text().length() > 2) {
      return false;
    }
    String mark = tokens.get(at).text();
    return tokens.get(at - 1).touches(tokens.get(at))
        && (mark.equals(")") || mark.equals(".") && (at + 1 == end || at + 1 < end));
  }

  /** Three groups of digits joined by marks, seven digits or more; or 555-0142 after its area. */
  private boolean isTelephone(int first, int end) {
    int groups = 0;
    int digits = 0;
    int i = first;
    while (i < end && groups < MOST_GROUPS && tokens.get(i).kind() == Kind.NUMBER) {
      groups++;
      digits += tokens.get(i).text().length();
      boolean goesOn =
          i + 2 < end
              && isDash(tokens.get(i + 1).text())
              && tokens.get(i).touches(tokens.get(i + 1))
              && tokens.get(i + 1).touches(tokens.get(i + 2));
      i += goesOn ? 2 : end;
    }
    return groups >= 3 && digits >= 7;
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

  /** Returns whether the word names a street: the 5 km of 5 km Road. */
  private boolean isStreetName(int at) {
    Token word = tokens.get(at);
    return word.isCapitalised() && STREETS.contains(word.lower());
  }

  /** A letter that looks like a unit: the W of 200 W. Mill Road. */
  private boolean isCompassPoint(int at, int end) {
    return at < end && POINTS.contains(tokens.get(at).text());
  }

  /** A house number: 16 Mill Lane. */
  private boolean isStreet(int at, int end) {
    boolean range = at + 1 < end && isDash(tokens.get(at).text());
    int from = range && tokens.get(at + 1).kind() == Kind.NUMBER ? at + 2 : at;
    for (int i = from; i < Math.min(end, from + 4) && tokens.get(i).isCapitalised(); i++) {
      String lower = tokens.get(i).lower();
      String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
      if (i > from && STREETS.contains(bare)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(Token next) {
    return next.is("zip") || next.is("postcode");
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
