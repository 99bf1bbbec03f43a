package org.dateline.steps;

import java.util.List;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
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
    return tallies.apply(
        "Count tallies",
        InTotal.of(new Counting<>(Tally.class, Ledger.class, tally -> List.of(tally), Ledger::of)));
  }
}
