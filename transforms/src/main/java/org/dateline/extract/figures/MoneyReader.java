package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.Per.Denominator;
import org.dateline.extract.figures.PhraseTable.Match;

/** Reads the currency of an amount, and what goes on with the amount behind the currency. */
final class MoneyReader {
  private static final Set<String> AFTER_AMOUNT = Set.of("more", "less", "each", "apiece");

  private final List<Token> tokens;
  private final NumeralWords words;
  private final Per per;

  MoneyReader(List<Token> tokens, NumeralWords words) {
    this.tokens = tokens;
    this.words = words;
    this.per = new Per(tokens);
  }

  /** Gives the draft the currency of its sign, or of a code after the number that tells more. */
  void apply(Draft draft, Unit sign, Optional<UnitReader.Reading> after, int end) {
    Unit currency = sign;
    if (after.isPresent() && after.get().unit().isMoney()) {
      currency = sign.name().equals("USD") ? after.get().unit() : sign;
      boolean cents = after.get().unit().isFraction();
      draft.end = cents ? draft.end : after.get().wordsEnd();
      currency = cents ? sign : currency;
      draft.after = cents ? draft.end : after.get().end();
      draft.each = cents ? "" : after.get().each();
    } else if (draft.end < end && tokens.get(draft.end).text().equals("US")) {
      draft.end++;
    }
    draft.after = Math.max(draft.after, draft.end);
    boolean told = currency.name().contains(" per ") || !draft.each.isEmpty();
    Optional<Match<Denominator>> each = told ? Optional.empty() : per.at(draft.after, end);
    draft.after = each.map(Match::end).orElse(draft.after);
    Optional<Denominator> denominator = each.map(Match::meaning);
    draft.each = denominator.filter(Denominator::isThing).map(Denominator::name).orElse(draft.each);
    Unit plain = currency;
    draft.measure(
        denominator.filter(d -> !d.isThing()).map(d -> plain.per(d.name())).orElse(plain));
  }

  /** Adds a magnitude or hundredths that stand behind the currency. */
  void goOn(Draft draft, int end) {
    scaleAfterCode(draft, end);
    hundredths(draft, end);
  }

  /** Applies a magnitude that stands after the code of the currency: 60 USD million. */
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
    if (whole && isLast(at + 1, end)) {
      draft.value = draft.value.add(new BigDecimal("0." + tokens.get(at).text()));
      draft.end++;
      draft.after = draft.end;
    }
  }

  /** Returns whether nothing that the digits could count stands at {@code at}. */
  private boolean isLast(int at, int end) {
    if (at >= end || tokens.get(at).kind() == Kind.PUNCTUATION) {
      return true;
    }
    boolean more = AFTER_AMOUNT.contains(tokens.get(at).lower());
    return more
        && (at + 1 >= end
            || tokens.get(at + 1).kind() == Kind.PUNCTUATION
            || tokens.get(at + 1).is("than"));
  }
}
