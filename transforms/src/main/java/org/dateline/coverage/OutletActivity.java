package org.dateline.coverage;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.CoveredArticle;
import org.dateline.model.PublicationTime;
import org.dateline.model.Resolution;

/**
 * What every outlet of the corpus published, by day.
 *
 * @param outlets by outlet; articles without one are left out
 */
public record OutletActivity(SortedMap<String, OutletDays> outlets) implements Serializable {
  private static final long serialVersionUID = 1L;

  public OutletActivity {
    outlets = Collections.unmodifiableSortedMap(new TreeMap<>(outlets));
  }

  /** Returns the activity that the counted traces tell. */
  public static OutletActivity of(Map<OutletTrace, Long> traces) {
    SortedMap<String, OutletDays> outlets = new TreeMap<>();
    traces.forEach(
        (trace, count) ->
            outlets.computeIfAbsent(trace.outlet(), outlet -> OutletDays.none()).add(trace, count));
    return new OutletActivity(outlets);
  }

  /** Returns the day, UTC, on which the article appeared, if it is known to the day. */
  public static Optional<LocalDate> day(CoveredArticle covered) {
    return ReportTimes.of(covered).flatMap(OutletActivity::day);
  }

  static Optional<LocalDate> day(PublicationTime time) {
    return time.resolution().compareTo(Resolution.DAY) > 0
        ? Optional.empty()
        : Optional.of(LocalDate.ofInstant(time.at(), ZoneOffset.UTC));
  }

  /** Returns how many articles the outlet published that day. */
  public long count(String outlet, LocalDate day) {
    OutletDays days = outlets.get(outlet);
    return days == null ? 0 : days.days().getOrDefault(day, 0L);
  }
}
