package org.dateline.steps;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.coders.RecordCoder;
import org.dateline.coverage.Ledger;
import org.dateline.model.Tally;

/** Counts the tallies of all steps into one ledger. The ledger is there even if it is empty. */
public final class KeepLedger extends PTransform<PCollection<Tally>, PCollection<Ledger>> {
  private static final long serialVersionUID = 1L;

  private KeepLedger() {}

  /** Counts every tally as one record. */
  public static KeepLedger of() {
    return new KeepLedger();
  }

  @Override
  public PCollection<Ledger> expand(PCollection<Tally> tallies) {
    return tallies.apply("Count tallies", Combine.globally(new CountTallies()));
  }

  private static final class CountTallies
      extends Combine.CombineFn<Tally, Map<Tally, Long>, Ledger> {
    private static final long serialVersionUID = 1L;

    @Override
    public Map<Tally, Long> createAccumulator() {
      return new HashMap<>();
    }

    @Override
    public Map<Tally, Long> addInput(Map<Tally, Long> counts, Tally tally) {
      counts.merge(tally, 1L, Long::sum);
      return counts;
    }

    @Override
    public Map<Tally, Long> mergeAccumulators(Iterable<Map<Tally, Long>> all) {
      Map<Tally, Long> merged = new HashMap<>();
      for (Map<Tally, Long> counts : all) {
        counts.forEach((tally, count) -> merged.merge(tally, count, Long::sum));
      }
      return merged;
    }

    @Override
    public Ledger extractOutput(Map<Tally, Long> counts) {
      return Ledger.of(counts);
    }

    @Override
    public Coder<Map<Tally, Long>> getAccumulatorCoder(CoderRegistry registry, Coder<Tally> input) {
      return MapCoder.of(RecordCoder.of(Tally.class), VarLongCoder.of());
    }
  }
}
