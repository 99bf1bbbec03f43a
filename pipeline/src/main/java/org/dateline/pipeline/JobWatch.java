package org.dateline.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;

/** Waits for the job in a thread of its own, since some engines block, and keeps the deadline. */
final class JobWatch {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Optional<Duration> deadline;
  private final Duration sending;
  private final Progress progress;
  private final long startNanos;
  private final CompletableFuture<PipelineResult> running = new CompletableFuture<>();

  /**
   * Watches one job.
   *
   * @param sending how long to wait, once the deadline has passed, for an engine elsewhere to say
   *     that it took the job, which would else live on there; zero for engines in this process
   */
  JobWatch(Optional<Duration> deadline, Duration sending, Progress progress, long startNanos) {
    this.deadline = deadline;
    this.sending = sending;
    this.progress = progress;
    this.startNanos = startNanos;
  }

  /**
   * Runs the job to its end.
   *
   * @throws JobFailure if it fails, or the deadline passes
   */
  void run(Pipeline pipeline) {
    ExecutorService thread = WithinDeadline.thread("dateline-job");
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
    try {
      running.complete(pipeline.run());
    } catch (RuntimeException e) {
      running.completeExceptionally(e);
      throw e;
    }
    return running.join().waitUntilFinish();
  }

  private PipelineResult.State await(Future<PipelineResult.State> job) {
    while (true) {
      try {
        return job.get(patience(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException stillRunning) {
        if (running.isDone() && !running.isCompletedExceptionally()) {
          progress.tell(running.join());
        }
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
    try {
      if (running.isDone() || !sending.isZero()) {
        running.get(sending.toMillis(), TimeUnit.MILLISECONDS).cancel();
      }
    } catch (IOException | UnsupportedOperationException e) {
      message += ", and the engine did not cancel the job (" + e.getMessage() + ")";
    } catch (TimeoutException e) {
      message += ", and the engine does not say whether it took the job: look for it there";
    } catch (ExecutionException notSent) {
      message += " while the job was sent";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new JobFailure(ExitCode.DEADLINE, message + "; nothing was published");
  }

  private long elapsed() {
    return System.nanoTime() - startNanos;
  }
}
