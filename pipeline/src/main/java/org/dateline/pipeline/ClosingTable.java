package org.dateline.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.dateline.model.Tally;
import org.dateline.outputs.PublishRun;
import org.dateline.outputs.RunFolder;
import org.dateline.steps.DropDuplicates;
import org.dateline.steps.DropKnown;
import org.dateline.steps.NormaliseDocuments;
import org.dateline.steps.ReadArticles;

/** Says in a few lines what a run read and found, from the manifest that it published. */
final class ClosingTable {
  private static final String READ_STEP = "read";

  /** Steps that tell articles apart and leave none out. */
  private static final Set<String> KEEPING_ALL =
      Set.of(ReadArticles.STEP, NormaliseDocuments.OUTLETS_STEP);

  private final JsonNode manifest;

  private ClosingTable(JsonNode manifest) {
    this.manifest = manifest;
  }

  /** Reads what the run published. */
  static ClosingTable of(RunFolder folder) {
    String path = folder.output() + "/" + PublishRun.MANIFEST;
    try (InputStream in =
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchSingleFileSpec(path).resourceId()))) {
      return new ClosingTable(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("The run ended without " + path, e);
    }
  }

  void print(PrintStream out, RunFolder folder, long seconds) {
    Map<String, Long> lines = new LinkedHashMap<>();
    lines.put("read", count(READ_STEP, Tally.READ));
    rejectedByReason().forEach((reason, records) -> lines.put("  left out: " + reason, records));
    lines.put("articles", rows("articles.csv"));
    lines.put("outlets", rows("outlets.csv"));
    long unknown = count(NormaliseDocuments.OUTLETS_STEP, NormaliseDocuments.UNKNOWN_OUTLET);
    if (unknown > 0) {
      lines.put("  articles of outlets that --outlets lacks", unknown);
    }
    lines.put("copies", rows("copies.csv"));
    lines.put("events", rows("events.csv"));
    lines.put("figures", rows("figures.csv"));
    lines.put("seconds", seconds);
    int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
    lines.forEach(
        (name, number) ->
            out.println(String.format(Locale.ROOT, "%-" + width + "s %,12d", name, number)));
    out.println("Reports: " + folder.output());
  }

  /**
   * Returns the share of the records read that were refused; other addresses and what an earlier
   * run reported are no fault.
   */
  double rejectRatio() {
    long read = count(READ_STEP, Tally.READ);
    long rejected =
        rows("rejected.csv")
            - count(DropDuplicates.STEP, DropDuplicates.OTHER_ADDRESS)
            - count(DropKnown.STEP, DropKnown.KNOWN_ARTICLE);
    return read == 0 ? 0 : (double) rejected / read;
  }

  private SortedMap<String, Long> rejectedByReason() {
    SortedMap<String, Long> reasons = new TreeMap<>();
    for (Map.Entry<String, JsonNode> step : manifest.path("steps").properties()) {
      for (Map.Entry<String, JsonNode> reason : step.getValue().properties()) {
        if (!KEEPING_ALL.contains(step.getKey())
            && !reason.getKey().equals(Tally.READ)
            && !reason.getKey().equals(Tally.KEPT)) {
          String name = step.getKey() + ", " + reason.getKey();
          reasons.merge(name, reason.getValue().asLong(), Long::sum);
        }
      }
    }
    return reasons;
  }

  private long count(String step, String reason) {
    return manifest.path("steps").path(step).path(reason).asLong();
  }

  private long rows(String file) {
    for (JsonNode written : manifest.path("files")) {
      if (written.path("name").asText().equals(file)) {
        return written.path("rows").asLong();
      }
    }
    return 0;
  }
}
