package org.dateline.pipeline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The jar that a profile makes, run as a user runs it: in a virtual machine of its own. */
final class JobJar {
  private static final long PATIENCE_MINUTES = 10;

  private JobJar() {}

  /** Returns the jar that is tested, which the build names in {@code dateline.jar}. */
  static Path path() {
    String jar = System.getProperty("dateline.jar");
    if (jar == null || !Files.isRegularFile(Path.of(jar))) {
      throw new IllegalStateException("dateline.jar names no file: " + jar);
    }
    return Path.of(jar).toAbsolutePath().normalize();
  }

  /**
   * Starts the job.
   *
   * @param flags flags of the virtual machine
   * @param log receives all that the job says
   */
  static Process start(List<String> flags, Path log, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(flags);
    command.addAll(List.of("-jar", path().toString()));
    command.addAll(Arrays.asList(args));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** Waits for the job, and ends it when it takes too long. */
  static Run end(Process job, Path log) throws IOException, InterruptedException {
    boolean ended = job.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    if (!ended) {
      job.destroyForcibly().waitFor();
    }
    String said = Files.readString(log);
    if (!ended) {
      throw new IllegalStateException("No end after " + PATIENCE_MINUTES + " minutes: " + said);
    }
    int code = job.exitValue();
    ExitCode exitCode =
        Arrays.stream(ExitCode.values())
            .filter(known -> known.code() == code)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Exit code " + code + ": " + said));
    return new Run(exitCode, said, said);
  }

  /** Returns the program of the virtual machine that runs this test. */
  static String java() {
    return String.join(File.separator, System.getProperty("java.home"), "bin", "java");
  }
}
