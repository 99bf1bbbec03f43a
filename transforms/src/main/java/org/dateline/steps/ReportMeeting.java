package org.dateline.steps;

import java.util.List;
import org.dateline.copies.Fingerprints;
import org.dateline.events.EventFeatures;
import org.dateline.events.Likeness;
import org.dateline.events.Tie;
import org.dateline.events.ToRelate;
import org.dateline.model.ArticleId;

/** Ties reports that have telling words in common and are like each other. */
final class ReportMeeting implements Meeting<EventFeatures, ToRelate, EventFeatures, Tie> {
  private static final long serialVersionUID = 1L;

  @Override
  public ArticleId id(EventFeatures report) {
    return report.id();
  }

  @Override
  public Fingerprints fingerprints(EventFeatures report) {
    return report.fingerprints();
  }

  @Override
  public int smallGroup() {
    return GroupEvents.SMALL_GROUP;
  }

  @Override
  public ToRelate parcel(EventFeatures report, List<ArticleId> others) {
    return new ToRelate(report.withoutLabels(), others);
  }

  @Override
  public EventFeatures article(ToRelate parcel) {
    return parcel.report();
  }

  @Override
  public List<ArticleId> others(ToRelate parcel) {
    return parcel.others();
  }

  @Override
  public EventFeatures ready(EventFeatures report) {
    return report;
  }

  @Override
  public List<Tie> compare(EventFeatures report, EventFeatures other) {
    double likeness = Likeness.of(report, other);
    return likeness >= Likeness.NEIGHBOURS
        ? List.of(Tie.of(report.id(), other.id(), likeness))
        : List.of();
  }
}
