package org.dateline.inputs;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.model.RawDocument;
import org.dateline.model.Rejected;
import org.dateline.model.Tally;

/**
 * What reading some bytes yields.
 *
 * @param documents in reading order
 * @param rejected in reading order
 * @param counts records by reason
 */
public record Harvested(
    List<RawDocument> documents, List<Rejected> rejected, TreeMap<String, Integer> counts) {

  /** Reads the bytes as a file of this name. */
  public static Harvested of(String name, byte[] bytes) {
    return of(name, bytes, ReadLimits.defaults());
  }

  /** Reads the bytes as a file of this name, within limits. */
  public static Harvested of(String name, byte[] bytes, ReadLimits limits) {
    Harvested harvested = new Harvested(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
    Harvest harvest =
        new Harvest(
            harvested.documents::add,
            harvested.rejected::add,
            tally -> harvested.counts.merge(tally.reason(), 1, Integer::sum));
    new CorpusReader(FieldNames.usual(), limits)
        .read(
            new InputFile(name, "/corpus/" + name, bytes.length),
            new ByteArrayInputStream(bytes),
            harvest);
    return harvested;
  }

  /** Reads the text as a file of this name. */
  public static Harvested of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the reasons of the rejected rows, in order, joined by blanks. */
  public String reasons() {
    return String.join(" ", rejected.stream().map(Rejected::reason).toList());
  }

  /** Returns the addresses of the documents, in order, joined by blanks. */
  public String urls() {
    return String.join(" ", documents.stream().map(RawDocument::url).toList());
  }

  /** Returns whether records read equal records kept and left out, and rows match their counts. */
  public boolean addsUp() {
    int read = counts.getOrDefault(Tally.READ, 0);
    int others =
        counts.entrySet().stream()
            .filter(count -> !count.getKey().equals(Tally.READ))
            .mapToInt(count -> count.getValue())
            .sum();
    boolean rowsMatch =
        rejected.stream()
            .map(Rejected::reason)
            .distinct()
            .allMatch(
                reason ->
                    counts.get(reason)
                        == rejected.stream().filter(row -> row.reason().equals(reason)).count());
    return read == others
        && rowsMatch
        && documents.size() == counts.getOrDefault(Tally.KEPT, 0)
        && rejected.stream().allMatch(row -> row.step().equals(Harvest.STEP));
  }
}
