package org.dateline.text.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the lists of words that stand beside this package: one entry a line, {@code #} comments.
 */
final class WordList {
  private WordList() {}

  static Set<String> of(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordList.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("word lists are part of the program: " + name, e);
    }
  }
}
