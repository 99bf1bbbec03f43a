package org.dateline.coverage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What adds up over all events.
 *
 * @param outlets totals by outlet
 * @param pairs totals by pair of outlets
 */
public record CorpusTotals(
    SortedMap<String, OutletTotals> outlets, SortedMap<OutletPair, PairTotals> pairs)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Returns totals of nothing. */
  public static CorpusTotals none() {
    return new CorpusTotals(new TreeMap<>(), new TreeMap<>());
  }

  /** Returns the totals of one event. */
  public static CorpusTotals of(EventCoverage event) {
    return new CorpusTotals(event.outletTotals(), event.pairTotals());
  }

  /**
   * Adds more totals to these, in place: a sum over all events would else be copied for each.
   *
   * @return these totals
   */
  public CorpusTotals add(CorpusTotals more) {
    more.outlets.forEach((outlet, totals) -> outlets.merge(outlet, totals, OutletTotals::plus));
    more.pairs.forEach((pair, totals) -> pairs.merge(pair, totals, PairTotals::plus));
    return this;
  }

  /** Returns a profile of every outlet that has articles, by outlet. */
  public List<OutletProfile> profiles(OutletActivity activity) {
    long articles = outlets.values().stream().mapToLong(OutletTotals::articles).sum();
    List<FamilyWeight> weights = new ArrayList<>();
    outlets.values().forEach(totals -> weights.add(FamilyWeight.of(totals.familySizes())));
    FamilyWeight weightOfAll = FamilyWeight.sum(weights);
    List<OutletProfile> profiles = new ArrayList<>();
    outlets.forEach(
        (outlet, totals) -> {
          if (totals.articles() > 0) {
            OutletDays days = activity.outlets().get(outlet);
            profiles.add(
                OutletProfile.of(
                    outlet, days == null ? "" : days.name(), totals, articles, weightOfAll));
          }
        });
    return profiles;
  }

  /** Returns a row for every pair of outlets, by pair. */
  public List<PairProfile> pairProfiles() {
    List<PairProfile> profiles = new ArrayList<>();
    for (Map.Entry<OutletPair, PairTotals> entry : pairs.entrySet()) {
      OutletTotals from = outlets.get(entry.getKey().from());
      OutletTotals to = outlets.get(entry.getKey().to());
      profiles.add(PairProfile.of(entry.getKey(), entry.getValue(), from, to));
    }
    return profiles;
  }
}
