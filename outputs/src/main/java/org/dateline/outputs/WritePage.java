package org.dateline.outputs;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Top;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.coverage.CorpusTotals;
import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.Ledger;
import org.dateline.coverage.OutletActivity;
import org.dateline.outputs.page.Page;
import org.dateline.outputs.page.PageData;
import org.dateline.outputs.page.PageEvent;
import org.dateline.outputs.page.PageEvents;
import org.dateline.steps.InTotal;
import org.dateline.steps.MeasureCoverage;

/** Writes {@code index.html}, from what {@link MeasureCoverage} found and the ledger. */
public final class WritePage extends PTransform<PCollectionTuple, PCollection<PartFile>> {
  static final String FILE = "index.html";
  private static final long serialVersionUID = 1L;

  private final RunFolder folder;
  private final PCollectionView<Ledger> ledger;

  private WritePage(RunFolder folder, PCollectionView<Ledger> ledger) {
    this.folder = folder;
    this.ledger = ledger;
  }

  /** Writes into the folder. */
  public static WritePage to(RunFolder folder, PCollectionView<Ledger> ledger) {
    return new WritePage(folder, ledger);
  }

  @Override
  public PCollection<PartFile> expand(PCollectionTuple measured) {
    PCollection<EventCoverage> events = measured.get(MeasureCoverage.EVENTS);
    PCollectionView<Long> numEvents =
        events
            .apply("Count events", InTotal.of(Count.combineFn()))
            .apply("Show count", View.asSingleton());
    PCollectionView<CorpusTotals> totals =
        measured.get(MeasureCoverage.TOTALS).apply("Show totals", View.asSingleton());
    PCollectionView<OutletActivity> activity =
        measured.get(MeasureCoverage.ACTIVITY).apply("Show days", View.asSingleton());
    return events
        .apply(
            "Draw events", MapElements.into(TypeDescriptor.of(PageEvent.class)).via(PageEvents::of))
        .apply("Take largest", InTotal.of(Top.<PageEvent>largestFn(PageData.MAX_EVENTS)))
        .apply(
            "Write page",
            ParDo.of(new Write(folder, numEvents, totals, activity, ledger))
                .withSideInputs(numEvents, totals, activity, ledger));
  }

  private static final class Write extends DoFn<List<PageEvent>, PartFile> {
    private static final long serialVersionUID = 1L;

    private final RunFolder folder;
    private final PCollectionView<Long> numEvents;
    private final PCollectionView<CorpusTotals> totals;
    private final PCollectionView<OutletActivity> activity;
    private final PCollectionView<Ledger> ledger;

    Write(
        RunFolder folder,
        PCollectionView<Long> numEvents,
        PCollectionView<CorpusTotals> totals,
        PCollectionView<OutletActivity> activity,
        PCollectionView<Ledger> ledger) {
      this.folder = folder;
      this.numEvents = numEvents;
      this.totals = totals;
      this.activity = activity;
      this.ledger = ledger;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      String data =
          PageData.of(
              context.element(),
              context.sideInput(numEvents),
              context.sideInput(totals),
              context.sideInput(activity),
              context.sideInput(ledger));
      String order = PartFile.order(0);
      String path = folder.part(FILE, order);
      RunFiles.writeText(path, out -> out.write(Page.of(data)));
      context.output(new PartFile(FILE, order, path, 1));
    }
  }
}
