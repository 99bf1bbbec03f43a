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
    "news.jsonl, 10, 190, false",
    "news.jsonl, 10, 180, true",
    "news.jsonl.gz, 10, 430, false",
    "news.jsonl.gz, 10, 420, true",
    "crawl.warc.gz, 100, 1270, false",
    "CRAWL.WARC.GZ, 100, 1260, true",
    "crawl.warc, 100, 370, false",
    "page.html, 100, 360, true",
    "saved.txt, 100, 1270, false"
  })
  void warnsWhereTheHeapMayBeTooSmall(String name, long megabytes, long heap, boolean warns) {
    assertEquals(warns, warning(name, megabytes, heap).isPresent());
  }

  @Test
  void namesWhatHelps() {
    String told = warning("news.jsonl", 1_000, 2_048).orElseThrow();
    assertTrue(told.contains("have 1,000 MB"), told);
    assertTrue(told.contains("need 12,064 MB"), told);
    assertTrue(told.contains("has 2,048 MB"), told);
    assertTrue(told.contains("java -Xmx12g -jar dateline.jar"), told);
    assertTrue(told.contains("dateline-flink.jar --runner=FlinkRunner"), told);
  }
}
