package org.dateline.text.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.ResourceLines;

/**
 * Tells the commonest languages by their commonest words, which costs a hundredth of statistics of
 * letters. Stays silent where two languages are alike.
 */
public final class FunctionWords {
  private static final String TABLE = "function-words.tsv";
  private static final FunctionWords INSTANCE = new FunctionWords();

  /** Words that must have been seen. */
  private static final int ENOUGH = 40;

  /** A language must have one word in this many, and twice the words of any other. */
  private static final int SHARE = 4;

  private final List<String> languages = new ArrayList<>();

  /** One bit for each language that has the word. */
  private final Map<String, Integer> languagesOf = new HashMap<>();

  private FunctionWords() {
    for (String line : ResourceLines.of(FunctionWords.class, TABLE)) {
      read(line.split("\t"));
    }
  }

  /** Returns the language of the text if its words leave no doubt, or unknown. */
  static TextLanguage find(String text) {
    return INSTANCE.count(text);
  }

  /**
   * Returns whether the word is one of the commonest of the language, such as its articles.
   *
   * @param language ISO 639-1 code; no word is one of a language that no table knows
   * @param lower the word in lower case
   */
  public static boolean has(String language, String lower) {
    int bit = INSTANCE.languages.indexOf(language);
    return bit >= 0 && (INSTANCE.languagesOf.getOrDefault(lower, 0) >> bit & 1) != 0;
  }

  private TextLanguage count(String text) {
    int[] hits = new int[languages.size()];
    int words = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        int of = languagesOf.getOrDefault(text.substring(start, i).toLowerCase(Locale.ROOT), 0);
        for (int language = 0; language < hits.length; language++) {
          hits[language] += of >> language & 1;
        }
        start = -1;
      }
    }
    int best = 0;
    for (int language = 1; language < hits.length; language++) {
      best = hits[language] > hits[best] ? language : best;
    }
    for (int language = 0; language < hits.length; language++) {
      if (language != best && 2 * hits[language] > hits[best]) {
        return TextLanguage.UNKNOWN;
      }
    }
    boolean certain = words >= ENOUGH && hits[best] * SHARE >= words;
    return certain ? new TextLanguage(languages.get(best), 99) : TextLanguage.UNKNOWN;
  }

  private void read(String[] cells) {
    int bit = 1 << languages.size();
    languages.add(cells[0]);
    for (String word : cells[1].split(" ")) {
      languagesOf.merge(word, bit, (one, other) -> one | other);
    }
  }
}
