package org.dateline.extract.quotes;

import java.util.Optional;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.SpeakerType;

/**
 * Who says something.
 *
 * @param surface the words that name the source, empty if none do
 * @param place where they stand
 * @param entity canonical name or described source; empty where it is not known
 * @param type what kind of source it is
 */
record Speaker(String surface, Optional<Place> place, String entity, SpeakerType type) {
  static final Speaker UNKNOWN = new Speaker("", Optional.empty(), "", SpeakerType.UNKNOWN);

  /** Returns whether it is whoever reads the text: {@code you may think}. */
  boolean isReader() {
    return surface.equalsIgnoreCase("you");
  }

  /** Returns who says the quote. */
  static Speaker of(Quote quote) {
    return new Speaker(
        quote.speaker(), quote.speakerPlace(), quote.speakerEntity(), quote.speakerType());
  }
}
