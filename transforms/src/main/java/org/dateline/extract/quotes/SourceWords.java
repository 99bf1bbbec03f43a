package org.dateline.extract.quotes;

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
  private static final Map<String, Set<String>> WORDS =
      ResourceLines.sections(SourceWords.class, TABLE);

  /** Returns whether one of the words stands in the source. */
  boolean isIn(List<Token> source) {
    Set<String> words = WORDS.get(name().toLowerCase(Locale.ROOT));
    return source.stream().anyMatch(token -> words.contains(token.lower()));
  }
}
