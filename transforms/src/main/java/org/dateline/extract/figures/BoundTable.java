package org.dateline.extract.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.Token;
import org.dateline.extract.figures.PhraseTable.Match;
import org.dateline.text.ResourceLines;

/** The bound words of one language, before and after a number. */
final class BoundTable {
  private static final Map<String, BoundTable> LANGUAGES = load();

  private final PhraseTable<Bound> before = PhraseTable.ofWords();
  private final PhraseTable<Bound> after = PhraseTable.ofWords();

  /** Returns the table of the language, or the English one. */
  static BoundTable of(String language) {
    BoundTable found = LANGUAGES.get(language);
    return found == null ? LANGUAGES.get("en") : found;
  }

  private static Map<String, BoundTable> load() {
    Map<String, BoundTable> languages = new HashMap<>();
    for (String[] row : ResourceLines.rows(BoundTable.class, "bounds.tsv", 5)) {
      BoundTable language = languages.computeIfAbsent(row[0], key -> new BoundTable());
      Bound bound = Bound.of(row[2], row[3]);
      PhraseTable<Bound> table = row[1].equals("before") ? language.before : language.after;
      for (String phrase : row[4].split("\\|", -1)) {
        table.put(phrase, bound);
      }
    }
    return languages;
  }

  /** Returns the longest bound that ends before token {@code end}. */
  Optional<Match<Bound>> before(List<Token> tokens, int begin, int end) {
    return before.endingAt(tokens, begin, end);
  }

  /** Returns the longest bound that begins with token {@code from}. */
  Optional<Match<Bound>> after(List<Token> tokens, int from, int end) {
    return after.startingAt(tokens, from, end);
  }
}
