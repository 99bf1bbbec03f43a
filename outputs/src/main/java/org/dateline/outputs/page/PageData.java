package org.dateline.outputs.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.coverage.CorpusTotals;
import org.dateline.coverage.Ledger;
import org.dateline.coverage.OutletActivity;
import org.dateline.coverage.OutletDays;
import org.dateline.coverage.OutletProfile;
import org.dateline.coverage.PairProfile;
import org.dateline.model.Tally;

/** Puts together what the page shows, and keeps it below a size that opens at once. */
public final class PageData {
  /** Events on the page; the others are in the reports. */
  public static final int MAX_EVENTS = 1000;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Bytes that details of events may take, so that the whole page stays below two megabytes. */
  private static final int DETAIL_BUDGET = 1_000_000;

  private static final int MAX_OUTLETS = 300;
  private static final int MAX_MATRIX = 24;

  private PageData() {}

  /**
   * Returns the page's data as JSON.
   *
   * @param events the largest events
   * @param numEvents number of all events
   */
  public static String of(
      List<PageEvent> events,
      long numEvents,
      CorpusTotals totals,
      OutletActivity activity,
      Ledger ledger) {
    List<PageEvent> largestFirst =
        events.stream().sorted(Comparator.reverseOrder()).limit(MAX_EVENTS).toList();
    ObjectNode json = JSON.objectNode();
    List<OutletProfile> profiles = new ArrayList<>(totals.profiles(activity));
    profiles.sort(
        Comparator.comparingLong((OutletProfile profile) -> -profile.totals().articles())
            .thenComparing(OutletProfile::outlet));
    json.put("articles", profiles.stream().mapToLong(profile -> profile.totals().articles()).sum());
    json.put("numEvents", numEvents);
    json.put("numOutlets", profiles.size());
    json.put("copies", profiles.stream().mapToLong(profile -> profile.totals().copies()).sum());
    json.put("figures", profiles.stream().mapToLong(profile -> profile.totals().figures()).sum());
    ArrayNode outlets = json.putArray("outlets");
    profiles.stream().limit(MAX_OUTLETS).forEach(profile -> outlets.add(outlet(profile, activity)));
    json.set("pairs", pairs(totals, profiles));
    json.set("ledger", ledger(ledger));
    StringBuilder text = new StringBuilder(json.toString());
    text.setLength(text.length() - 1);
    appendEvents(largestFirst, text);
    return text.append('}').toString();
  }

  /** Every event tells its summary; details stand as long as the budget lasts. */
  private static void appendEvents(List<PageEvent> events, StringBuilder text) {
    text.append(",\"events\":[");
    long left = DETAIL_BUDGET;
    for (int i = 0; i < events.size(); i++) {
      PageEvent event = events.get(i);
      if (i > 0) {
        text.append(',');
      }
      text.append(event.summary());
      int size = event.detail().getBytes(StandardCharsets.UTF_8).length;
      if (size <= left) {
        left -= size;
        text.setLength(text.length() - 1);
        text.append(",\"detail\":").append(event.detail()).append('}');
      }
    }
    text.append(']');
  }

  private static ObjectNode outlet(OutletProfile profile, OutletActivity activity) {
    ObjectNode json = JSON.objectNode();
    json.put("outlet", PageEvents.cut(profile.outlet()));
    json.put("name", PageEvents.cut(profile.name()));
    json.put("articles", profile.totals().articles());
    json.put("events", profile.totals().events());
    json.put("ratio", profile.ratio());
    json.put("adjusted", profile.adjustedRatio());
    json.put("firsts", profile.totals().firstReports());
    json.put("ownFirsts", profile.totals().firstIndependentReports());
    profile.medianLag().ifPresent(lag -> json.put("lag", lag));
    json.put("originality", profile.originalityRate());
    json.put("syndication", profile.syndicationRate());
    json.put("wire", profile.wireShare());
    json.put("copiedBy", profile.totals().copiedBy());
    json.put("credited", profile.totals().copiesCredited());
    json.put("uncredited", profile.totals().copiesUncredited());
    json.put("citedBy", profile.totals().citedBy());
    profile.anonymousSourceShare().ifPresent(share -> json.put("anonymous", share));
    json.put("figures", profile.totals().figures());
    json.put("conflicting", profile.totals().figuresConflicting());
    json.put("stale", profile.totals().staleFigures());
    OutletDays published = activity.outlets().get(profile.outlet());
    PageEvents.putDays(json, published == null ? new TreeMap<>() : published.days());
    return json;
  }

  /** Pairs of the outlets with most articles: what the matrix shows. */
  private static ArrayNode pairs(CorpusTotals totals, List<OutletProfile> profiles) {
    Set<String> shown = new HashSet<>();
    profiles.stream().limit(MAX_MATRIX).forEach(profile -> shown.add(profile.outlet()));
    ArrayNode pairs = JSON.arrayNode();
    for (PairProfile profile : totals.pairProfiles()) {
      if (shown.contains(profile.pair().from()) && shown.contains(profile.pair().to())) {
        ObjectNode json = pairs.addObject();
        json.put("from", PageEvents.cut(profile.pair().from()));
        json.put("to", PageEvents.cut(profile.pair().to()));
        json.put("copies", profile.totals().copies());
        json.put("credited", profile.totals().credited());
        json.put("citations", profile.totals().citations());
        json.put("common", profile.totals().commonEvents());
        profile.medianLag().ifPresent(lag -> json.put("lag", lag));
      }
    }
    return pairs;
  }

  private static ArrayNode ledger(Ledger ledger) {
    ArrayNode lines = JSON.arrayNode();
    ledger
        .byStep()
        .forEach(
            (step, reasons) -> {
              ObjectNode json = lines.addObject();
              json.put("step", step);
              json.put("read", reasons.getOrDefault(Tally.READ, 0L));
              json.put("kept", reasons.getOrDefault(Tally.KEPT, 0L));
              ArrayNode out = json.putArray("out");
              reasons.forEach(
                  (reason, count) -> {
                    if (!reason.equals(Tally.READ) && !reason.equals(Tally.KEPT)) {
                      out.addArray().add(reason).add(count);
                    }
                  });
            });
    return lines;
  }
}
