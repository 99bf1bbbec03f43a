package org.dateline.extract.figures.roles;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/**
 * Names what figures count in texts that are not English, where nothing but the noun right behind
 * the number is certain: "vier deutsche Urlauber", "une dizaine de passagers".
 */
final class ForeignNouns {
  private static final int MOST_ADJECTIVES = 2;
  private static final Map<String, Set<String>> SKIPPED = new HashMap<>();
  private static final Map<String, Set<String>> NO_NOUNS = new HashMap<>();

  static {
    for (String[] row : Tables.rows("foreign-words.tsv", 3)) {
      Set<String> words = Set.of(Tables.words(row[2]));
      switch (row[1]) {
        case "skipped" -> SKIPPED.put(row[0], words);
        case "no_noun" -> NO_NOUNS.put(row[0], words);
        default -> throw new IllegalStateException("foreign-words.tsv: " + row[1]);
      }
    }
  }

  private final Syntax syntax;
  private final String language;

  ForeignNouns(Syntax syntax, String language) {
    this.syntax = syntax;
    this.language = language;
  }

  /** Returns whether texts of the language are read here. */
  static boolean areReadIn(String language) {
    return SKIPPED.containsKey(language);
  }

  /** Returns the noun that the figure counts or is a share of; nothing where none follows. */
  Counted counted(Quantity quantity) {
    Sentence sentence = syntax.passage().sentences().get(quantity.sentence());
    int end = sentence.endToken();
    int first = quantity.endToken();
    boolean shares =
        quantity.kind() == QuantityKind.PERCENT
            && first < end
            && SKIPPED.get(language).contains(syntax.lower(first));
    if (quantity.kind() != QuantityKind.COUNT && !shares) {
      return Counted.NOTHING;
    }
    while (first < end && SKIPPED.get(language).contains(syntax.lower(first))) {
      first++;
    }
    boolean german = language.equals("de");
    int noun = first;
    while (german && noun < end && noun - first < MOST_ADJECTIVES && isGermanAdjective(noun)) {
      noun++;
    }
    if (noun >= end || syntax.token(noun).kind() != Token.Kind.WORD) {
      return Counted.NOTHING;
    }
    String word = syntax.token(noun).text();
    boolean named =
        german
            ? syntax.token(noun).isCapitalised()
            : word.length() > 2 && !NO_NOUNS.get(language).contains(word.toLowerCase(Locale.ROOT));
    return named
        ? new Counted(
            new Phrase(first, noun + 1, noun), Phrases.text(syntax, first, noun + 1), false, true)
        : Counted.NOTHING;
  }

  /**
   * Returns the words of the noun that a figure counts, its own or that of the figure it goes back
   * to, unless that one tells another role: not the dead of "nine dead, dozens missing".
   */
  String object(Reading reading) {
    Phrase phrase = reading.counted().phrase();
    boolean own = phrase.isEmpty() || phrase.first() >= reading.quantity().endToken();
    if (own) {
      return reading.counted().text();
    }
    for (RoleTable.Evidence evidence : syntax.word(phrase.head()).roles()) {
      boolean other = !evidence.role().equals(reading.role().name());
      if (evidence.where() == RoleTable.Where.OBJECT && other) {
        return "";
      }
    }
    return reading.counted().text();
  }

  private boolean isGermanAdjective(int i) {
    String lower = syntax.lower(i);
    boolean ending = lower.endsWith("e") || lower.endsWith("en") || lower.endsWith("er");
    return syntax.token(i).kind() == Token.Kind.WORD
        && !syntax.token(i).isCapitalised()
        && ending
        && !NO_NOUNS.get(language).contains(lower);
  }
}
