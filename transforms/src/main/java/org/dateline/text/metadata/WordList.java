package org.dateline.text.metadata;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.ResourceLines;

/**
 * Reads the lists of words that stand beside this package: one entry a line, {@code #} comments.
 */
final class WordList {
  private WordList() {}

  static Set<String> of(String name) {
    return ResourceLines.of(WordList.class, name).stream()
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
  }
}
