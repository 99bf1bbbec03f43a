package org.dateline.outputs;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.coders.Packed;
import org.dateline.coverage.Attention;
import org.dateline.coverage.CorpusTotals;
import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.OutletActivity;
import org.dateline.outputs.coverage.AttentionReport;
import org.dateline.outputs.coverage.EventReports;
import org.dateline.outputs.coverage.OutletPairsReport;
import org.dateline.outputs.coverage.OutletsReport;
import org.dateline.outputs.report.SourceReport;
import org.dateline.steps.InBuckets;
import org.dateline.steps.MeasureCoverage;
import org.dateline.text.metadata.OutletTable;

/** Writes the reports on events and outlets in parts, from what {@link MeasureCoverage} found. */
public final class WriteReports extends PTransform<PCollectionTuple, PCollection<PartFile>> {
  private static final long serialVersionUID = 1L;
  private static final int BUCKETS_FOR_MONTHS = 64;

  private final RunFolder folder;
  private final int buckets;
  private final OutletTable table;

  private WriteReports(RunFolder folder, int buckets, OutletTable table) {
    this.folder = folder;
    this.buckets = buckets;
    this.table = table;
  }

  /** Writes into the folder, by the given number of buckets of events. */
  public static WriteReports to(RunFolder folder, int buckets) {
    return new WriteReports(folder, buckets, OutletTable.EMPTY);
  }

  /** Writes also what the user's table says of outlets. */
  public WriteReports labelledBy(OutletTable outlets) {
    return new WriteReports(folder, buckets, outlets);
  }

  @Override
  public PCollection<PartFile> expand(PCollectionTuple measured) {
    int count = buckets;
    PCollection<EventCoverage> events = measured.get(MeasureCoverage.EVENTS);
    PCollection<PartFile> byEvent =
        events
            .apply(
                "Range events", InBuckets.by(event -> InBuckets.of(event.summary().event(), count)))
            .apply("Write events", ParDo.of(new WriteEvents(folder)));
    PCollection<PartFile> attention =
        events
            .apply("Take attention", ParDo.of(new TakeAttention()))
            .apply("Group months", InBuckets.by(row -> month(row) / monthsPerPart(count)))
            .apply("Write attention", ParDo.of(new WriteAttention(folder)));
    PCollectionView<OutletActivity> activity =
        measured.get(MeasureCoverage.ACTIVITY).apply("Show names", View.asSingleton());
    PCollection<PartFile> outlets =
        measured
            .get(MeasureCoverage.TOTALS)
            .apply(
                "Write outlets",
                ParDo.of(new WriteOutlets(folder, activity, table)).withSideInputs(activity));
    return PCollectionList.of(byEvent)
        .and(attention)
        .and(outlets)
        .apply("Join parts", Flatten.pCollections());
  }

  private static int month(Attention row) {
    return row.date().getYear() * 12 + row.date().getMonthValue() - 1;
  }

  /** Few buckets are for few articles, whose single months are not worth a part of their own. */
  private static int monthsPerPart(int buckets) {
    return buckets < BUCKETS_FOR_MONTHS ? 12 : 1;
  }

  private static <T> List<T> sorted(Iterable<T> elements, Comparator<? super T> order) {
    return StreamSupport.stream(elements.spliterator(), false).sorted(order).toList();
  }

  private static final class WriteEvents
      extends DoFn<KV<Integer, Iterable<Packed<EventCoverage>>>, PartFile> {
    private static final long serialVersionUID = 1L;

    private final RunFolder folder;

    WriteEvents(RunFolder folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<EventCoverage>>> bucket, OutputReceiver<PartFile> out)
        throws IOException {
      List<EventCoverage> events =
          sorted(
              Packed.unpack(bucket.getValue()),
              Comparator.comparing(event -> event.summary().event()));
      for (SourceReport<EventCoverage, ?> report : EventReports.all()) {
        out.output(Parts.write(folder, report, PartFile.order(bucket.getKey()), events));
      }
    }
  }

  private static final class TakeAttention extends DoFn<EventCoverage, Attention> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element EventCoverage event, OutputReceiver<Attention> out) {
      event.attention().forEach(out::output);
    }
  }

  private static final class WriteAttention
      extends DoFn<KV<Integer, Iterable<Packed<Attention>>>, PartFile> {
    private static final long serialVersionUID = 1L;
    private static final Comparator<Attention> ORDER =
        Comparator.comparing(Attention::date)
            .thenComparing(Attention::event)
            .thenComparing(Attention::outlet);

    private final RunFolder folder;

    WriteAttention(RunFolder folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<Packed<Attention>>> month, OutputReceiver<PartFile> out)
        throws IOException {
      out.output(
          Parts.write(
              folder,
              AttentionReport.ATTENTION,
              PartFile.order(month.getKey()),
              sorted(Packed.unpack(month.getValue()), ORDER)));
    }
  }

  private static final class WriteOutlets extends DoFn<CorpusTotals, PartFile> {
    private static final long serialVersionUID = 1L;

    private final RunFolder folder;
    private final PCollectionView<OutletActivity> activity;

    private final OutletTable table;

    WriteOutlets(RunFolder folder, PCollectionView<OutletActivity> activity, OutletTable table) {
      this.folder = folder;
      this.activity = activity;
      this.table = table;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      CorpusTotals totals = context.element();
      String order = PartFile.order(0);
      context.output(
          Parts.write(
              folder,
              OutletsReport.with(table),
              order,
              totals.profiles(context.sideInput(activity))));
      context.output(
          Parts.write(folder, OutletPairsReport.OUTLET_PAIRS, order, totals.pairProfiles()));
    }
  }
}
