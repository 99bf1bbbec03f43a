package org.dateline.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One call of the command line, with what it said. */
record Run(ExitCode exitCode, String out, String err) {
  /** Runs the job in this process, with the direct runner's checks on. */
  static Run of(String... args) {
    List<String> checked = new ArrayList<>(List.of(args));
    checked.add("--enforceImmutability=true");
    checked.add("--enforceEncodability=true");
    return unchecked(checked.toArray(String[]::new));
  }

  /** Runs the job as a user would. */
  static Run unchecked(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitCode code =
        Dateline.run(
            args,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
