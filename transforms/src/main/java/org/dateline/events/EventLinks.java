package org.dateline.events;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.EventId;
import org.dateline.model.EventLink;
import org.dateline.model.Hex;

/** Says for every report of some groups which event it is of, and why. */
public final class EventLinks {
  /** Evidence of a report that is the only one of its event. */
  static final String ONLY_REPORT = "only report";

  private static final int PLACES = 4;
  private static final int TERMS = 4;

  /** A tie below this is none. */
  private static final double TIE = 0.05;

  private final List<List<EventFeatures>> groups;
  private final List<Centroid> centroids = new ArrayList<>();
  private final List<EventId> events = new ArrayList<>();
  private final CentroidIndex index;

  private EventLinks(List<List<EventFeatures>> groups) {
    this.groups = groups;
    this.index = CentroidIndex.of(groups);
    groups.forEach(group -> centroids.add(Centroid.of(group)));
    events.addAll(EventNames.of(groups));
  }

  /** Returns the link of the report whose event the input assigns, or that has no neighbours. */
  public static EventLink alone(EventFeatures report) {
    return report.isOpen()
        ? link(report, EventNames.of(List.of(List.of(report))).get(0), ONLY_REPORT)
        : link(report, new EventId(Hex.digest("given event", report.givenEvent())), "given");
  }

  static List<EventLink> of(List<List<EventFeatures>> groups) {
    EventLinks links = new EventLinks(groups);
    List<EventLink> all = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (EventFeatures report : groups.get(i)) {
        all.add(links.link(report, i));
      }
    }
    return all;
  }

  private EventLink link(EventFeatures report, int group) {
    int nearest = -1;
    double nearestLikeness = TIE;
    for (int other : index.near(List.of(report))) {
      boolean isOwn = events.get(other).equals(events.get(group));
      double likeness = isOwn ? 0 : centroids.get(other).meanCosine(report);
      if (likeness > nearestLikeness) {
        nearest = other;
        nearestLikeness = likeness;
      }
    }
    return new EventLink(
        events.get(group),
        report.id(),
        places(centroids.get(group).meanCosineToOthers(report)),
        groups.get(group).size() == 1 ? ONLY_REPORT : evidence(report, centroids.get(group)),
        nearest < 0 ? Optional.empty() : Optional.of(events.get(nearest)),
        nearest < 0 ? Optional.empty() : Optional.of(places(nearestLikeness)));
  }

  private static EventLink link(EventFeatures report, EventId event, String evidence) {
    return new EventLink(
        event, report.id(), places(1), evidence, Optional.empty(), Optional.empty());
  }

  /** Returns the terms that tie the report most to the others, with the number of reports. */
  private static String evidence(EventFeatures report, Centroid centroid) {
    int[] labelled = report.labelled();
    return IntStream.range(0, labelled.length)
        .filter(i -> centroid.count(labelled[i]) > 1)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(i -> centroid.weight(labelled[i]))
                .reversed()
                .thenComparing(i -> i))
        .limit(TERMS)
        .map(
            i ->
                report.labels().get(i)
                    + " ("
                    + centroid.count(labelled[i])
                    + " of "
                    + centroid.size()
                    + ")")
        .collect(Collectors.joining("; "));
  }

  private static BigDecimal places(double share) {
    return BigDecimal.valueOf(Math.min(1, share)).setScale(PLACES, RoundingMode.HALF_UP);
  }
}
