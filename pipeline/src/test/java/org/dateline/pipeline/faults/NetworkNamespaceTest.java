package org.dateline.pipeline.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job where there is no network at all, not even a loopback that is up. */
@Tag("faults")
class NetworkNamespaceTest {
  private static final List<String> NO_NETWORK = List.of("unshare", "-rn");
  private static final Path GOLDEN = Path.of("../outputs/golden");

  @TempDir Path folder;

  @Test
  void theReportsAreTheSameWithoutANetwork() throws Exception {
    int can = new ProcessBuilder("unshare", "-rn", "true").start().waitFor();
    Assumptions.assumeTrue(can == 0, "no name spaces here");
    Jvm run =
        Jvm.start(
            folder.resolve("log"),
            NO_NETWORK,
            "--inputs=../inputs/samples/corpora",
            "--output=" + folder.resolve("out"));
    assertEquals(0, run.await(), run.said());
    SortedMap<String, String> golden = Published.in(GOLDEN);
    SortedMap<String, String> reports = Published.in(folder.resolve("out"));
    golden.remove("README.md");
    golden.remove("manifest.json");
    reports.remove("manifest.json");
    assertTrue(golden.size() > 15, golden.keySet().toString());
    assertEquals(golden.keySet(), reports.keySet());
    golden.forEach((name, bytes) -> assertEquals(bytes, reports.get(name), name));
    assertTrue(Files.exists(folder.resolve("out/manifest.json")));
  }
}
