package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dateline.inputs.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeapForecastTest {
  private static Optional<String> warning(String name, long megabytes, long heap) {
    return HeapForecast.warning(
        List.of(new InputFile(name, "/news/" + name, megabytes << 20)), heap << 20);
  }

  @ParameterizedTest
  @CsvSource({
    "news.jsonl, 10, 368, false",
    "news.jsonl, 10, 367, true",
    "news.jsonl.gz, 10, 848, false",
    "news.jsonl.gz, 10, 847, true",
    "crawl.warc.gz, 100, 2628, false",
    "CRAWL.WARC.GZ, 100, 2627, true",
    "crawl.warc, 100, 628, false",
    "page.html, 100, 627, true",
    "saved.txt, 100, 2528, false"
  })
  void warnsWhereTheHeapMayBeTooSmall(String name, long megabytes, long heap, boolean warns) {
    assertEquals(warns, warning(name, megabytes, heap).isPresent());
  }

  @Test
  void namesWhatHelps() {
    String told = warning("news.jsonl", 1_000, 2_048).orElseThrow();
    assertTrue(told.contains("have 1,000 MB"), told);
    assertTrue(told.contains("need 24,128 MB"), told);
    assertTrue(told.contains("has 2,048 MB"), told);
    assertTrue(told.contains("java -Xmx24g -jar dateline.jar"), told);
    assertTrue(told.contains("dateline-flink.jar --runner=FlinkRunner"), told);
  }
}
