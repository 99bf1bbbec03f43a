package org.dateline.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.util.ReleaseInfo;
import org.dateline.inputs.InputFile;
import org.dateline.inputs.InputFiles;
import org.dateline.inputs.ListingException;
import org.dateline.inputs.NoInputException;
import org.dateline.inputs.OutletFile;
import org.dateline.inputs.OutletFileException;
import org.dateline.outputs.OlderRun;
import org.dateline.outputs.RunFacts;
import org.dateline.outputs.RunFolder;
import org.dateline.text.metadata.OutletTable;

/** Runs the job once: checks, builds, waits, publishes, and says what came out. */
final class RunJob {
  private RunJob() {}

  static ExitCode run(
      DatelineOptions options,
      Settings settings,
      Duration sending,
      PrintStream out,
      PrintStream err) {
    long start = System.nanoTime();
    FileSystems.setDefaultPipelineOptions(options);
    Addresses.check(settings);
    checkOlderRun(settings);
    UsedStore.refuse(settings, start);
    List<InputFile> files =
        WithinDeadline.get(
            settings.deadline(), start, "the inputs were listed", () -> files(settings));
    OutletTable outlets = outlets(settings);
    try (Recollection state = Recollection.open(settings.state());
        OutputLock lock = OutputLock.take(settings.output(), replacing(settings))) {
      state.tell(err);
      if (options.getRunner().equals(DirectRunner.class)) {
        HeapForecast.warning(files, Runtime.getRuntime().maxMemory()).ifPresent(err::println);
      }
      tune(options);
      Pipeline pipeline = pipeline(options);
      DatelineJob.build(
          pipeline,
          settings,
          files,
          facts(settings, files),
          Buckets.of(options, settings, files),
          lock.folder(),
          outlets,
          state.memory());
      if (!settings.waits()) {
        return send(pipeline, lock.folder(), out);
      }
      new JobWatch(settings.deadline(), sending, new Progress(err, start), start).run(pipeline);
      return close(lock.folder(), settings, out, err, start);
    }
  }

  private static Pipeline pipeline(DatelineOptions options) {
    try {
      return Pipeline.create(options);
    } catch (RuntimeException e) {
      throw new JobFailure(
          ExitCode.USAGE,
          "--runner="
              + options.getRunner().getSimpleName()
              + " does not take its options: "
              + Causes.tell(e));
    }
  }

  private static ExitCode send(Pipeline pipeline, RunFolder folder, PrintStream out) {
    try {
      pipeline.run();
    } catch (RuntimeException e) {
      throw new JobFailure(ExitCode.FAILED, "The job could not be sent off: " + Causes.tell(e));
    }
    out.println("The job is sent off; it writes " + folder.output());
    return ExitCode.DONE;
  }

  private static ExitCode close(
      RunFolder folder, Settings settings, PrintStream out, PrintStream err, long start) {
    ClosingTable table = ClosingTable.of(folder);
    table.print(out, folder, Duration.ofNanos(System.nanoTime() - start).toSeconds());
    double ratio = table.rejectRatio();
    if (ratio > settings.maxRejectRatio()) {
      err.println(
          String.format(
              Locale.ROOT,
              "%.1f %% of the records were rejected; --maxRejectRatio allows %.1f %%",
              100 * ratio,
              100 * settings.maxRejectRatio()));
      return ExitCode.TOO_MANY_REJECTS;
    }
    return ExitCode.DONE;
  }

  private static OutputLock.Replacing replacing(Settings settings) {
    return settings.overwrite() ? OutputLock.Replacing.A_RUN : OutputLock.Replacing.NOTHING;
  }

  private static List<InputFile> files(Settings settings) {
    try {
      return InputFiles.match(settings.inputs());
    } catch (NoInputException e) {
      throw new JobFailure(ExitCode.NO_INPUT, e.getMessage());
    } catch (ListingException e) {
      throw new JobFailure(
          ExitCode.FAILED, "--inputs: " + e.getMessage() + Addresses.rights(e.pattern()));
    }
  }

  private static void checkOlderRun(Settings settings) {
    if (settings.compare().isEmpty()) {
      return;
    }
    try {
      OlderRun.check(settings.compare());
    } catch (IOException | RuntimeException e) {
      // The clients of the clouds have unchecked exceptions of their own.
      throw new JobFailure(
          ExitCode.USAGE,
          "--compare: " + settings.compare() + " holds no run to compare with: " + e.getMessage());
    }
  }

  private static OutletTable outlets(Settings settings) {
    try {
      return settings.outlets().map(OutletFile::read).orElse(OutletTable.EMPTY);
    } catch (OutletFileException e) {
      throw new JobFailure(ExitCode.USAGE, "--outlets: " + e.getMessage());
    }
  }

  private static RunFacts facts(Settings settings, List<InputFile> files) {
    SortedMap<String, String> versions = new TreeMap<>();
    versions.put("dateline", Versions.dateline());
    versions.put("beam", ReleaseInfo.getReleaseInfo().getVersion());
    return new RunFacts(
        versions,
        settings.told(),
        files.stream()
            .map(file -> new org.dateline.outputs.InputFile(file.name(), file.size()))
            .toList(),
        Instant.now());
  }

  /** Lets this class wait instead of the direct runner, for progress and deadline. */
  private static void tune(DatelineOptions options) {
    if (options.getRunner().equals(DirectRunner.class)) {
      options.as(DirectOptions.class).setBlockOnRun(false);
    }
  }
}
