package org.dateline.coverage;

import java.math.BigDecimal;
import java.util.Locale;
import org.dateline.model.EventId;

/**
 * Something that most independent reports of an event carry and one of its outlets does not.
 *
 * @param event the event
 * @param outlet who leaves it out
 * @param kind what it is
 * @param item id of the entity or of the utterance, or role, unit and object of the figure
 * @param numOutletsWith outlets that carry it
 * @param shareWith share of the independent reports that carry it, 4 places
 */
public record Omission(
    EventId event,
    String outlet,
    ItemKind kind,
    String item,
    int numOutletsWith,
    BigDecimal shareWith) {
  /** What can be left out. */
  public enum ItemKind {
    ENTITY,
    FIGURE,
    QUOTE;

    /** Returns the name that reports print. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
