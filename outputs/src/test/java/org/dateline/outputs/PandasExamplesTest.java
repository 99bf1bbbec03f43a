package org.dateline.outputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the pandas examples of the manual on the golden reports, where there is pandas. */
class PandasExamplesTest {
  private static final String NONE =
      """
      ==========================================================================
      SKIPPED: no python3 with pandas, so the pandas examples were NOT run.
      Install it (Debian: apt-get install python3-pandas) and run the tests again.
      ==========================================================================
      """;

  @TempDir static Path temp;

  @Test
  void everyExampleAnswersSomething() throws Exception {
    Optional<String> python = python();
    if (python.isEmpty()) {
      System.err.println(NONE);
      Assumptions.abort("no python3 with pandas: the examples were not run");
    }
    Path script = temp.resolve("examples.py");
    try (InputStream in = PandasExamplesTest.class.getResourceAsStream("examples.py")) {
      Files.copy(in, script);
    }
    Path manual = Path.of("README.md").toAbsolutePath();
    Path said = temp.resolve("said.txt");
    int code =
        run(List.of(python.get(), script.toString(), manual.toString()), Path.of("golden"), said);
    String text = Files.readString(said);
    assertEquals(0, code, text);
    assertEquals(Reports.all().size(), text.lines().count(), text);
  }

  @Test
  void everyExampleHasThreeLines() throws IOException {
    for (String block : Files.readString(Path.of("README.md")).split("\n\n")) {
      boolean example = block.startsWith("```sql\n") || block.startsWith("```python\n");
      assertTrue(!example || block.strip().lines().count() == 5, block);
    }
  }

  private static Optional<String> python() throws IOException, InterruptedException {
    for (String candidate : List.of("python3", "/usr/bin/python3")) {
      Path said = temp.resolve("import.txt");
      try {
        if (run(List.of(candidate, "-c", "import pandas"), temp, said) == 0) {
          return Optional.of(candidate);
        }
      } catch (IOException e) {
        // There is no such program: the next one may be there.
        continue;
      }
    }
    return Optional.empty();
  }

  private static int run(List<String> command, Path folder, Path said)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PYTHONIOENCODING", StandardCharsets.UTF_8.name());
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(command + " did not end");
    }
    return process.exitValue();
  }
}
