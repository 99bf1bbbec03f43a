package org.dateline.outputs;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.dateline.coverage.Ledger;
import org.dateline.events.EventQuality;
import org.dateline.outputs.report.Report;
import org.dateline.steps.InTotal;
import org.dateline.text.metadata.OutletTable;

/**
 * Puts all parts together, writes what describes them, the manifest last, and publishes the run's
 * folder. One element, the name of the folder, comes out once it is there.
 */
public final class PublishRun extends PTransform<PCollection<PartFile>, PCollection<String>> {
  /** Name of the file that tells that a run is whole. */
  public static final String MANIFEST = "manifest.json";

  /** Name, in a working folder, of the older run that is being replaced. */
  public static final String REPLACED = "replaced";

  static final String DATA_PACKAGE = "datapackage.json";
  private static final long serialVersionUID = 1L;

  private final RunFolder folder;
  private final RunFacts facts;
  private final boolean overwrite;
  private final PCollectionView<Ledger> ledger;
  private final PCollectionView<EventQuality> quality;
  private final String compared;
  private final OutletTable outlets;
  private final Set<Extra> extras;

  private PublishRun(
      RunFolder folder,
      RunFacts facts,
      boolean overwrite,
      PCollectionView<Ledger> ledger,
      PCollectionView<EventQuality> quality,
      String compared,
      OutletTable outlets,
      Set<Extra> extras) {
    this.folder = folder;
    this.facts = facts;
    this.overwrite = overwrite;
    this.ledger = ledger;
    this.quality = quality;
    this.compared = compared;
    this.outlets = outlets;
    this.extras = extras;
  }

  /**
   * Publishes the run.
   *
   * @param overwrite whether another run at the same place is replaced; else the step fails
   * @param ledger counts of every step, for the manifest
   * @param quality how well the articles fall into events, for the manifest
   */
  public static PublishRun to(
      RunFolder folder,
      RunFacts facts,
      boolean overwrite,
      PCollectionView<Ledger> ledger,
      PCollectionView<EventQuality> quality) {
    return new PublishRun(
        folder,
        facts,
        overwrite,
        ledger,
        quality,
        "",
        OutletTable.EMPTY,
        EnumSet.noneOf(Extra.class));
  }

  /**
   * Publishes also what changed since an older run.
   *
   * @param olderRun folder of the older run
   */
  public PublishRun comparedWith(String olderRun) {
    return new PublishRun(folder, facts, overwrite, ledger, quality, olderRun, outlets, extras);
  }

  /** Describes also the columns that the user's table of outlets adds. */
  public PublishRun labelledBy(OutletTable table) {
    return new PublishRun(folder, facts, overwrite, ledger, quality, compared, table, extras);
  }

  /** Publishes also other forms of the reports. */
  public PublishRun with(Set<Extra> forms) {
    return new PublishRun(folder, facts, overwrite, ledger, quality, compared, outlets, forms);
  }

  @Override
  public PCollection<String> expand(PCollection<PartFile> parts) {
    return parts
        .apply("Gather parts", InTotal.of(new Gather<PartFile>()))
        .apply("Publish", ParDo.of(new Publish()).withSideInputs(ledger, quality));
  }

  private final class Publish extends DoFn<List<PartFile>, String> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      Publication publication = new Publication(folder, context.element());
      if (!publication.isDone()) {
        List<FinishedFile> files =
            new Assembly(folder, Reports.all(outlets)).assemble(context.element());
        if (!compared.isEmpty()) {
          files.addAll(new Changes(folder).since(compared));
        }
        for (Extra extra : extras) {
          files.addAll(extra.write(folder));
        }
        List<Report<?>> reports =
            compared.isEmpty() ? Reports.all(outlets) : Reports.withChanges(outlets);
        RunFiles.writeJson(folder.finished(DATA_PACKAGE), DataPackage.of(reports));
        RunFiles.writeJson(
            folder.finished(MANIFEST),
            Manifest.of(
                facts,
                context.sideInput(ledger),
                context.sideInput(quality),
                files,
                Instant.now()));
        List<String> names = new ArrayList<>(files.stream().map(FinishedFile::name).toList());
        names.add(DATA_PACKAGE);
        names.add(MANIFEST);
        publication.publish(names, overwrite);
      }
      context.output(folder.output());
    }
  }
}
