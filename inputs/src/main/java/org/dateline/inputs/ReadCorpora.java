package org.dateline.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.dateline.coders.Packed;
import org.dateline.coders.RecordCoder;
import org.dateline.model.RawDocument;
import org.dateline.model.Rejected;
import org.dateline.model.Tally;
import org.dateline.steps.InBuckets;

/** Reads all records of the input files: documents, refusals, and a count of each. */
public final class ReadCorpora extends PTransform<PBegin, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** What can be read on. */
  public static final TupleTag<RawDocument> DOCUMENTS = new TupleTag<>("documents") {};

  /** What cannot, and why. */
  public static final TupleTag<Rejected> REJECTED = new TupleTag<>("rejected") {};

  /** One count as read and one of the outcome for every record. */
  public static final TupleTag<Tally> TALLIES = new TupleTag<>("tallies") {};

  /** Documents, each with the bucket that it goes to. */
  private static final TupleTag<KV<Integer, RawDocument>> DEALT = new TupleTag<>("dealt") {};

  /** From so many files on, they keep all workers busy by themselves. */
  private static final int MANY_FILES = 256;

  private final List<InputFile> files;
  private final FieldNames names;
  private final ReadLimits limits;
  private final int buckets;

  private ReadCorpora(List<InputFile> files, FieldNames names, ReadLimits limits, int buckets) {
    this.files = List.copyOf(files);
    this.names = names;
    this.limits = limits;
    this.buckets = buckets;
  }

  /**
   * Reads the files that {@link InputFiles#match} found.
   *
   * @param names names of the fields of JSON records
   * @param buckets over how many the documents are spread; every one costs the direct runner time
   */
  public static ReadCorpora from(
      List<InputFile> files, FieldNames names, ReadLimits limits, int buckets) {
    return new ReadCorpora(files, names, limits, buckets);
  }

  @Override
  public PCollectionTuple expand(PBegin input) {
    PCollectionTuple read =
        input
            .apply(
                "Name files",
                Create.of(dealt())
                    .withCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(InputFile.class))))
            .apply("Spread files", Reshuffle.of())
            .apply("Take files", Values.create())
            .apply(
                "Read records",
                ParDo.of(new Read(names, limits, buckets))
                    .withOutputTags(DEALT, TupleTagList.of(REJECTED).and(TALLIES)));
    return PCollectionTuple.of(DOCUMENTS, spread(read.get(DEALT)))
        .and(REJECTED, read.get(REJECTED))
        .and(TALLIES, read.get(TALLIES));
  }

  /** Deals the files out to the buckets, the largest first, so that each gets its share. */
  private List<KV<Integer, InputFile>> dealt() {
    List<InputFile> largestFirst =
        files.stream().sorted(Comparator.comparingLong(InputFile::size).reversed()).toList();
    return IntStream.range(0, files.size())
        .mapToObj(i -> KV.of(i % buckets, largestFirst.get(i)))
        .toList();
  }

  /**
   * Spreads documents over workers: without it, one long file is one worker's from here on. They
   * travel in packs, since engines cannot sort a page that outgrows a buffer.
   */
  private PCollection<RawDocument> spread(PCollection<KV<Integer, RawDocument>> documents) {
    return files.size() >= MANY_FILES
        ? documents.apply("Take documents", Values.create())
        : documents
            .apply("Spread documents", InBuckets.by(KV::getKey))
            .apply("Take documents", ParDo.of(new Take()));
  }

  private static final class Read extends DoFn<InputFile, KV<Integer, RawDocument>> {
    private static final long serialVersionUID = 1L;

    private final FieldNames names;
    private final ReadLimits limits;
    private final int buckets;

    Read(FieldNames names, ReadLimits limits, int buckets) {
      this.names = names;
      this.limits = limits;
      this.buckets = buckets;
    }

    @ProcessElement
    public void read(@Element InputFile file, MultiOutputReceiver out) {
      EvenShares shares = new EvenShares(buckets, InBuckets.of(file.name(), buckets));
      OutputReceiver<KV<Integer, RawDocument>> dealt = out.get(DEALT);
      Harvest harvest =
          new Harvest(
              document -> dealt.output(KV.of(shares.next(document.body().length), document)),
              out.get(REJECTED)::output,
              out.get(TALLIES)::output);
      try (InputStream stream =
          Channels.newInputStream(
              FileSystems.open(FileSystems.matchNewResource(file.resource(), false)))) {
        new CorpusReader(names, limits).read(file, stream, harvest);
      } catch (IOException e) {
        harvest.refuse(
            Refusal.UNREADABLE,
            new Origin(file.name(), file.name(), ""),
            "cannot be opened: " + e.getMessage());
      }
    }
  }

  private static final class Take
      extends DoFn<KV<Integer, Iterable<Packed<KV<Integer, RawDocument>>>>, RawDocument> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void take(
        @Element KV<Integer, Iterable<Packed<KV<Integer, RawDocument>>>> bucket,
        OutputReceiver<RawDocument> out) {
      Packed.unpack(bucket.getValue()).forEach(document -> out.output(document.getValue()));
    }
  }
}
