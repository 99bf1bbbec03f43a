package org.dateline.extract.figures;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Tells numbers that a word before them makes a name: page 12, season four, iPhone 14. */
final class Labels {
  private static final WordSets LABELS = new WordSets("labels.tsv");
  private static final Set<String> ALWAYS = LABELS.get("always");
  private static final Set<String> WITH_CAPITAL = LABELS.get("name");
  private static final Set<String> CLASSES = LABELS.get("class");
  private static final Set<String> TELLING = LABELS.get("telling");
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
  private static final Set<String> ORDINAL_LABELS = Set.of("no", "nos", "nr", "number", "numbers");
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "which", "that", "with", "from", "when", "while", "after", "before", "where", "into",
          "over", "under", "between", "during", "since", "until", "than", "then", "this", "these",
          "those", "their", "said", "says", "were", "have", "will", "would", "could", "and");
  private static final Set<String> PERCENT = Set.of("%", "percent", "per", "pc");
  private static final int MOST_OF_CLASS = 300;

  private final List<Token> tokens;

  Labels(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns whether the word before the number labels it. */
  boolean isLabelled(Numeral numeral, int first, int begin, boolean titleCase, int end) {
    Token previous = tokens.get(first - 1);
    String lower = previous.lower();
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    boolean digits = numeral.form() == Numeral.Form.DIGITS;
    boolean ordinal =
        ORDINAL_LABELS.contains(bare) && (previous.isCapitalised() || lower.endsWith("."));
    if (ordinal || ALWAYS.contains(bare) && !countedAfter(numeral.end(), end)) {
      return digits || numeral.value().intValue() < 100 && previous.isCapitalised();
    }
    if (CLASSES.contains(bare) && isOneOfClass(numeral, first, begin)) {
      return true;
    }
    boolean small = digits && numeral.value().precision() - numeral.value().scale() <= 4;
    if (previous.isCapitalised() && WITH_CAPITAL.contains(bare) && small) {
      return !titleCase && !countedAfter(numeral.end(), end);
    }
    return small && !titleCase && isModel(previous, first, begin, numeral.end(), end);
  }

  /** Returns whether a number tells which one of a kind: season four, but not this season 12. */
  private boolean isOneOfClass(Numeral numeral, int first, int begin) {
    boolean small = numeral.value().scale() <= 0 && numeral.value().intValue() < MOST_OF_CLASS;
    boolean told = first - 2 >= begin && TELLING.contains(tokens.get(first - 2).lower());
    boolean plain = numeral.form() == Numeral.Form.DIGITS || numeral.form() == Numeral.Form.WORDS;
    return small && plain && !told;
  }

  /** Returns whether small numbers on both sides of a dash are a score: beat Cusco 3-2. */
  private boolean isScore(int first, int end) {
    return first + 2 < end
        && NameNumbers.isDash(tokens.get(first + 1).text())
        && tokens.get(first).touches(tokens.get(first + 1))
        && tokens.get(first + 1).touches(tokens.get(first + 2))
        && tokens.get(first + 2).kind() == Kind.NUMBER
        && tokens.get(first).text().length() <= 2
        && tokens.get(first + 2).text().length() <= 2;
  }

  /** Returns whether two shares are set against each other: "beat Lund 48 to 41 percent". */
  private boolean isShare(int first, int end) {
    return first + 3 < end
        && tokens.get(first + 1).is("to")
        && tokens.get(first + 2).kind() == Kind.NUMBER
        && PERCENT.contains(tokens.get(first + 3).lower());
  }

  /** A capital word right before plain digits: S&P 500, iPhone 14, but not Thursday 12 people. */
  private boolean isModel(Token previous, int first, int begin, int after, int end) {
    boolean capital = previous.isCapitalised() || previous.isAllCaps();
    boolean inner = first - 1 > begin || previous.isAllCaps();
    boolean mixed = !previous.text().equals(previous.lower()) && !previous.isCapitalised();
    return (capital && inner || mixed)
        && !isScore(first, end)
        && !isShare(first, end)
        && !WEEKDAYS.contains(previous.lower())
        && !CalendarWords.isMonth(previous)
        && tokens.get(first).text().indexOf(',') < 0
        && tokens.get(first).text().indexOf('.') < 0
        && (previous.isAllCaps() || !countedAfter(after, end));
  }

  /** Returns whether a plural noun follows, at once or after one word in small letters. */
  boolean countedAfter(int at, int end) {
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

  static boolean isFunctionWord(Token token) {
    return token.text().length() <= 3 || FUNCTION_WORDS.contains(token.lower());
  }
}
