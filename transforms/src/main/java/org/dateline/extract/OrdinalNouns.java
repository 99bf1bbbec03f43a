package org.dateline.extract;

import java.util.Set;
import org.dateline.text.ResourceLines;

/** German nouns before which a number with a dot is an ordinal: {@code am 3. Januar}. */
final class OrdinalNouns {
  private static final Set<String> WORDS =
      Set.copyOf(ResourceLines.of(OrdinalNouns.class, "ordinal-nouns.txt"));

  private OrdinalNouns() {}

  static boolean contains(String lower) {
    return WORDS.contains(lower);
  }
}
