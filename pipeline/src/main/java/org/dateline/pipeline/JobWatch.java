package org.dateline.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;

/** Waits for the job in a thread of its own, since some engines block, and keeps the deadline. */
final class JobWatch {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Optional<Duration> deadline;
  private final Progress progress;
  private final long startNanos;
  private final AtomicReference<PipelineResult> running = new AtomicReference<>();

  JobWatch(Optional<Duration> deadline, Progress progress, long startNanos) {
    this.deadline = deadline;
    this.progress = progress;
    this.startNanos = startNanos;
  }

  /**
   * Runs the job to its end.
   *
   * @throws JobFailure if it fails, or the deadline passes
   */
  void run(Pipeline pipeline) {
    ExecutorService thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread daemon = new Thread(task, "dateline-job");
              daemon.setDaemon(true);
              return daemon;
            });
    try {
      PipelineResult.State state = await(thread.submit(() -> runToEnd(pipeline)));
      if (state != PipelineResult.State.DONE) {
        throw new JobFailure(ExitCode.FAILED, "The engine ended the job as " + state);
      }
    } finally {
      thread.shutdownNow();
    }
  }

  private PipelineResult.State runToEnd(Pipeline pipeline) {
    PipelineResult result = pipeline.run();
    running.set(result);
    return result.waitUntilFinish();
  }

  private PipelineResult.State await(Future<PipelineResult.State> job) {
    while (true) {
      try {
        return job.get(patience(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException stillRunning) {
        Optional.ofNullable(running.get()).ifPresent(progress::tell);
        keepDeadline();
      } catch (ExecutionException e) {
        throw new JobFailure(
            ExitCode.FAILED, "The run failed; nothing was published: " + Causes.tell(e.getCause()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new JobFailure(ExitCode.FAILED, "The run was interrupted; nothing was published");
      }
    }
  }

  /** Returns how long to wait for the job before the next look, in milliseconds. */
  private long patience() {
    long left = deadline.map(limit -> limit.toNanos() - elapsed()).orElse(Long.MAX_VALUE);
    return Math.max(1, Math.min(PATIENCE.toMillis(), TimeUnit.NANOSECONDS.toMillis(left)));
  }

  private void keepDeadline() {
    if (deadline.filter(limit -> elapsed() >= limit.toNanos()).isEmpty()) {
      return;
    }
    String message = "The deadline of " + deadline.orElseThrow().toSeconds() + " s passed";
    PipelineResult result = running.get();
    if (result != null) {
      try {
        result.cancel();
      } catch (IOException | UnsupportedOperationException e) {
        message += ", and the engine did not cancel the job (" + e.getMessage() + ")";
      }
    }
    throw new JobFailure(ExitCode.DEADLINE, message + "; nothing was published");
  }

  private long elapsed() {
    return System.nanoTime() - startNanos;
  }
}
