package org.dateline.outputs;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.coverage.Ledger;

/** Writes {@code ledger.csv}. */
public final class WriteLedger extends PTransform<PCollection<Ledger>, PCollection<PartFile>> {
  private static final long serialVersionUID = 1L;

  private final RunFolder folder;

  private WriteLedger(RunFolder folder) {
    this.folder = folder;
  }

  /** Writes into the folder. */
  public static WriteLedger to(RunFolder folder) {
    return new WriteLedger(folder);
  }

  @Override
  public PCollection<PartFile> expand(PCollection<Ledger> ledger) {
    return ledger.apply("Write ledger", ParDo.of(new WritePart(folder)));
  }

  private static final class WritePart extends DoFn<Ledger, PartFile> {
    private static final long serialVersionUID = 1L;

    private final RunFolder folder;

    WritePart(RunFolder folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void process(@Element Ledger ledger, OutputReceiver<PartFile> out) throws IOException {
      out.output(
          Parts.write(folder, LedgerReport.LEDGER, PartFile.order(0), ledger.records().entrySet()));
    }
  }
}
