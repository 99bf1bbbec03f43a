package org.dateline.extract.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.PhraseTable.Match;

/** Steps over dates, years, decades, ordinals and times of day, which are not quantities. */
final class Calendar {
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "januar",
          "februar",
          "märz",
          "mai",
          "juni",
          "juli",
          "oktober",
          "dezember",
          "janvier",
          "février",
          "mars",
          "avril",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre",
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private static final WordSieve MONTH_SIEVE = new WordSieve();

  static {
    for (String month : MONTHS) {
      MONTH_SIEVE.add(month);
      MONTH_SIEVE.add(month + ".");
    }
  }

  private static final Set<String> ORDINAL_ENDINGS =
      Set.of("st", "nd", "rd", "th", "er", "ère", "re", "e", "ème", "eme", "º", "ª");

  private static final Set<String> CLOCK =
      Set.of(
          "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "o'clock", "o’clock", "uhr", "gmt", "utc",
          "bst", "ist", "est", "edt", "pst", "pdt", "cet", "cest", "wat", "eat");

  /** Words before four digits that make them a year. */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "year",
          "early", "late", "mid", "spring", "summer", "autumn", "fall", "winter", "to", "and",
          "between", "circa", "en", "de", "depuis", "im", "seit", "jahr", "bis", "año", "desde",
          "for", "the", "through", "fiscal", "a.d.", "ad", "bc", "or", "jahre", "année", "von",
          "vor", "nach", "hasta");

  private final List<Token> tokens;

  Calendar(List<Token> tokens) {
    this.tokens = tokens;
  }

  static boolean isMonth(Token token) {
    String lower = token.lower();
    if (!MONTH_SIEVE.passes(lower)) {
      return false;
    }
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    if (!MONTHS.contains(bare)) {
      return false;
    }
    boolean word = bare.equals("may") || bare.equals("march") || bare.equals("mar");
    return !word || token.isCapitalised();
  }

  /** Returns the index after the date that a month at {@code i} begins, or {@code i} if none. */
  int afterMonth(int i, int end) {
    int at = i + 1;
    if (at < end && (tokens.get(at).is("of") || tokens.get(at).is("de")) && isYearAt(at + 1, end)) {
      return at + 2;
    }
    if (isDay(at, end) && !isMeasured(at + 1, end)) {
      at = afterDay(at, end);
      at = afterSecondDay(at, end);
      return afterYear(at, end);
    }
    return isYearAt(at, end) ? at + 1 : i;
  }

  /** Returns the index after the date or time that digits at {@code i} begin, or {@code i}. */
  int afterDigits(int i, int sentenceStart, int end) {
    int clock = afterClock(i, end);
    if (clock > i) {
      return clock;
    }
    int numeric = afterNumericDate(i, end);
    if (numeric > i) {
      return numeric;
    }
    if (isDay(i, end) && isDottedMonth(i + 1)) {
      return i + 2;
    }
    if (isDay(i, end)) {
      int at = afterSecondDay(afterDay(i, end), end);
      int dotted = at < end && tokens.get(at).text().equals(".") && at + 1 < end ? at + 1 : at;
      int month = dotted < end && isOf(dotted) ? dotted + 1 : dotted;
      if (month < end && tokens.get(month).kind() == Kind.WORD && isMonth(tokens.get(month))) {
        return afterYear(month + 1, end);
      }
    }
    if (i + 1 < end && tokens.get(i).touches(tokens.get(i + 1))) {
      String next = tokens.get(i + 1).lower();
      if (ORDINAL_ENDINGS.contains(next) || next.equals("s") && isDecade(i)) {
        return i + 2;
      }
    }
    return isYear(i, sentenceStart, end) ? afterYearRange(i, end) : i;
  }

  /**
   * Returns whether a dot and a month follow, even where the dot was taken for an end: 12. März.
   */
  private boolean isDottedMonth(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).text().equals(".")
        && tokens.get(at - 1).touches(tokens.get(at))
        && tokens.get(at + 1).kind() == Kind.WORD
        && isMonth(tokens.get(at + 1));
  }

  private boolean isOf(int at) {
    return tokens.get(at).is("of") || tokens.get(at).is("de") || tokens.get(at).is("du");
  }

  private boolean isDecade(int i) {
    String text = tokens.get(i).text();
    return text.length() == 4 && allDigits(text) || text.length() == 2 && text.charAt(1) == '0';
  }

  private boolean isDay(int i, int end) {
    if (i >= end || tokens.get(i).kind() != Kind.NUMBER) {
      return false;
    }
    String text = tokens.get(i).text();
    if (text.length() > 2 || !allDigits(text)) {
      return false;
    }
    int day = Integer.parseInt(text);
    return day >= 1 && day <= 31;
  }

  private int afterDay(int i, int end) {
    boolean ordinal =
        i + 1 < end
            && tokens.get(i).touches(tokens.get(i + 1))
            && ORDINAL_ENDINGS.contains(tokens.get(i + 1).lower());
    return ordinal ? i + 2 : i + 1;
  }

  /** Steps over the second day of {@code 20-24}, {@code 5 and 7}. */
  private int afterSecondDay(int at, int end) {
    boolean joined =
        at + 1 < end
            && (isDash(at) || tokens.get(at).is("to") || tokens.get(at).is("and"))
            && isDay(at + 1, end)
            && !isMeasured(at + 2, end);
    return joined ? afterDay(at + 1, end) : at;
  }

  private int afterYear(int at, int end) {
    int year = at < end && (tokens.get(at).text().equals(",") || isOf(at)) ? at + 1 : at;
    return isYearAt(year, end) ? year + 1 : at;
  }

  /** Returns whether a percent sign, a magnitude or a unit follows, so that digits are no day. */
  private boolean isMeasured(int at, int end) {
    if (at >= end) {
      return false;
    }
    Token token = tokens.get(at);
    if (token.kind() == Kind.NUMBER) {
      return tokens.get(at - 1).touches(token);
    }
    boolean magnitude =
        NumeralWords.of("en").get(token.lower()).filter(NumeralWord::multiplies).isPresent();
    Optional<Match<Unit>> unit = UnitTable.words(tokens, at, end);
    return magnitude
        || token.text().equals("%")
        || unit.isPresent() && !token.is("an") && !token.isCapitalised();
  }

  private boolean isYearAt(int i, int end) {
    if (i >= end || tokens.get(i).kind() != Kind.NUMBER) {
      return false;
    }
    String text = tokens.get(i).text();
    return text.length() == 4
        && allDigits(text)
        && text.compareTo("2100") < 0
        && text.compareTo("1000") >= 0;
  }

  /** Returns whether four digits are a year rather than a count, by the words beside them. */
  private boolean isYear(int i, int sentenceStart, int end) {
    if (!isYearAt(i, end) || isMeasured(i + 1, end)) {
      return false;
    }
    String text = tokens.get(i).text();
    boolean modern = text.compareTo("1900") >= 0;
    Token previous = i > sentenceStart ? tokens.get(i - 1) : null;
    boolean money = previous != null && previous.kind() == Kind.SYMBOL;
    if (money) {
      return false;
    }
    Token next = i + 1 < end ? tokens.get(i + 1) : null;
    boolean plural = next != null && PluralNouns.isPlural(next);
    boolean round = text.endsWith("00");
    boolean led = previous != null && BEFORE_YEAR.contains(previous.lower());
    if (plural && round) {
      return false;
    }
    if (modern && goesOnAsCount(i, end)) {
      return false;
    }
    if (modern) {
      return !(plural && BoundTable.of("en").before(tokens, sentenceStart, i).isPresent());
    }
    return led && !round && text.compareTo("1400") >= 0 || led && isYearContext(i, end);
  }

  /** Returns whether a dash and a larger number that is no year follow: 2000 - 2500. */
  private boolean goesOnAsCount(int i, int end) {
    return i + 2 < end
        && isDash(i + 1)
        && tokens.get(i + 2).kind() == Kind.NUMBER
        && tokens.get(i + 2).text().length() == 4
        && !isYearAt(i + 2, end);
  }

  /** Returns whether another year or a mark follows an early round year: between 1600 and 1900. */
  private boolean isYearContext(int i, int end) {
    if (i + 1 >= end || tokens.get(i + 1).kind() == Kind.PUNCTUATION && !isDash(i + 1)) {
      return tokens.get(i).text().compareTo("1400") >= 0;
    }
    boolean joined = tokens.get(i + 1).is("and") || tokens.get(i + 1).is("to") || isDash(i + 1);
    return joined && isYearAt(i + 2, end) && !isMeasured(i + 3, end);
  }

  /** Steps over the second part of {@code 2014-15} and {@code 1939-1945}. */
  private int afterYearRange(int i, int end) {
    boolean joined =
        i + 2 < end
            && (isDash(i + 1) || tokens.get(i + 1).text().equals("/"))
            && tokens.get(i + 2).kind() == Kind.NUMBER
            && tokens.get(i).touches(tokens.get(i + 1))
            && (tokens.get(i + 2).text().length() == 2 || isYearAt(i + 2, end));
    return joined ? i + 3 : i + 1;
  }

  /** Reads {@code 1:53 p.m.}, {@code 10.45pm}, {@code 6 o'clock}, {@code 7 to 9 p.m.}. */
  private int afterClock(int i, int end) {
    int at = i + 1;
    boolean colon =
        at + 1 < end
            && tokens.get(at).text().equals(":")
            && tokens.get(i).touches(tokens.get(at))
            && tokens.get(at).touches(tokens.get(at + 1))
            && tokens.get(at + 1).kind() == Kind.NUMBER
            && tokens.get(at + 1).text().length() >= 2
            && tokens.get(i).text().length() <= 2;
    while (colon
        && at + 1 < end
        && tokens.get(at).text().equals(":")
        && tokens.get(at + 1).kind() == Kind.NUMBER) {
      at += 2;
    }
    boolean named = at < end && CLOCK.contains(tokens.get(at).lower()) && !isOther(i, at);
    if (named) {
      return at + 1;
    }
    if (colon) {
      return at;
    }
    boolean span =
        at + 2 < end
            && (tokens.get(at).is("to") || tokens.get(at).is("and") || isDash(at))
            && tokens.get(at + 1).kind() == Kind.NUMBER
            && CLOCK.contains(tokens.get(at + 2).lower())
            && tokens.get(i).text().length() <= 2;
    return span ? at + 3 : i;
  }

  /** A word such as EST after a large number names no time of day. */
  private boolean isOther(int i, int at) {
    return tokens.get(i).text().length() > 5
        || tokens.get(at).is("am")
            && !tokens.get(at - 1).touches(tokens.get(at))
            && tokens.get(i).text().length() > 2
        || tokens.get(at).is("est") && tokens.get(at).text().equals("est");
  }

  /** Reads {@code 12/05/2019}, {@code 2019-09-01}, {@code 11/9/2001}. */
  private int afterNumericDate(int i, int end) {
    if (i + 4 >= end) {
      return i;
    }
    String first = tokens.get(i + 1).text();
    boolean mark = first.equals("/") || first.equals("-");
    if (!mark || !tokens.get(i + 3).text().equals(first)) {
      return i;
    }
    for (int k = i; k < i + 4; k++) {
      boolean number = (k - i) % 2 == 0;
      if (!tokens.get(k).touches(tokens.get(k + 1))
          || number && (tokens.get(k).kind() != Kind.NUMBER || tokens.get(k).text().length() > 4)) {
        return i;
      }
    }
    String year = tokens.get(i).text();
    String last = tokens.get(i + 4).text();
    boolean dated =
        year.length() == 4 || last.length() == 4 && allDigits(last) || first.equals("/");
    return dated && tokens.get(i + 4).kind() == Kind.NUMBER ? i + 5 : i;
  }

  private boolean isDash(int at) {
    String text = tokens.get(at).text();
    return text.equals("-") || text.equals("–") || text.equals("‑");
  }

  static boolean allDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
