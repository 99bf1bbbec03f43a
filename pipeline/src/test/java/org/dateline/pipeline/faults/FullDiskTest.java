package org.dateline.pipeline.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs the job into a small file system of its own, in name spaces of its own. Skipped where the
 * kernel does not let us.
 */
@Tag("faults")
class FullDiskTest {
  private static final String MOUNT =
      "mount -t tmpfs -o size=%s tmpfs \"$1\" && mkdir \"$1/out\" && echo old"
          + " >\"$1/out/manifest.json\"";

  @TempDir static Path folder;

  @BeforeAll
  static void mayMount() throws Exception {
    Process tried =
        new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", folder.toString())
            .start();
    Assumptions.assumeTrue(tried.waitFor() == 0, "no name spaces here");
  }

  private static String said(String prepare) throws Exception {
    Path disk = Files.createTempDirectory(folder, "disk");
    String command =
        Jvm.command(
                "--inputs=../inputs/samples/corpora", "--output=" + disk + "/out", "--overwrite")
            .stream()
            .map(word -> "'" + word + "'")
            .collect(Collectors.joining(" "));
    String script =
        prepare
            + " && { "
            + command
            + "; echo \"code $?\"; ls -A \"$1\"; cat \"$1/out/manifest.json\"; }";
    Path log = Files.createTempFile(folder, "log", "");
    Process run =
        new ProcessBuilder(List.of("unshare", "-rm", "sh", "-c", script, "sh", disk.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    run.waitFor();
    return Files.readString(log);
  }

  @ParameterizedTest
  @ValueSource(strings = {"16k", "300k", "1200k"})
  void aFullDiskFailsTheRunAndLeavesTheOlderReports(String size) throws Exception {
    String said = said(MOUNT.replace("%s", size));
    assertTrue(said.contains("No space left on device"), said);
    assertTrue(said.contains("code 1\n"), said);
    assertTrue(said.endsWith("out\nold\n"), said);
    assertEquals(
        1,
        said.lines()
            .filter(line -> line.contains("The run failed") || line.contains("Cannot write"))
            .count(),
        said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8m"})
  void aReadOnlyDiskFailsTheRunAndLeavesTheOlderReports(String size) throws Exception {
    String said = said(MOUNT.replace("%s", size) + " && mount -o remount,ro \"$1\"");
    assertTrue(said.contains("Cannot write to ") && said.contains("Read-only file system"), said);
    assertTrue(said.endsWith("code 1\nout\nold\n"), said);
  }
}
