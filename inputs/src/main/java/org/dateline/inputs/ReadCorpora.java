package org.dateline.inputs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
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
            .apply("Name files", Create.of(files).withCoder(RecordCoder.of(InputFile.class)))
            .apply("Spread files", Reshuffle.<InputFile>viaRandomKey().withNumBuckets(buckets))
            .apply(
                "Read records",
                ParDo.of(new Read(names, limits))
                    .withOutputTags(DOCUMENTS, TupleTagList.of(REJECTED).and(TALLIES)));
    return PCollectionTuple.of(DOCUMENTS, spread(read.get(DOCUMENTS)))
        .and(REJECTED, read.get(REJECTED))
        .and(TALLIES, read.get(TALLIES));
  }

  /**
   * Spreads documents over workers: without it, one long file is one worker's from here on. They
   * travel in packs, since engines cannot sort a page that outgrows a buffer.
   */
  private PCollection<RawDocument> spread(PCollection<RawDocument> documents) {
    int n = buckets;
    return files.size() >= MANY_FILES
        ? documents
        : documents
            .apply("Spread documents", InBuckets.by(document -> InBuckets.of(document.source(), n)))
            .apply(
                "Take documents",
                FlatMapElements.into(TypeDescriptor.of(RawDocument.class))
                    .via(bucket -> Packed.unpack(bucket.getValue())));
  }

  private static final class Read extends DoFn<InputFile, RawDocument> {
    private static final long serialVersionUID = 1L;

    private final FieldNames names;
    private final ReadLimits limits;

    Read(FieldNames names, ReadLimits limits) {
      this.names = names;
      this.limits = limits;
    }

    @ProcessElement
    public void read(@Element InputFile file, MultiOutputReceiver out) {
      Harvest harvest =
          new Harvest(
              out.get(DOCUMENTS)::output, out.get(REJECTED)::output, out.get(TALLIES)::output);
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
}
