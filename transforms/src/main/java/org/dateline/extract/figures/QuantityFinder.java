package org.dateline.extract.figures;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;

/** Finds the numbers of a passage with their bounds and units. */
public final class QuantityFinder {
  private QuantityFinder() {}

  /** Returns the quantities of an English passage, in order, not overlapping. */
  public static List<Quantity> find(Passage passage) {
    return find(passage, "en");
  }

  /**
   * Returns the quantities of a passage, in order, not overlapping. Dates, times of day, ordinals,
   * names with numbers, telephone and list numbers are left out.
   *
   * @param language ISO 639-1 code; one without its own tables is read by the English ones
   */
  public static List<Quantity> find(Passage passage, String language) {
    List<Quantity> found = new ArrayList<>();
    SentenceScan scan = new SentenceScan(passage, language);
    for (Sentence sentence : passage.sentences()) {
      for (Draft draft : scan.drafts(sentence)) {
        found.add(draft.finish(passage));
      }
    }
    return found;
  }
}
