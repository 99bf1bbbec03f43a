package org.dateline.pipeline.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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

  /** What a run over one corpus leaves, and how long it takes. */
  private record Whole(
      String corpus,
      SortedMap<String, String> reports,
      SortedMap<String, String> memory,
      long nanos) {}

  private Whole whole(String corpus) throws Exception {
    long start = System.nanoTime();
    Jvm run = run(corpus);
    assertEquals(0, run.await(), run.said());
    return new Whole(corpus, now(), remembered(), System.nanoTime() - start);
  }

  @Test
  void aKilledRunLeavesTheOlderReportsOrTheNewOnes() throws Exception {
    Whole next = whole(SAMPLES.toString());
    Whole there = whole(SAMPLES.resolve("wire").toString());
    assertTrue(next.reports().size() > 20 && next.memory().size() > 1, next.reports().toString());
    assertNotEquals(next.reports(), there.reports());

    Random random = new Random(SEED);
    List<String> left = new ArrayList<>();
    while (left.size() < KILLS) {
      Jvm run = run(next.corpus());
      // The last kills fall late, where the reports are put together.
      boolean late = left.size() >= KILLS * 3 / 4;
      double share = late ? 0.8 + random.nextDouble() / 5 : random.nextDouble();
      boolean ended = run.process().waitFor((long) (next.nanos() * share), TimeUnit.NANOSECONDS);
      run.process().destroyForcibly().waitFor();
      SortedMap<String, String> after = now();
      SortedMap<String, String> memory = remembered();
      boolean isNew = after.equals(next.reports());
      assertTrue(
          after.isEmpty() || isNew || after.equals(there.reports()), "half: " + after.keySet());
      assertTrue(
          memory.isEmpty() || memory.equals(there.memory()) || memory.equals(next.memory()),
          "half a memory: " + memory.keySet());
      assertTrue(!isNew || memory.equals(next.memory()), "reports without their memory");
      if (!ended) {
        left.add(after.isEmpty() ? "absent" : isNew ? "new" : "old");
      }
      if (isNew) {
        Whole older = there;
        there = next;
        next = older;
      }
    }
    assertEquals(
        next, new Whole(next.corpus(), whole(next.corpus()).reports(), remembered(), next.nanos()));
    try (var all = Files.list(folder)) {
      assertEquals(3, all.count(), "log, reports and state are all that is left");
    }
    System.out.println(KILLS + " kills left " + left);
  }
}
