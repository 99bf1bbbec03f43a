package org.dateline.events;

import java.util.List;
import java.util.Optional;
import org.dateline.copies.Fingerprints;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.ArticleId;
import org.dateline.model.EventId;
import org.dateline.model.PublicationTime;
import org.dateline.model.Reading;

/**
 * All of one article that grouping by events needs. It holds no text.
 *
 * @param id the article
 * @param published time of publication, if known
 * @param givenEvent event that the input assigns; empty if grouping decides
 * @param vector weighted terms of title and text; bounded
 * @param lead hashes of the words of the title and the first sentences, ascending; bounded
 * @param keys hashes of the most telling terms, by which the article meets others; bounded
 * @param labels the most telling terms as printed, for the evidence; bounded
 * @param labelled hash of each label
 * @param known event that an earlier run gave it, if one did
 */
public record EventFeatures(
    ArticleId id,
    Optional<PublicationTime> published,
    String givenEvent,
    TermVector vector,
    int[] lead,
    int[] keys,
    List<String> labels,
    int[] labelled,
    Optional<EventId> known) {
  public EventFeatures {
    labels = List.copyOf(labels);
    if (labels.size() != labelled.length) {
      throw new IllegalArgumentException(labels.size() + " labels, " + labelled.length + " hashes");
    }
  }

  /** Returns the features of the article. */
  public static EventFeatures of(AnnotatedArticle annotated, Reading reading) {
    return new EventFeatureReader(annotated).read(reading);
  }

  /** Returns these features as a later run remembers them. */
  public EventFeatures knownAs(EventId event) {
    return new EventFeatures(
        id, published, givenEvent, vector, lead, keys, labels, labelled, Optional.of(event));
  }

  /** Returns these features without what only the evidence needs, for comparisons. */
  public EventFeatures withoutLabels() {
    return new EventFeatures(
        id, published, givenEvent, vector, lead, keys, List.of(), new int[0], known);
  }

  /** Returns what the search for candidates needs. */
  public Fingerprints fingerprints() {
    return new Fingerprints(id, time(), keys);
  }

  /** Returns whether grouping has to find the event. */
  public boolean isOpen() {
    return givenEvent.isEmpty();
  }

  /** Returns the start of the known time in seconds since 1970, or the last second of all. */
  long time() {
    return published.map(time -> time.at().getEpochSecond()).orElse(Long.MAX_VALUE);
  }
}
