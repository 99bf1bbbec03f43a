package org.dateline.coverage.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Figure;

/**
 * What words beside a number limit it to: the first 17 of all, the last two, another five, or those
 * of what stands behind {@code of}.
 *
 * @param order which of them, by the word beside the number; empty if none is singled out
 * @param whole words of what they are of, in the singular; empty if that is not told
 */
record Limit(String order, Set<String> whole) {
  private static final String OF = " of ";
  private static final int SHORTEST = 3;

  private static final List<Set<String>> ORDERS =
      List.of(
          Set.of("first", "opening", "initial"),
          Set.of("last", "final", "past", "closing", "remaining"),
          Set.of("next", "coming", "following"),
          Set.of("previous", "prior", "earlier"),
          Set.of("other", "another", "additional", "more", "extra", "further"));

  /** Reads the words beside the figure in its sentence. */
  static Limit of(Figure figure) {
    String sentence = figure.sentence().toLowerCase(Locale.ROOT);
    String surface = figure.surface().toLowerCase(Locale.ROOT);
    int start = sentence.indexOf(surface);
    if (start < 0) {
      return new Limit("", whole(figure.object()));
    }
    String[] before = sentence.substring(0, start).strip().split("\\s++");
    String[] after = sentence.substring(start + surface.length()).strip().split("\\s++");
    String order = order(before[before.length - 1]);
    return new Limit(order.isEmpty() ? order(after[0]) : order, whole(figure.object()));
  }

  /** Returns whether both single out the same, as far as they tell. */
  boolean allows(Limit other) {
    boolean sameWhole = whole.isEmpty() || other.whole.isEmpty();
    return order.equals(other.order)
        && (sameWhole || whole.stream().anyMatch(other.whole::contains));
  }

  private static String order(String word) {
    for (Set<String> words : ORDERS) {
      if (words.contains(word)) {
        return words.stream().min(String::compareTo).orElseThrow();
      }
    }
    return "";
  }

  private static Set<String> whole(String object) {
    int of = object.indexOf(OF);
    if (of < 0) {
      return Set.of();
    }
    List<String> words = new ArrayList<>();
    for (String word : object.substring(of + OF.length()).split("[^\\p{L}]++")) {
      if (word.length() >= SHORTEST) {
        words.add(CountedObject.singular(word.toLowerCase(Locale.ROOT)));
      }
    }
    return new HashSet<>(words);
  }
}
