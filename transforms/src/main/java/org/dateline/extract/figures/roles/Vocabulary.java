package org.dateline.extract.figures.roles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.figures.WordSieve;

/** The words of all tables, so that a text asks once for each of its words. */
final class Vocabulary {
  private static final Word UNKNOWN = new Word(null, false, List.of(), List.of());
  private static final Map<String, Word> WORDS = new HashMap<>();
  private static final WordSieve SIEVE = new WordSieve();

  static {
    Set<String> all = new HashSet<>(Lexicon.words());
    all.addAll(RoleTable.words());
    all.addAll(BackgroundTable.words());
    for (String word : all) {
      WORDS.put(word, read(word));
      SIEVE.add(word);
    }
  }

  private Vocabulary() {}

  private static Word read(String word) {
    return new Word(
        Lexicon.classOf(word),
        Lexicon.isNounVerb(word),
        RoleTable.of(word),
        BackgroundTable.of(word));
  }

  /** Returns what the tables say of a word in lower case. */
  static Word of(String lower) {
    return SIEVE.passes(lower) ? WORDS.getOrDefault(lower, UNKNOWN) : UNKNOWN;
  }
}
