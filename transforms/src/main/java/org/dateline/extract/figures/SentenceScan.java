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
import org.dateline.model.Qualifier;

/** Walks over a sentence once and drafts a quantity for each number that is one. */
final class SentenceScan {
  private static final Unit MAGNITUDE = new Unit("magnitude", Unit.Kind.MAGNITUDE, BigDecimal.ONE);

  private final List<Token> tokens;
  private final NumeralWords words;
  private final NumeralReader numerals;
  private final Calendar calendar;
  private final NameNumbers names;
  private final CurrencySigns currencies;
  private final UnitReader units;
  private final BoundReader bounds;
  private final Ages ages;
  private final LoneOne one;
  private final Joiner joiner;
  private final Changes changes;
  private final BoundPairs boundPairs;

  SentenceScan(Passage passage, String language) {
    this.tokens = passage.tokens();
    this.words = NumeralWords.of(language);
    this.numerals = new NumeralReader(words, tokens);
    this.calendar = new Calendar(tokens);
    this.names = new NameNumbers(tokens);
    this.currencies = new CurrencySigns(tokens);
    this.units = new UnitReader(tokens);
    this.bounds = new BoundReader(tokens, language);
    this.ages = new Ages(tokens);
    this.one = new LoneOne(tokens);
    this.changes = new Changes(tokens, language);
    this.joiner = new Joiner(tokens, changes);
    this.boundPairs = new BoundPairs(tokens);
  }

  /** Returns the quantities of the sentence, in order. */
  List<Draft> drafts(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    int end = sentence.endToken();
    boolean titleCase = false;
    boolean caseKnown = false;
    int lastEnd = sentence.firstToken();
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
      if (!caseKnown) {
        titleCase = isTitleCase(sentence);
        caseKnown = true;
      }
      Optional<Draft> draft = draft(numeral.get(), sentence, lastEnd, titleCase);
      draft.ifPresent(drafts::add);
      i = draft.map(d -> Math.max(d.after, d.end)).orElse(numeral.get().end());
      lastEnd = draft.map(d -> d.end).orElse(lastEnd);
    }
    if (drafts.isEmpty()) {
      return drafts;
    }
    List<Draft> joined = joiner.join(drafts, sentence);
    one.keepCounted(joined, sentence);
    bounds.apply(joined, sentence);
    changes.apply(joined, sentence);
    boundPairs.join(joined);
    return joined;
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
        && tokens.get(i - 1).touches(tokens.get(i));
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
    return read.isPresent() && isMinus(i, begin) ? read.map(n -> n.negated(i)) : read;
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

  /** Returns whether a sign of subtraction, not a hyphen, touches the number. */
  private boolean isMinus(int i, int begin) {
    if (i == begin || tokens.get(i).kind() != Kind.NUMBER) {
      return false;
    }
    String mark = tokens.get(i - 1).text();
    boolean sign = mark.equals("-") || mark.equals("−");
    return sign
        && tokens.get(i - 1).touches(tokens.get(i))
        && (i - 1 == begin || !tokens.get(i - 2).touches(tokens.get(i - 1)));
  }

  private Optional<Draft> draft(Numeral read, Sentence sentence, int lastEnd, boolean titleCase) {
    int begin = sentence.firstToken();
    int end = sentence.endToken();
    Optional<Match<Unit>> sign = currencies.before(read, lastEnd);
    Numeral numeral = LetterUnits.scaled(read, tokens, words, end, sign.isPresent());
    Draft draft = new Draft(numeral, sentence.number());
    draft.first = first(numeral, sign);
    draft.currencyBefore = sign.isPresent();
    bounds.afterNumber(draft, end);
    Numeral bounded = numeral.until(draft.end);
    Optional<UnitReader.Reading> unit = units.after(bounded, sign.isPresent(), begin, end);
    if (sign.isPresent()) {
      money(draft, sign.get().meaning(), unit, end);
    } else {
      unit.ifPresent(found -> measure(draft, found));
    }
    scaleAfterCode(draft, end);
    hundredths(draft, end);
    magnitude(draft, begin);
    signed(draft);
    belowZero(draft, begin);
    boolean age = ages.apply(draft, begin, end);
    boolean measured = draft.unit.isPresent() || age;
    if (names.isName(draft, measured, begin, end, titleCase)) {
      return Optional.empty();
    }
    if (numeral.form() == Numeral.Form.FRACTION && draft.unit.isEmpty()) {
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

  /** Gives the draft the currency of its sign, or of a code after the number that tells more. */
  private void money(Draft draft, Unit sign, Optional<UnitReader.Reading> after, int end) {
    Unit currency = sign;
    if (after.isPresent() && after.get().unit().isMoney()) {
      currency = sign.name().equals("USD") ? after.get().unit() : sign;
      boolean cents = after.get().unit().isFraction();
      draft.end = cents ? draft.end : after.get().wordsEnd();
      currency = cents ? sign : currency;
      draft.after = cents ? draft.end : after.get().end();
    } else if (draft.end < end && tokens.get(draft.end).text().equals("US")) {
      draft.end++;
    }
    draft.after = Math.max(draft.after, draft.end);
    Optional<Match<String>> per =
        currency.name().contains(" per ") ? Optional.empty() : units.per(draft.after, end);
    draft.after = per.map(Match::end).orElse(draft.after);
    Unit plain = currency;
    draft.measure(per.map(p -> plain.per(p.meaning())).orElse(plain));
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
  }

  /** Takes the word before an earthquake's strength as its unit: magnitude 6.3. */
  private void magnitude(Draft draft, int begin) {
    int at = draft.first - 1;
    if (at > begin && tokens.get(at).is("of")) {
      at--;
    }
    boolean small = draft.value.compareTo(BigDecimal.TEN) < 0 && draft.value.signum() > 0;
    if (draft.isBare() && small && at >= begin && tokens.get(at).is("magnitude")) {
      draft.measure(MAGNITUDE);
    }
  }

  /** Applies a magnitude that stands after the code of the currency: 75 USD million. */
  private void scaleAfterCode(Draft draft, int end) {
    if (!draft.isMoney()
        || draft.numeral.isScaled()
        || draft.after != draft.end
        || draft.end >= end) {
      return;
    }
    Optional<NumeralWord> word = words.get(tokens.get(draft.end).lower());
    boolean code = tokens.get(draft.end - 1).text().length() <= 4;
    if (code && word.isPresent() && word.get().is(NumeralWord.Role.MAGNITUDE)) {
      draft.value = draft.value.multiply(word.get().value());
      draft.end++;
      draft.after = draft.end;
    }
  }

  /** Adds the two digits after the name of a currency: 17 euros 25. */
  private void hundredths(Draft draft, int end) {
    int at = draft.end;
    boolean whole =
        draft.isMoney()
            && !draft.currencyBefore
            && !draft.numeral.isScaled()
            && draft.value.stripTrailingZeros().scale() <= 0
            && draft.after == at
            && at < end
            && tokens.get(at).kind() == Kind.NUMBER
            && tokens.get(at).text().length() == 2
            && DigitGroups.allDigits(tokens.get(at).text());
    if (whole && (at + 1 >= end || tokens.get(at + 1).kind() == Kind.PUNCTUATION)) {
      draft.value = draft.value.add(new BigDecimal("0." + tokens.get(at).text()));
      draft.end++;
      draft.after = draft.end;
    }
  }

  /** Takes a hyphen that stands apart before degrees as a minus: - 20 degrees. */
  private void belowZero(Draft draft, int begin) {
    int at = draft.first - 1;
    boolean hyphen = at >= begin && (tokens.get(at).text().equals("-") || tokens.get(at).is("−"));
    boolean free = hyphen && (at == begin || !tokens.get(at - 1).touches(tokens.get(at)));
    boolean digits = tokens.get(draft.first).kind() == Kind.NUMBER;
    if (free && digits && draft.hasUnit(Unit.Kind.TEMPERATURE) && draft.value.signum() > 0) {
      draft.value = draft.value.negate();
      draft.first = at;
    }
  }

  /** Takes the minus of a percentage in figures as a fall: -1.3% is down 1.3. */
  private void signed(Draft draft) {
    boolean minus = draft.value.signum() < 0 && draft.numeral.form() == Numeral.Form.DIGITS;
    if (minus && draft.hasUnit(Unit.Kind.PERCENT) && draft.first < draft.numeral.first()) {
      draft.value = draft.value.negate();
      draft.change = Optional.of(Qualifier.DOWN);
    }
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
