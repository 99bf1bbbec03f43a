package org.dateline.outputs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.dateline.coders.Packed;
import org.dateline.coders.RecordCoder;
import org.dateline.coders.RecordSignature;
import org.dateline.memory.MemoryDay;
import org.dateline.memory.MemoryPart;
import org.dateline.memory.RememberedArticle;
import org.dateline.steps.InBuckets;
import org.dateline.steps.InTotal;

/**
 * Writes what later runs need of this one, sorted by id, and publishes it like a run. One element,
 * the name of the folder, comes out once it is there. The same articles give the same bytes.
 */
public final class WriteMemory
    extends PTransform<PCollection<RememberedArticle>, PCollection<String>> {
  private static final long serialVersionUID = 1L;

  private final RunFolder folder;
  private final MemoryDay day;
  private final int buckets;

  private WriteMemory(RunFolder folder, MemoryDay day, int buckets) {
    this.folder = folder;
    this.day = day;
    this.buckets = buckets;
  }

  /**
   * Writes the memory of one day. One that is there is replaced.
   *
   * @param folder of the day
   * @param version of Dateline
   * @param date ISO 8601
   * @param buckets number of files at most
   */
  public static WriteMemory to(RunFolder folder, String version, String date, int buckets) {
    String schema = RecordSignature.of(RememberedArticle.class);
    MemoryDay day = new MemoryDay(MemoryDay.FORMAT, version, schema, date, List.of());
    return new WriteMemory(folder, day, buckets);
  }

  @Override
  public PCollection<String> expand(PCollection<RememberedArticle> articles) {
    int count = buckets;
    return articles
        .apply("Range articles", InBuckets.by(article -> InBuckets.of(article.id(), count)))
        .apply("Write part", ParDo.of(new WritePart(folder)))
        .apply("Gather parts", InTotal.of(new Gather<MemoryPart>()))
        .apply("Publish", ParDo.of(new Publish(folder, day)));
  }

  private static final class WritePart
      extends DoFn<KV<Integer, Iterable<Packed<RememberedArticle>>>, MemoryPart> {
    private static final long serialVersionUID = 1L;

    private final RunFolder folder;
    private final RecordCoder<RememberedArticle> coder = RecordCoder.of(RememberedArticle.class);

    WritePart(RunFolder folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<RememberedArticle>>> bucket,
        OutputReceiver<MemoryPart> out)
        throws IOException {
      List<RememberedArticle> articles =
          StreamSupport.stream(Packed.unpack(bucket.getValue()).spliterator(), false)
              .sorted(Comparator.comparing(RememberedArticle::id))
              .toList();
      String name = "articles-" + PartFile.order(bucket.getKey()) + ".gz";
      Digest digest = new Digest();
      RunFiles.writeBytes(
          folder.finished(name),
          file -> {
            OutputStream counted = digest.over(file);
            GZIPOutputStream gzip = new GZIPOutputStream(counted);
            for (RememberedArticle article : articles) {
              coder.encode(article, gzip);
            }
            gzip.finish();
            counted.flush();
          });
      out.output(new MemoryPart(name, articles.size(), digest.bytes(), digest.hex()));
    }
  }

  private static final class Publish extends DoFn<List<MemoryPart>, String> {
    private static final long serialVersionUID = 1L;

    private final RunFolder folder;
    private final MemoryDay day;

    Publish(RunFolder folder, MemoryDay day) {
      this.folder = folder;
      this.day = day;
    }

    @ProcessElement
    public void process(@Element List<MemoryPart> written, OutputReceiver<String> out)
        throws IOException {
      List<MemoryPart> parts = written.stream().sorted().toList();
      Publication publication = new Publication(folder, files(parts));
      if (!publication.isDone()) {
        RunFiles.writeJson(folder.finished(MemoryDay.MANIFEST), day.with(parts));
        List<String> names = new ArrayList<>(parts.stream().map(MemoryPart::name).toList());
        names.add(MemoryDay.MANIFEST);
        publication.publish(names, true);
      }
      out.output(folder.output());
    }

    private List<PartFile> files(List<MemoryPart> parts) {
      return parts.stream()
          .map(part -> new PartFile(part.name(), "", folder.finished(part.name()), part.articles()))
          .toList();
    }
  }
}
