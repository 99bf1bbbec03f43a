package org.dateline.copies;

import java.util.Locale;
import java.util.Set;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;

/** Finds notes by which an outlet corrects or updates its own report. */
final class CorrectionNote {
  private static final Set<String> PHRASES =
      Set.of(
          "an earlier version of this",
          "a previous version of this",
          "this article has been updated",
          "this article was updated",
          "this story has been updated",
          "this story was updated",
          "this article has been corrected",
          "this article has been amended",
          "this article was amended",
          "this story has been corrected",
          "this story corrects",
          "correction:",
          "corrects the spelling");

  private CorrectionNote() {}

  static boolean isIn(Passage body) {
    for (Sentence sentence : body.sentences()) {
      String lower = body.text(sentence).toLowerCase(Locale.ROOT);
      if (PHRASES.stream().anyMatch(lower::contains)) {
        return true;
      }
    }
    return false;
  }
}
