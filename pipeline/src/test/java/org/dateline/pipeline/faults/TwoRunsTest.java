package org.dateline.pipeline.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts two runs into one folder at once. */
class TwoRunsTest {
  @TempDir Path folder;

  @Test
  void oneIsWholeAndTheOtherRefuses() throws Exception {
    runBoth();
  }

  @Tag("faults")
  @RepeatedTest(9)
  void soItIsEveryTime() throws Exception {
    runBoth();
  }

  private void runBoth() throws Exception {
    Path news = folder.resolve("news.jsonl");
    Files.writeString(news, "{\"id\":\"1\",\"text\":\"Fire destroyed a warehouse in Belford.\"}");
    String[] options = {"--inputs=" + news, "--output=" + folder.resolve("out"), "--overwrite"};
    Jvm one = Jvm.start(folder.resolve("one"), options);
    Jvm other = Jvm.start(folder.resolve("other"), options);
    List<Integer> codes = List.of(one.await(), other.await()).stream().sorted().toList();
    assertEquals(List.of(0, 1), codes, one.said() + other.said());
    Jvm loser = one.process().exitValue() == 1 ? one : other;
    assertTrue(loser.said().contains("Another run is writing to "), loser.said());
    SortedMap<String, String> published = Published.in(folder.resolve("out"));
    assertTrue(published.containsKey("manifest.json"), published.keySet().toString());
    try (var all = Files.list(folder)) {
      assertEquals(4, all.count(), "the news, two logs and the reports");
    }
  }
}
