package org.dateline.text.dates;

import java.util.Optional;
import org.dateline.model.PublicationTime;

/**
 * When a document came out.
 *
 * @param published first publication, if known
 * @param updated last change, if told apart from it
 */
public record Publication(Optional<PublicationTime> published, Optional<PublicationTime> updated) {
  /** What is known of a document that tells no time. */
  public static final Publication UNKNOWN = new Publication(Optional.empty(), Optional.empty());
}
