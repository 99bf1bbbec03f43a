package org.dateline.outputs;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.coders.Packed;
import org.dateline.model.Rejected;
import org.dateline.steps.InBuckets;

/**
 * Writes {@code rejected.csv}. It is sorted by file name and position, which cannot be cut into
 * even ranges beforehand, so one worker sorts it.
 */
public final class WriteRejected extends PTransform<PCollection<Rejected>, PCollection<PartFile>> {
  private static final long serialVersionUID = 1L;

  private final RunFolder folder;

  private WriteRejected(RunFolder folder) {
    this.folder = folder;
  }

  /** Writes into the folder. */
  public static WriteRejected to(RunFolder folder) {
    return new WriteRejected(folder);
  }

  @Override
  public PCollection<PartFile> expand(PCollection<Rejected> rejected) {
    return rejected
        .apply("Gather rejected", InBuckets.by(record -> 0))
        .apply("Write rejected", ParDo.of(new WritePart(folder)));
  }

  private static final class WritePart
      extends DoFn<KV<Integer, Iterable<Packed<Rejected>>>, PartFile> {
    private static final long serialVersionUID = 1L;

    private final RunFolder folder;

    WritePart(RunFolder folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<Rejected>>> all, OutputReceiver<PartFile> out)
        throws IOException {
      List<Rejected> sorted =
          StreamSupport.stream(Packed.unpack(all.getValue()).spliterator(), false)
              .sorted(RejectedReport.ORDER)
              .toList();
      out.output(Parts.write(folder, RejectedReport.REJECTED, PartFile.order(0), sorted));
    }
  }
}
