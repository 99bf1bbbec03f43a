package org.dateline.pipeline;

import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.inputs.memory.Memory;
import org.dateline.inputs.memory.MemoryException;
import org.dateline.outputs.RunFolder;

/** Holds what earlier days remember, and the lock on the folder that this day leaves. */
final class Recollection implements AutoCloseable {
  /**
   * What the job needs of it.
   *
   * @param known what earlier days remember
   * @param today folder that this day leaves
   * @param date this day, ISO 8601
   */
  record Days(Memory known, RunFolder today, String date) {}

  private final Optional<Days> memory;
  private final Optional<OutputLock> lock;

  private Recollection(Optional<Days> memory, Optional<OutputLock> lock) {
    this.memory = memory;
    this.lock = lock;
  }

  /**
   * Looks up what earlier days remember.
   *
   * @throws JobFailure if a day is damaged, or another run of this day is at work
   */
  static Recollection open(Optional<StateSettings> settings) {
    if (settings.isEmpty()) {
      return new Recollection(Optional.empty(), Optional.empty());
    }
    StateSettings state = settings.get();
    try {
      Memory known = Memory.before(state.date(), state.folder(), state.days(), Versions.dateline());
      OutputLock lock = OutputLock.take(state.today(), OutputLock.Replacing.ANYTHING);
      Days days = new Days(known, lock.folder(), state.date().toString());
      return new Recollection(Optional.of(days), Optional.of(lock));
    } catch (MemoryException e) {
      throw new JobFailure(ExitCode.FAILED, "--state: " + e.getMessage());
    }
  }

  Optional<Days> memory() {
    return memory;
  }

  /** Says which days are remembered. */
  void tell(PrintStream err) {
    memory.ifPresent(
        days ->
            err.println(
                days.known().days().isEmpty()
                    ? "No earlier day is remembered"
                    : days.known().days().stream()
                        .map(day -> day.date() + " (" + day.articles() + " articles)")
                        .collect(Collectors.joining(", ", "Remembers ", ""))));
  }

  @Override
  public void close() {
    lock.ifPresent(OutputLock::close);
  }
}
