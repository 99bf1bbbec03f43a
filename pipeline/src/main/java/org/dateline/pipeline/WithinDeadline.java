package org.dateline.pipeline;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Does what another machine may keep waiting, in a thread of its own that the deadline ends. */
final class WithinDeadline {
  private WithinDeadline() {}

  /**
   * Returns what the task returns.
   *
   * @param startNanos when the run began
   * @param what what the task does, as in {@code while what}
   * @throws JobFailure if the deadline passes before
   */
  static <T> T get(Optional<Duration> deadline, long startNanos, String what, Supplier<T> task) {
    if (deadline.isEmpty()) {
      return task.get();
    }
    ExecutorService thread = thread("dateline-wait");
    try {
      long left = deadline.get().toNanos() - (System.nanoTime() - startNanos);
      return thread.submit(task::get).get(Math.max(1, left), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new JobFailure(
          ExitCode.DEADLINE,
          "The deadline of "
              + deadline.get().toSeconds()
              + " s passed while "
              + what
              + "; nothing was published");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobFailure(ExitCode.FAILED, "The run was interrupted; nothing was published");
    } finally {
      thread.shutdownNow();
    }
  }

  /** Returns one thread that does not keep the process alive. */
  static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread daemon = new Thread(task, name);
          daemon.setDaemon(true);
          return daemon;
        });
  }
}
