package org.dateline.pipeline.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The job in a process of its own. */
record Jvm(Process process, Path log) {
  private static final long PATIENCE_MINUTES = 10;

  /** Starts the job; what it says goes to the log. */
  static Jvm start(Path log, String... options) throws IOException {
    return start(log, List.of(), options);
  }

  /**
   * Starts the job.
   *
   * @param before what stands before the command of the JVM
   */
  static Jvm start(Path log, List<String> before, String... options) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.addAll(command(options));
    return new Jvm(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(),
        log);
  }

  /** Returns the command that runs the job. */
  static List<String> command(String... options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.dateline.pipeline.Dateline"));
    command.addAll(List.of(options));
    return command;
  }

  /** Waits for the end and returns the exit code. */
  int await() throws InterruptedException {
    if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError("hangs: " + said());
    }
    return process.exitValue();
  }

  String said() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
