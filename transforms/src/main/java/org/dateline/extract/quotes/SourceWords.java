package org.dateline.extract.quotes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.text.ResourceLines;

/** The words of a source that tell what kind it is. */
enum SourceWords {
  /** People who speak for a state, a town or its police. */
  OFFICIAL,
  /** People who know a field. */
  EXPERT,
  /** People who were there. */
  WITNESS,
  /** What is read. */
  DOCUMENT,
  /** What publishes news. */
  OUTLET,
  /** Bodies of people. */
  INSTITUTION;

  private static final String TABLE = "source-words.txt";
  private static final Map<String, Set<String>> WORDS = read();

  /** Returns whether one of the words stands in the source. */
  boolean isIn(List<Token> source) {
    Set<String> words = WORDS.get(name().toLowerCase(Locale.ROOT));
    return source.stream().anyMatch(token -> words.contains(token.lower()));
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : ResourceLines.of(SourceWords.class, TABLE)) {
      int colon = line.indexOf(": ");
      words.put(
          line.substring(0, colon),
          Set.copyOf(Arrays.asList(line.substring(colon + 2).split(" ", -1))));
    }
    return words;
  }
}
