package org.dateline.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.copies.Fingerprints;
import org.dateline.events.EventFeatures;
import org.dateline.events.Likeness;
import org.dateline.events.Tie;
import org.dateline.events.ToRelate;
import org.dateline.model.ArticleId;

/** Ties reports that have telling words in common and are like each other. */
final class ReportMeeting implements Meeting<EventFeatures, ToRelate, Tie> {
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
  public List<Tie> compare(Iterable<ToRelate> bucket) {
    Map<ArticleId, EventFeatures> present = new HashMap<>();
    Map<ArticleId, List<ArticleId>> others = new HashMap<>();
    for (ToRelate report : bucket) {
      present.put(report.report().id(), report.report());
      others.put(report.report().id(), report.others());
    }
    List<Tie> ties = new ArrayList<>();
    others.forEach(
        (report, candidates) -> {
          for (ArticleId other : candidates) {
            double likeness = Likeness.of(present.get(report), present.get(other));
            if (likeness >= Likeness.NEIGHBOURS) {
              ties.add(Tie.of(report, other, likeness));
            }
          }
        });
    return ties;
  }
}
