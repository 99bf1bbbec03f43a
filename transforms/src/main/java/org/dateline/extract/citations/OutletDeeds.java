package org.dateline.extract.citations;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.text.ResourceLines;

/** What outlets do as sources and no company does, in several words: {@code can reveal that}. */
final class OutletDeeds {
  private static final String TABLE = "deeds.txt";
  private static final Map<String, List<List<String>>> BY_FIRST_WORD =
      ResourceLines.of(OutletDeeds.class, TABLE).stream()
          .map(line -> Arrays.asList(line.split(" ", -1)))
          .collect(Collectors.groupingBy(words -> words.get(0)));

  private OutletDeeds() {}

  /** Returns the last word of the deed that begins at the index, or -1. */
  static int endAt(MentionContext context, int from) {
    for (List<String> words : BY_FIRST_WORD.getOrDefault(context.word(from), List.of())) {
      if (stands(context, from, words)) {
        return from + words.size() - 1;
      }
    }
    return -1;
  }

  private static boolean stands(MentionContext context, int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!context.word(from + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
