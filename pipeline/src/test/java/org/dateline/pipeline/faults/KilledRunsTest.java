package org.dateline.pipeline.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process at random times: nothing is ever half there. */
@Tag("faults")
class KilledRunsTest {
  private static final int KILLS = 20;
  private static final long SEED = 20_240_312;
  private static final Path SAMPLES = Path.of("../inputs/samples/corpora");

  @TempDir Path folder;

  private Jvm run(String inputs) throws IOException {
    return Jvm.start(
        folder.resolve("log"),
        "--inputs=" + inputs,
        "--output=" + folder.resolve("out"),
        "--state=" + folder.resolve("state"),
        "--date=2024-03-12",
        "--overwrite");
  }

  private SortedMap<String, String> now() throws IOException {
    return Published.in(folder.resolve("out"));
  }

  private SortedMap<String, String> remembered() throws IOException {
    return Published.in(folder.resolve("state/2024-03-12"));
  }

  @Test
  void aKilledRunLeavesTheOlderReportsOrTheNewOnes() throws Exception {
    long start = System.nanoTime();
    Jvm whole = run(SAMPLES.toString());
    assertEquals(0, whole.await(), whole.said());
    long nanos = System.nanoTime() - start;
    SortedMap<String, String> fresh = now();
    SortedMap<String, String> freshState = remembered();
    assertTrue(fresh.size() > 20 && freshState.size() > 1, fresh.keySet().toString());

    Jvm other = run(SAMPLES.resolve("wire").toString());
    assertEquals(0, other.await(), other.said());
    SortedMap<String, String> old = now();
    SortedMap<String, String> oldState = remembered();

    Random random = new Random(SEED);
    List<String> left = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Jvm run = run(SAMPLES.toString());
      // The last kills fall into the last tenth, where the reports are put together.
      double share = kill < KILLS * 3 / 4 ? random.nextDouble() : 0.9 + random.nextDouble() / 10;
      run.process().waitFor((long) (nanos * share), TimeUnit.NANOSECONDS);
      run.process().destroyForcibly().waitFor();
      SortedMap<String, String> after = now();
      boolean absent = after.isEmpty();
      assertTrue(
          absent || after.equals(old) || after.equals(fresh), "half a run: " + after.keySet());
      SortedMap<String, String> state = remembered();
      assertTrue(
          state.isEmpty() || state.equals(oldState) || state.equals(freshState),
          "half a memory: " + state.keySet());
      assertTrue(!after.equals(fresh) || state.equals(freshState), "reports without their memory");
      left.add(absent ? "absent" : after.equals(old) ? "old" : "new");
      if (after.equals(fresh)) {
        old = fresh;
        oldState = freshState;
      }
    }
    Jvm again = run(SAMPLES.toString());
    assertEquals(0, again.await(), again.said());
    assertEquals(fresh, now());
    assertEquals(freshState, remembered());
    try (var all = Files.list(folder)) {
      assertEquals(3, all.count(), "log, reports and state are all that is left");
    }
    System.out.println(KILLS + " kills left " + left);
  }
}
