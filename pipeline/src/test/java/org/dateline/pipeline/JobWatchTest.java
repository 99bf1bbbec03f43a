package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.metrics.MetricResults;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lets the deadline pass while an engine is still taking the job. */
class JobWatchTest {
  private static final Duration PASSED = Duration.ofMillis(1);
  private static final AtomicInteger CANCELLED = new AtomicInteger();
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  @BeforeEach
  void forget() {
    CANCELLED.set(0);
  }

  private static JobFailure deadline(Class<? extends PipelineRunner<?>> engine, Duration sending) {
    PipelineOptions options = PipelineOptionsFactory.create();
    options.setRunner(engine);
    long start = System.nanoTime();
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    JobWatch watch = new JobWatch(Optional.of(PASSED), sending, new Progress(silent, start), start);
    JobFailure failure = assertThrows(JobFailure.class, () -> watch.run(Pipeline.create(options)));
    assertEquals(ExitCode.DEADLINE, failure.exitCode(), failure.getMessage());
    return failure;
  }

  @Test
  void cancelsWhatWasTakenAfterTheDeadline() {
    JobFailure failure = deadline(SlowEngine.class, Duration.ofMinutes(1));

    assertEquals(1, CANCELLED.get());
    assertTrue(
        failure.getMessage().endsWith("s passed; nothing was published"), failure::getMessage);
  }

  @Test
  void doesNotWaitForAnEngineInThisProcess() {
    deadline(SlowEngine.class, Duration.ZERO);

    assertEquals(0, CANCELLED.get());
  }

  @Test
  void saysWhereTheJobMayStillBe() {
    String said = deadline(SilentEngine.class, PASSED).getMessage();

    assertTrue(said.contains("look for it there"), said);
  }

  @Test
  void saysThatTheJobWasNotTaken() {
    String said = deadline(RefusingEngine.class, Duration.ofMinutes(1)).getMessage();

    assertTrue(said.contains("while the job was sent"), said);
  }

  @Test
  void saysThatAJobThatNobodyWaitsForWasNotTaken(@TempDir Path folder) throws IOException {
    Run run = run(RefusingEngine.class, folder);

    assertEquals(ExitCode.FAILED, run.exitCode(), run.err());
    assertTrue(run.err().startsWith("The job could not be sent off: "), run.err());
    assertTrue(run.err().contains("no room"), run.err());
  }

  @Test
  void saysWhichEngineDoesNotTakeItsOptions(@TempDir Path folder) throws IOException {
    Run run = run(ChoosyEngine.class, folder);

    assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
    assertTrue(run.err().startsWith("--runner=ChoosyEngine does not take its options"), run.err());
    assertTrue(run.err().contains("no region"), run.err());
  }

  private static Run run(Class<? extends PipelineRunner<?>> engine, Path folder)
      throws IOException {
    Path news = Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"News.\"}");
    return Run.unchecked(
        "--runner=" + engine.getName(),
        "--inputs=" + news,
        "--output=store://" + folder.resolve("out"),
        "--wait=false");
  }

  @ParameterizedTest
  @CsvSource({
    "--runner=FlinkRunner --flinkMaster=host:8081, true",
    "--runner=FlinkRunner --flinkMaster=[local], false",
    "--runner=FlinkRunner, false",
    "--runner=DirectRunner --flinkMaster=host:8081, false",
  })
  void knowsEnginesThatAreElsewhere(String args, boolean elsewhere) {
    assertEquals(elsewhere, !EngineDefaults.sending(args.split(" ")).isZero());
  }

  /** Takes the job after the deadline. */
  static final class SlowEngine extends PipelineRunner<PipelineResult> {
    /** Called by Beam. */
    public static SlowEngine fromOptions(PipelineOptions options) {
      return new SlowEngine();
    }

    @Override
    public PipelineResult run(Pipeline pipeline) {
      pause(Duration.ofMillis(300));
      return new Running();
    }
  }

  /** Never says whether it took the job. */
  static final class SilentEngine extends PipelineRunner<PipelineResult> {
    /** Called by Beam. */
    public static SilentEngine fromOptions(PipelineOptions options) {
      return new SilentEngine();
    }

    @Override
    public PipelineResult run(Pipeline pipeline) {
      pause(Duration.ofHours(1));
      return new Running();
    }
  }

  /** Refuses the job after the deadline. */
  static final class RefusingEngine extends PipelineRunner<PipelineResult> {
    /** Called by Beam. */
    public static RefusingEngine fromOptions(PipelineOptions options) {
      return new RefusingEngine();
    }

    @Override
    public PipelineResult run(Pipeline pipeline) {
      pause(Duration.ofMillis(300));
      throw new IllegalStateException("no room");
    }
  }

  /** Misses an option. */
  static final class ChoosyEngine extends PipelineRunner<PipelineResult> {
    /** Called by Beam. */
    public static ChoosyEngine fromOptions(PipelineOptions options) {
      throw new IllegalArgumentException("no region");
    }

    @Override
    public PipelineResult run(Pipeline pipeline) {
      return new Running();
    }
  }

  private static void pause(Duration time) {
    try {
      NEVER.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A job that runs until it is cancelled. */
  private static final class Running implements PipelineResult {
    @Override
    public State getState() {
      return State.RUNNING;
    }

    @Override
    public State cancel() {
      CANCELLED.incrementAndGet();
      return State.CANCELLED;
    }

    @Override
    public State waitUntilFinish(org.joda.time.Duration duration) {
      return waitUntilFinish();
    }

    @Override
    public State waitUntilFinish() {
      pause(Duration.ofHours(1));
      return State.CANCELLED;
    }

    @Override
    public MetricResults metrics() {
      throw new UnsupportedOperationException("no figures");
    }
  }
}
