package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;
import org.dateline.extract.figures.Numeral.Form;
import org.dateline.extract.figures.NumeralWord.Role;

/**
 * Reads whole numbers in words, as far as each next word can follow: {@code three hundred and
 * twelve thousand}, {@code quatre-vingt-dix}, {@code tens of thousands}.
 */
final class WordNumerals {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Tokens that one numeral may have; longer chains are no news. */
  private static final int LONGEST = 24;

  private final NumeralWords words;
  private final List<Token> tokens;

  WordNumerals(NumeralWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** Returns the number that begins with the given word at token {@code i}, if any. */
  Optional<Numeral> read(int i, int end, NumeralWord first) {
    switch (first.role()) {
      case ZERO:
        return Optional.of(decimals(numeral(first.value(), i, i + 1, Form.WORDS), end));
      case COUNTED:
        return Optional.of(numeral(first.value(), i, i + 1, Form.WORDS));
      case INDEFINITE:
        return indefinite(i, end, first);
      case ROUGHLY:
        return Optional.of(numeral(first.value(), i, i + 1, Form.ROUGH));
      case FRACTION:
        return Optional.of(numeral(first.value(), i, i + 1, Form.FRACTION));
      case VAGUE:
        return vague(i, end);
      case ARTICLE:
        return afterArticle(i, end, first);
      case UNIT:
      case TEEN:
      case TEN:
      case HUNDRED:
      case HUNDREDS:
      case MAGNITUDE:
      case DOZEN:
        Numeral read = cardinal(i, i, end);
        return Optional.of(read.isScaled() ? read : decimals(read, end));
      default:
        return Optional.empty();
    }
  }

  private static Numeral numeral(BigDecimal value, int first, int end, Form form) {
    return new Numeral(value, BigDecimal.ONE, first, end, form);
  }

  /** Reads the article as one before a multiplier: a hundred, a few dozen is left to vague. */
  private Optional<Numeral> afterArticle(int i, int end, NumeralWord article) {
    int next = i + 1;
    Optional<NumeralWord> word = at(next, end);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (word.get().multiplies()) {
      return Optional.of(cardinal(i, next, end));
    }
    if (word.get().is(Role.ROUGHLY)) {
      return Optional.of(numeral(word.get().value(), i, next + 1, Form.ROUGH));
    }
    boolean vague = word.get().is(Role.VAGUE) && article.value().signum() > 0;
    return vague ? vague(next, end).map(n -> n.from(i)) : Optional.empty();
  }

  /** Reads {@code several dozen}, {@code a few hundred}, {@code a couple of thousand}. */
  private Optional<Numeral> vague(int i, int end) {
    int next = i + 1;
    if (next + 1 < end && tokens.get(next).is("of")) {
      next++;
    }
    Optional<NumeralWord> word = at(next, end);
    if (word.isEmpty() || !word.get().multiplies()) {
      return word.isPresent() && word.get().is(Role.INDEFINITE)
          ? indefinite(next, end, word.get()).map(n -> n.from(i))
          : Optional.empty();
    }
    BigDecimal value = word.get().value();
    int at = next + 1;
    Optional<NumeralWord> more = at(at, end);
    if (more.isPresent() && more.get().is(Role.MAGNITUDE)) {
      value = value.multiply(more.get().value());
      at++;
    }
    return Optional.of(numeral(value, i, at, Form.INDEFINITE));
  }

  /** Reads {@code dozens}, {@code tens of thousands}, {@code hundreds of millions}. */
  private Optional<Numeral> indefinite(int i, int end, NumeralWord first) {
    BigDecimal value = first.value();
    int at = i + 1;
    while (at + 1 < end && (tokens.get(at).is("of") || tokens.get(at).is("de"))) {
      Optional<NumeralWord> next = at(at + 1, end);
      if (next.isEmpty() || !next.get().is(Role.INDEFINITE) && !next.get().multiplies()) {
        break;
      }
      value = value.multiply(next.get().value());
      at += 2;
    }
    boolean alone = at == i + 1;
    String lower = tokens.get(i).lower();
    boolean needsMore = lower.equals("tens") || lower.equals("scores");
    if (alone && needsMore && !(lower.equals("scores") && at < end && tokens.get(at).is("of"))) {
      return Optional.empty();
    }
    return Optional.of(numeral(value, i, at, Form.INDEFINITE));
  }

  /** Adds up words from {@code at} on; the first one is known to fit. */
  private Numeral cardinal(int first, int at, int end) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal current = BigDecimal.ZERO;
    BigDecimal scale = BigDecimal.ONE;
    boolean started = false;
    int stop = at;
    int i = at;
    while (i < end && i - at < LONGEST) {
      Optional<NumeralWord> found = at(i, end);
      if (found.isEmpty()) {
        break;
      }
      NumeralWord word = found.get();
      BigDecimal value = word.value();
      if (isAdded(word, current) && fits(word, current, total)) {
        current = current.add(value);
        scale = BigDecimal.ONE;
      } else if (isFourTwenties(word, current)) {
        current = BigDecimal.valueOf(80);
      } else if (word.is(Role.HUNDRED) && current.compareTo(HUNDRED) < 0) {
        current = current.signum() == 0 ? HUNDRED : current.multiply(HUNDRED);
        scale = HUNDRED;
      } else if (word.is(Role.DOZEN) && current.compareTo(HUNDRED) < 0) {
        current = current.signum() == 0 ? value : current.multiply(value);
        total = total.add(current);
        current = BigDecimal.ZERO;
        stop = i + 1;
        break;
      } else if (word.is(Role.MAGNITUDE) && (current.signum() > 0 || !started)) {
        BigDecimal factor = current.signum() == 0 ? BigDecimal.ONE : current;
        boolean rises = total.signum() > 0 && value.compareTo(total) > 0;
        total = rises ? total.add(factor).multiply(value) : total.add(factor.multiply(value));
        current = BigDecimal.ZERO;
        scale = value;
      } else if (word.is(Role.MAGNITUDE) && value.compareTo(scale) >= 0) {
        total = total.multiply(value);
        scale = value;
      } else {
        break;
      }
      started = true;
      stop = i + 1;
      i = next(stop, end, word);
      if (i < 0) {
        break;
      }
    }
    return new Numeral(total.add(current), scale, first, stop, Form.WORDS);
  }

  /** Returns where the next word may stand: at once, after a hyphen, or after "and"; else -1. */
  private int next(int at, int end, NumeralWord last) {
    if (at >= end) {
      return -1;
    }
    Token token = tokens.get(at);
    if (token.text().equals("-")) {
      return at + 1;
    }
    Optional<NumeralWord> word = at(at, end);
    if (word.isPresent() && word.get().is(Role.AND)) {
      boolean open = last.multiplies() || last.is(Role.HUNDREDS) || !words.isEnglish();
      boolean number = at(at + 1, end).filter(w -> isAdded(w, last.value())).isPresent();
      return open && number && !isNumerator(at + 1, end) ? at + 1 : -1;
    }
    return at;
  }

  /** Returns whether the word adds a number, as the article does in {@code vingt et un}. */
  private boolean isAdded(NumeralWord word, BigDecimal before) {
    return word.adds()
        || word.is(Role.ARTICLE) && !words.isEnglish() && before.compareTo(BigDecimal.TEN) > 0;
  }

  /** Returns whether the word at {@code at} is the upper part of a fraction: three quarters. */
  private boolean isNumerator(int at, int end) {
    int next = at + 2 < end && tokens.get(at + 1).text().equals("-") ? at + 2 : at + 1;
    return at(next, end)
        .filter(w -> w.is(Role.HALF) || w.is(Role.DENOMINATOR) || w.is(Role.DENOMINATORS))
        .isPresent();
  }

  private boolean fits(NumeralWord word, BigDecimal current, BigDecimal total) {
    if (current.signum() == 0) {
      return word.value().compareTo(THOUSAND) < 0 || total.signum() == 0;
    }
    int low = current.remainder(HUNDRED).intValueExact();
    switch (word.role()) {
      case UNIT:
      case ARTICLE:
        return low % 10 == 0 && (low != 10 || words.language().equals("fr"));
      case TEEN:
        return low == 0 || words.language().equals("fr") && (low == 60 || low == 80);
      case TEN:
        return low == 0;
      default:
        return false;
    }
  }

  private boolean isFourTwenties(NumeralWord word, BigDecimal current) {
    return words.language().equals("fr")
        && word.value().intValue() == 20
        && current.remainder(HUNDRED).intValue() == 4;
  }

  /** Reads {@code point four} after a whole number. */
  private Numeral decimals(Numeral whole, int end) {
    int at = whole.end();
    if (at(at, end).filter(w -> w.is(Role.POINT)).isEmpty()) {
      return whole;
    }
    StringBuilder digits = new StringBuilder();
    int i = at + 1;
    for (; i < end; i++) {
      Optional<NumeralWord> word = at(i, end);
      boolean digit = word.isPresent() && (word.get().is(Role.UNIT) || word.get().is(Role.ZERO));
      boolean only = word.isPresent() && word.get().adds() && digits.length() == 0;
      if (!digit && !only) {
        break;
      }
      digits.append(word.get().value().toPlainString());
      if (!digit) {
        i++;
        break;
      }
    }
    if (digits.length() == 0) {
      return whole;
    }
    BigDecimal value = whole.value().add(new BigDecimal("0." + digits));
    return new Numeral(value, BigDecimal.ONE, whole.first(), i, Form.WORDS);
  }

  /** Returns what the token means in a numeral, if it stands before the end and means anything. */
  Optional<NumeralWord> at(int i, int end) {
    return i >= 0 && i < end && tokens.get(i).kind() == Kind.WORD
        ? words.get(tokens.get(i).lower())
        : Optional.empty();
  }

  /** Returns the index behind a hyphen at {@code at}, or {@code at}. */
  int skipHyphen(int at, int end) {
    return at + 1 < end && tokens.get(at).text().equals("-") ? at + 1 : at;
  }
}
