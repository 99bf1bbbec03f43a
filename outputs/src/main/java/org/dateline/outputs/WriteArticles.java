package org.dateline.outputs;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.model.Article;

/** Writes {@code articles.jsonl} in parts: each bucket holds the articles of one range of ids. */
public final class WriteArticles
    extends PTransform<PCollection<KV<Integer, List<Article>>>, PCollection<PartFile>> {
  private static final long serialVersionUID = 1L;

  private final RunFolder folder;

  private WriteArticles(RunFolder folder) {
    this.folder = folder;
  }

  /** Writes into the folder. */
  public static WriteArticles to(RunFolder folder) {
    return new WriteArticles(folder);
  }

  @Override
  public PCollection<PartFile> expand(PCollection<KV<Integer, List<Article>>> buckets) {
    return buckets.apply("Write part", ParDo.of(new WritePart(folder)));
  }

  private static final class WritePart extends DoFn<KV<Integer, List<Article>>, PartFile> {
    private static final long serialVersionUID = 1L;

    private final RunFolder folder;

    WritePart(RunFolder folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void process(@Element KV<Integer, List<Article>> bucket, OutputReceiver<PartFile> out)
        throws IOException {
      out.output(ArticleWriter.write(folder, bucket.getKey(), bucket.getValue()));
    }
  }
}
