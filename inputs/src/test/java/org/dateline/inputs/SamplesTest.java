package org.dateline.inputs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.text.metadata.OutletTable;
import org.junit.jupiter.api.Test;

/** Reads the sample corpora and holds the archive to its sources. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");

  @Test
  void archiveHoldsItsSources() throws IOException {
    Path archive = SAMPLES.resolve("corpora/crawl/harvest.warc.gz");
    Harvested committed = Harvested.of("harvest.warc.gz", Files.readAllBytes(archive));
    Harvested rebuilt =
        Harvested.of("harvest.warc.gz", SampleCrawl.pack(SAMPLES.resolve("sources")));

    assertEquals(rebuilt.counts(), committed.counts());
    assertEquals(rebuilt.urls(), committed.urls());
    for (int i = 0; i < rebuilt.documents().size(); i++) {
      assertArrayEquals(rebuilt.documents().get(i).body(), committed.documents().get(i).body());
    }
  }

  @Test
  void everyRecordIsCounted() {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (InputFile file : InputFiles.match(List.of(SAMPLES + "/corpora"))) {
      Harvested read = Harvested.of(file.name(), bytes(file));
      assertTrue(read.addsUp(), file.name());
      read.counts().forEach((reason, count) -> counts.merge(reason, count, Integer::sum));
    }

    assertEquals(
        Map.ofEntries(
            Map.entry("read", 85),
            Map.entry("kept", 70),
            Map.entry("record_warcinfo", 1),
            Map.entry("record_request", 5),
            Map.entry("record_revisit", 1),
            Map.entry("not_html", 1),
            Map.entry("http_status", 1),
            Map.entry("damaged_gzip", 1),
            Map.entry("invalid_json", 1),
            Map.entry("invalid_utf8", 1),
            Map.entry("duplicate_key", 1),
            Map.entry("not_an_object", 1),
            Map.entry("no_text_field", 1)),
        counts);
  }

  @Test
  void tableOfOutletsKnowsAllTwelve() {
    OutletTable table = OutletFile.read(SAMPLES.resolve("outlets.csv").toString());

    assertEquals(12, table.outlets().size());
    assertEquals("agency", table.find("meridian-press.example", "").orElseThrow().type());
  }

  private static byte[] bytes(InputFile file) {
    try {
      return Files.readAllBytes(Path.of(file.resource()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
