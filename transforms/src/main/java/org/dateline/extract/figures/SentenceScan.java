package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.PhraseTable.Match;

/** Walks over a sentence once and drafts a quantity for each number that is one. */
final class SentenceScan {
  private final List<Token> tokens;
  private final NumeralWords words;
  private final NumeralReader numerals;
  private final Calendar calendar;
  private final ClockTimes clockTimes;
  private final NameNumbers names;
  private final ListNumbers lists;
  private final CurrencySigns currencies;
  private final UnitReader units;
  private final BoundReader bounds;
  private final Ages ages;
  private final LoneOne one;
  private final Joiner joiner;
  private final Changes changes;
  private final BoundPairs boundPairs;
  private final WholeUnits wholeUnits;
  private final Minus minus;
  private final MoneyReader money;
  private final UnitsBefore unitsBefore;

  SentenceScan(Passage passage, String language) {
    this.tokens = passage.tokens();
    this.words = NumeralWords.of(language);
    this.numerals = new NumeralReader(words, tokens);
    this.clockTimes = new ClockTimes(tokens);
    this.calendar = new Calendar(tokens, clockTimes);
    this.names = new NameNumbers(tokens);
    this.lists = new ListNumbers(tokens);
    this.currencies = new CurrencySigns(tokens);
    this.units = new UnitReader(tokens, words.isEnglish());
    this.bounds = new BoundReader(tokens, language);
    this.ages = new Ages(tokens);
    this.one = new LoneOne(tokens);
    this.changes = new Changes(tokens, language);
    this.joiner = new Joiner(tokens, changes);
    this.boundPairs = new BoundPairs(tokens);
    this.wholeUnits = new WholeUnits(tokens);
    this.minus = new Minus(tokens);
    this.money = new MoneyReader(tokens, words);
    this.unitsBefore = new UnitsBefore(tokens);
  }

  /** Returns the quantities of the sentence, in order. */
  List<Draft> drafts(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    int end = sentence.endToken();
    if (lists.isNumbering(sentence.firstToken(), end)) {
      return drafts;
    }
    boolean titleCase = false;
    boolean caseKnown = false;
    int lastEnd = sentence.firstToken();
    int named = -1;
    int i = sentence.firstToken();
    while (i < end) {
      if (isPlain(tokens.get(i))) {
        i++;
        continue;
      }
      int skipped = skip(i, sentence.firstToken(), end);
      if (skipped > i) {
        i = skipped;
        continue;
      }
      Optional<Numeral> numeral = numeral(i, sentence.firstToken(), end);
      if (numeral.isEmpty()) {
        i++;
        continue;
      }
      boolean goesOnName = named >= 0 && isJoined(named, i);
      named = -1;
      if (goesOnName || clockTimes.holds(numeral.get(), sentence.firstToken(), end)) {
        i = numeral.get().end();
        continue;
      }
      if (!caseKnown) {
        titleCase = isTitleCase(sentence);
        caseKnown = true;
      }
      Optional<Draft> draft = draft(numeral.get(), sentence, lastEnd, titleCase);
      draft.ifPresent(drafts::add);
      named = draft.isPresent() ? -1 : numeral.get().end();
      i = draft.map(d -> Math.max(d.after, d.end)).orElse(numeral.get().end());
      lastEnd = draft.map(d -> d.end).orElse(lastEnd);
    }
    if (drafts.isEmpty()) {
      return drafts;
    }
    List<Draft> joined = joiner.join(drafts, sentence);
    wholeUnits.share(joined);
    one.keepCounted(joined, sentence);
    bounds.apply(joined, sentence);
    changes.apply(joined, sentence);
    boundPairs.join(joined);
    return joined;
  }

  /** Returns whether only a dash joins a number to the number of a name: the 200 of A340-600. */
  private boolean isJoined(int dash, int number) {
    return number == dash + 1
        && NameNumbers.isDash(tokens.get(dash).text())
        && tokens.get(dash - 1).kind() == Kind.NUMBER
        && tokens.get(dash - 1).touches(tokens.get(dash))
        && tokens.get(dash).touches(tokens.get(number));
  }

  /** Returns whether the token begins nothing that is read here, as most words do. */
  private boolean isPlain(Token token) {
    if (token.kind() == Kind.PUNCTUATION) {
      return token.text().charAt(0) != '.';
    }
    return token.kind() == Kind.WORD
        && !words.mayBegin(token.lower())
        && !isWebAddress(token.lower())
        && !CalendarWords.isMonth(token);
  }

  /** Returns the index after a date, an address of the web or another thing without a value. */
  private int skip(int i, int begin, int end) {
    Token token = tokens.get(i);
    if (token.kind() == Kind.NUMBER) {
      if (isShortYear(i, begin)) {
        return i + 1;
      }
      return ages.isDecade(i, begin, end) ? i : calendar.afterDigits(i, begin, end);
    }
    if (token.kind() != Kind.WORD) {
      return i;
    }
    if (isWebAddress(token.lower())) {
      int at = i + 1;
      while (at < end && tokens.get(at - 1).touches(tokens.get(at))) {
        at++;
      }
      return at;
    }
    return CalendarWords.isMonth(token) ? calendar.afterMonth(i, end) : i;
  }

  /** Returns whether an apostrophe makes two digits a year: the class of '16. */
  private boolean isShortYear(int i, int begin) {
    return i > begin
        && tokens.get(i).text().length() == 2
        && (tokens.get(i - 1).text().equals("'") || tokens.get(i - 1).text().equals("’"))
        && tokens.get(i - 1).touches(tokens.get(i))
        && !Compounds.isFeetMark(tokens, i - 1, i + 1);
  }

  private static boolean isWebAddress(String lower) {
    return lower.equals("http") || lower.equals("https") || lower.equals("www");
  }

  private Optional<Numeral> numeral(int i, int begin, int end) {
    Token token = tokens.get(i);
    if (token.kind() == Kind.PUNCTUATION) {
      return token.text().equals(".") ? decimal(i, begin, end) : Optional.empty();
    }
    Optional<Numeral> read = numerals.read(i, end);
    return read.isPresent() && minus.isBefore(i, begin) ? read.map(n -> n.negated(i)) : read;
  }

  /** Reads {@code .467}: a dot that touches digits and no digits before it. */
  private Optional<Numeral> decimal(int i, int begin, int end) {
    if (i + 1 >= end
        || tokens.get(i + 1).kind() != Kind.NUMBER
        || !tokens.get(i).touches(tokens.get(i + 1))) {
      return Optional.empty();
    }
    String digits = tokens.get(i + 1).text();
    boolean glued = i > begin && tokens.get(i - 1).touches(tokens.get(i));
    boolean word = glued && tokens.get(i - 1).kind() == Kind.WORD;
    boolean fits = digits.length() <= 4 && DigitGroups.allDigits(digits);
    if (!fits || glued && tokens.get(i - 1).kind() == Kind.NUMBER || word && digits.length() != 3) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal("0." + digits);
    return Optional.of(new Numeral(value, BigDecimal.ONE, i, i + 2, Numeral.Form.DIGITS));
  }

  private Optional<Draft> draft(Numeral read, Sentence sentence, int lastEnd, boolean titleCase) {
    int begin = sentence.firstToken();
    int end = sentence.endToken();
    Optional<Match<Unit>> sign = currencies.before(read, lastEnd);
    Numeral lettered = LetterUnits.scaled(read, tokens, words, end, sign.isPresent());
    Numeral numeral = TableEntry.scaled(lettered, tokens, sentence);
    Draft draft = new Draft(numeral, sentence.number());
    draft.first = first(numeral, sign);
    draft.currencyBefore = sign.isPresent();
    bounds.afterNumber(draft, end);
    Numeral bounded = numeral.until(draft.end);
    Optional<UnitReader.Reading> unit = units.after(bounded, sign.isPresent(), begin, end);
    if (sign.isPresent()) {
      money.apply(draft, sign.get().meaning(), unit, end);
    } else {
      unit.ifPresent(found -> measure(draft, found));
    }
    money.goOn(draft, end);
    unitsBefore.apply(draft, begin, end);
    minus.apply(draft, begin, end);
    boolean age = ages.apply(draft, begin, end);
    boolean measured = draft.unit.isPresent() || age;
    if (names.isName(draft, measured, begin, end, titleCase)) {
      return Optional.empty();
    }
    boolean part = numeral.form() == Numeral.Form.FRACTION && !numeral.isScaled();
    if (part && draft.unit.isEmpty()) {
      draft.kind = QuantityKind.FRACTION;
    }
    conventions(draft);
    return Optional.of(draft);
  }

  private int first(Numeral numeral, Optional<Match<Unit>> sign) {
    if (sign.isPresent()) {
      return sign.get().first();
    }
    boolean minus =
        numeral.value().signum() < 0 && tokens.get(numeral.first()).kind() == Kind.NUMBER;
    return minus ? numeral.first() - 1 : numeral.first();
  }

  /** Applies the conventions for plurals such as dozens and for words such as centaine. */
  private static void conventions(Draft draft) {
    if (draft.bound != Bound.EXACT) {
      return;
    }
    if (draft.numeral.form() == Numeral.Form.INDEFINITE) {
      draft.bound = Bound.of(">=", "low");
    } else if (draft.numeral.form() == Numeral.Form.ROUGH) {
      draft.bound = Bound.of("~", "none");
    }
  }

  private void measure(Draft draft, UnitReader.Reading reading) {
    draft.hyphenAfter = reading.first() > draft.end;
    boolean inSurface = reading.unit().isMoney() || reading.unit().is(Unit.Kind.PERCENT);
    if (inSurface) {
      draft.end = reading.wordsEnd();
    }
    boolean counted = reading.unit().is(Unit.Kind.PERSON) || reading.unit().is(Unit.Kind.COUNTED);
    draft.after = counted ? draft.end : Math.max(reading.end(), draft.end);
    draft.measure(reading.unit());
    draft.each = reading.each();
  }

  /** Returns whether most of the longer words of the sentence begin with a capital. */
  private boolean isTitleCase(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.WORD && token.text().length() > 3) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    return words > 2 && capitals * 3 > words * 2;
  }
}
