package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.figures.NumeralWord.Role;
import org.dateline.text.ResourceLines;

/** The number words of one language, and how it writes decimals. */
final class NumeralWords {
  private static final Map<String, NumeralWords> LANGUAGES = load();

  private final Map<String, NumeralWord> words = new HashMap<>();
  private final WordSieve sieve = new WordSieve();
  private final String language;
  private final boolean hasCompounds;

  private NumeralWords(String language) {
    this.language = language;
    this.hasCompounds = language.equals("de");
  }

  /** Returns the words of the language, or the English ones where there is no table for it. */
  static NumeralWords of(String language) {
    NumeralWords found = LANGUAGES.get(language);
    return found == null ? LANGUAGES.get("en") : found;
  }

  /** Returns whether there is a table for the language. */
  static boolean knows(String language) {
    return LANGUAGES.containsKey(language);
  }

  private static Map<String, NumeralWords> load() {
    Map<String, NumeralWords> languages = new HashMap<>();
    for (String[] row : ResourceLines.rows(NumeralWords.class, "numerals.tsv", 4)) {
      NumeralWords language = languages.computeIfAbsent(row[0], NumeralWords::new);
      Role role = Role.valueOf(row[1].toUpperCase(Locale.ROOT));
      NumeralWord word = new NumeralWord(role, new BigDecimal(row[2]));
      for (String form : row[3].split(" ", -1)) {
        language.words.put(form, word);
        if (word.begins()) {
          language.sieve.add(form);
        }
      }
    }
    return languages;
  }

  /** Returns the code of the language whose table this is. */
  String language() {
    return language;
  }

  boolean isEnglish() {
    return language.equals("en");
  }

  /** Returns whether a comma, not a dot, stands before decimals. */
  boolean hasDecimalComma() {
    return !isEnglish();
  }

  /** Returns whether a word in lower case may be the first of a numeral; true for few others. */
  boolean mayBegin(String lower) {
    return sieve.passes(lower) || hasCompounds;
  }

  /** Returns the meaning of the word in lower case, if it takes part in numerals. */
  Optional<NumeralWord> get(String lower) {
    NumeralWord word = words.get(lower);
    if (word != null) {
      return Optional.of(word);
    }
    return hasCompounds ? compound(lower) : Optional.empty();
  }

  /** Reads a German word of hundreds and thousands, such as dreitausendzweihundert. */
  private Optional<NumeralWord> compound(String lower) {
    if (lower.length() > 60 || !lower.contains("hundert") && !lower.contains("tausend")) {
      return Optional.empty();
    }
    int thousand = lower.indexOf("tausend");
    Optional<BigDecimal> value;
    if (thousand < 0) {
      value = belowThousand(lower);
    } else {
      String left = lower.substring(0, thousand);
      String right = lower.substring(thousand + "tausend".length());
      Optional<BigDecimal> thousands =
          left.isEmpty() ? Optional.of(BigDecimal.ONE) : belowThousand(left);
      Optional<BigDecimal> rest =
          right.isEmpty() ? Optional.of(BigDecimal.ZERO) : belowThousand(right);
      value = thousands.flatMap(t -> rest.map(t.multiply(BigDecimal.valueOf(1000))::add));
    }
    return value.map(v -> new NumeralWord(Role.HUNDREDS, v));
  }

  private Optional<BigDecimal> belowThousand(String lower) {
    int hundred = lower.indexOf("hundert");
    if (hundred < 0) {
      return small(lower);
    }
    String left = lower.substring(0, hundred);
    String right = lower.substring(hundred + "hundert".length());
    Optional<BigDecimal> hundreds = left.isEmpty() ? Optional.of(BigDecimal.ONE) : small(left);
    Optional<BigDecimal> rest =
        right.isEmpty()
            ? Optional.of(BigDecimal.ZERO)
            : small(right.startsWith("und") ? right.substring(3) : right);
    return hundreds.flatMap(h -> rest.map(h.multiply(BigDecimal.valueOf(100))::add));
  }

  private Optional<BigDecimal> small(String lower) {
    NumeralWord word = words.get(lower);
    boolean fits = word != null && (word.adds() || word.is(Role.ARTICLE) || word.is(Role.COUNTED));
    return fits ? Optional.of(word.value()) : Optional.empty();
  }
}
