package org.dateline.coverage;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.Tally;

/**
 * How many records each step read, kept and left out.
 *
 * @param records number of records of each line, all above zero
 */
public record Ledger(SortedMap<Tally, Long> records) implements Serializable {
  private static final long serialVersionUID = 1L;

  public Ledger {
    records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
  }

  /** Returns the ledger of the counts. */
  public static Ledger of(Map<Tally, Long> counts) {
    return new Ledger(new TreeMap<>(counts));
  }

  /** Returns the records of a step that went one way, by whatever outlet and day. */
  public long count(String step, String reason) {
    return records.entrySet().stream()
        .filter(line -> line.getKey().step().equals(step) && line.getKey().reason().equals(reason))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Returns the sums of every step by reason. */
  public SortedMap<String, SortedMap<String, Long>> byStep() {
    SortedMap<String, SortedMap<String, Long>> steps = new TreeMap<>();
    records.forEach(
        (tally, count) ->
            steps
                .computeIfAbsent(tally.step(), step -> new TreeMap<>())
                .merge(tally.reason(), count, Long::sum));
    return steps;
  }
}
