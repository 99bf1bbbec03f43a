package org.dateline.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.EventLink;

/**
 * Groups the reports of one component by events: average link joins what is alike, then each group
 * is tried for look-alikes. Reports that print one text count as one in both.
 */
public final class EventGrouper {
  /** Mean likeness at which reports are of one event, or of two that look alike. */
  static final double JOIN = 0.15;

  /** Reports that are compared all with all. */
  private static final int MAX_PIECE = 1_500;

  private EventGrouper() {}

  /** Returns the event of every report of the component. */
  public static List<EventLink> group(List<Neighbourhood> component) {
    List<Neighbourhood> ordered = new ArrayList<>(component);
    ordered.sort(Comparator.comparing(report -> report.report().id()));
    SameText texts = SameText.in(ordered);
    List<List<EventFeatures>> groups = new ArrayList<>();
    List<Neighbourhood> firsts = texts.firsts();
    List<List<Integer>> pieces =
        Pieces.of(firsts.stream().map(Neighbourhood::tied).toList(), MAX_PIECE);
    for (List<Integer> piece : pieces) {
      List<EventFeatures> reports = piece.stream().map(i -> firsts.get(i).report()).toList();
      for (List<EventFeatures> alike : join(reports)) {
        groups.addAll(LookAlikes.part(alike));
      }
    }
    return EventLinks.of(
        texts.withCopies(pieces.size() > 1 ? PieceSeams.join(groups, JOIN) : groups));
  }

  private static List<List<EventFeatures>> join(List<EventFeatures> reports) {
    float[][] likeness = new float[reports.size()][reports.size()];
    int[] sizes = new int[reports.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = 1;
      for (int j = 0; j < i; j++) {
        likeness[i][j] = (float) Likeness.of(reports.get(i), reports.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
    List<List<EventFeatures>> groups = new ArrayList<>();
    for (List<Integer> cluster : new AverageLink(likeness, sizes).clusters(JOIN)) {
      groups.add(cluster.stream().map(reports::get).toList());
    }
    return groups;
  }
}
