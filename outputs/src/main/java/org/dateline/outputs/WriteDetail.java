package org.dateline.outputs;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.coders.Packed;
import org.dateline.model.CoveredArticle;
import org.dateline.outputs.detail.DetailReports;
import org.dateline.outputs.report.SourceReport;
import org.dateline.steps.InBuckets;

/**
 * Writes the detail files in parts. Ids of articles are spread evenly, so that ranges of them are
 * even buckets: the rows of a bucket are sorted in memory, and the parts in order are the file.
 */
public final class WriteDetail
    extends PTransform<PCollection<CoveredArticle>, PCollection<PartFile>> {
  private static final long serialVersionUID = 1L;

  private final RunFolder folder;
  private final int buckets;

  private WriteDetail(RunFolder folder, int buckets) {
    this.folder = folder;
    this.buckets = buckets;
  }

  /** Writes into the folder, by the given number of buckets. */
  public static WriteDetail to(RunFolder folder, int buckets) {
    return new WriteDetail(folder, buckets);
  }

  @Override
  public PCollection<PartFile> expand(PCollection<CoveredArticle> articles) {
    int count = buckets;
    return articles
        .apply(
            "Range articles",
            InBuckets.by(covered -> InBuckets.of(covered.copy().article(), count)))
        .apply("Write parts", ParDo.of(new WriteParts(folder)));
  }

  private static final class WriteParts
      extends DoFn<KV<Integer, Iterable<Packed<CoveredArticle>>>, PartFile> {
    private static final long serialVersionUID = 1L;

    private final RunFolder folder;

    WriteParts(RunFolder folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<CoveredArticle>>> bucket, OutputReceiver<PartFile> out)
        throws IOException {
      List<CoveredArticle> articles =
          StreamSupport.stream(Packed.unpack(bucket.getValue()).spliterator(), false)
              .sorted(Comparator.comparing(covered -> covered.copy().article()))
              .toList();
      for (SourceReport<CoveredArticle, ?> report : DetailReports.all()) {
        out.output(Parts.write(folder, report, PartFile.order(bucket.getKey()), articles));
      }
    }
  }
}
