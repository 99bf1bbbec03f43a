package org.dateline.extract.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.PhraseTable.Match;

/** Tells years from counts of four digits, and those of an era from any others. */
final class Years {
  private static final Set<String> ERAS_BEFORE = Set.of("AD", "A.D.", "A.D");
  private static final Set<String> ERAS_AFTER =
      Set.of("BC", "B.C.", "B.C", "BCE", "B.C.E.", "AD", "A.D.", "A.D");

  private final List<Token> tokens;

  Years(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns whether four digits that may be a year stand at {@code i}. */
  boolean isAt(int i, int end) {
    if (i >= end || tokens.get(i).kind() != Kind.NUMBER) {
      return false;
    }
    String text = tokens.get(i).text();
    return text.length() == 4
        && DigitGroups.allDigits(text)
        && text.compareTo("2100") < 0
        && text.compareTo("1000") >= 0;
  }

  /** Returns whether four digits are a year rather than a count, by the words beside them. */
  boolean isYear(int i, int sentenceStart, int end) {
    if (!isAt(i, end) || isMeasured(i + 1, end) && !isOneCounted(i, end)) {
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
    boolean led = previous != null && CalendarWords.leadsYear(previous.lower());
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

  /**
   * Returns whether digits are a year of an era, also where it is told once for two years: A.D.
   * 400, between A.D. 400 and 600, from 400 to 200 B.C.
   */
  boolean isOfEra(int i, int sentenceStart, int end) {
    boolean years =
        tokens.get(i).text().length() <= 4 && DigitGroups.allDigits(tokens.get(i).text());
    return years
        && (isEra(i - 1, sentenceStart, end, ERAS_BEFORE)
            || isEra(i + 1, sentenceStart, end, ERAS_AFTER)
            || isPair(i - 2, end) && isEra(i - 3, sentenceStart, end, ERAS_BEFORE)
            || isPair(i, end) && isEra(i + 3, sentenceStart, end, ERAS_AFTER));
  }

  private boolean isEra(int i, int begin, int end, Set<String> eras) {
    return i >= begin && i < end && eras.contains(tokens.get(i).text());
  }

  /** Returns whether two numbers of a span begin at the token: "400 to 600", "400 and 600". */
  private boolean isPair(int i, int end) {
    return i >= 0
        && i + 2 < end
        && tokens.get(i).kind() == Kind.NUMBER
        && tokens.get(i + 2).kind() == Kind.NUMBER
        && (tokens.get(i + 1).is("and")
            || tokens.get(i + 1).is("to")
            || CalendarWords.isDash(tokens.get(i + 1)));
  }

  /** Returns whether a dash and a larger number that is no year follow: 2010 - 2600. */
  private boolean goesOnAsCount(int i, int end) {
    return i + 2 < end
        && CalendarWords.isDash(tokens.get(i + 1))
        && tokens.get(i + 2).kind() == Kind.NUMBER
        && tokens.get(i + 2).text().length() == 4
        && !isAt(i + 2, end);
  }

  /** Returns whether another year or a mark follows an early round year: between 1500 and 1800. */
  private boolean isYearContext(int i, int end) {
    if (i + 1 >= end
        || tokens.get(i + 1).kind() == Kind.PUNCTUATION
            && !CalendarWords.isDash(tokens.get(i + 1))) {
      return tokens.get(i).text().compareTo("1400") >= 0;
    }
    boolean joined =
        tokens.get(i + 1).is("and")
            || tokens.get(i + 1).is("to")
            || CalendarWords.isDash(tokens.get(i + 1));
    return joined && isAt(i + 2, end) && !isMeasured(i + 3, end);
  }

  /**
   * Returns the index after the year at {@code i}, or after the second one of {@code 2014-15} and
   * {@code 1939-1945}.
   */
  int after(int i, int end) {
    boolean joined =
        i + 2 < end
            && (CalendarWords.isDash(tokens.get(i + 1)) || tokens.get(i + 1).text().equals("/"))
            && tokens.get(i + 2).kind() == Kind.NUMBER
            && tokens.get(i).touches(tokens.get(i + 1))
            && (tokens.get(i + 2).text().length() == 2 || isAt(i + 2, end));
    return joined ? i + 3 : i + 1;
  }

  /** Returns whether one counted thing follows a modern year with a blank: the 2018 vote. */
  private boolean isOneCounted(int i, int end) {
    Token next = tokens.get(i + 1);
    boolean counted =
        UnitTable.words(tokens, i + 1, end)
            .filter(match -> match.meaning().is(Unit.Kind.COUNTED))
            .isPresent();
    return counted
        && tokens.get(i).text().compareTo("1900") >= 0
        && !next.lower().endsWith("s")
        && !tokens.get(i).touches(next);
  }

  /** Returns whether a percent sign, a magnitude or a unit follows, so that digits are no day. */
  boolean isMeasured(int at, int end) {
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
}
