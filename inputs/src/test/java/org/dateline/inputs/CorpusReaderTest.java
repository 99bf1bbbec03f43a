package org.dateline.inputs;

import static org.dateline.inputs.Archives.arc;
import static org.dateline.inputs.Archives.bytes;
import static org.dateline.inputs.Archives.gzip;
import static org.dateline.inputs.Archives.page;
import static org.dateline.inputs.Archives.response;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ContentKind;
import org.dateline.model.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!DOCTYPE html><p>Rain.           | a.html  | PAGE",
        "<!DOCTYPE html><p>Rain.           | a.txt   | PAGE",
        "<!DOCTYPE html><p>Rain.           | a       | PAGE",
        "<?xml version='1.0'?><html><body> | a       | PAGE",
        "<!-- <rss> --><html><p>Rain.      | a       | PAGE",
        "<p>Rain.</p>                      | a.htm   | PAGE",
        "Rain fell on Tuesday.             | a.txt   | SAVED_TEXT",
        "Rain fell on Tuesday.             | a       | SAVED_TEXT",
        "[Update] Rain fell on Tuesday.    | a.txt   | SAVED_TEXT",
        "{brackets} and rain               | a.txt   | SAVED_TEXT",
        "{\"text\":\"Rain\"}               | a.txt   | RECORD",
        "[{\"text\":\"Rain\"}]             | a       | RECORD",
      })
  void tellsFormatsByContent(String content, String name, ContentKind kind) {
    for (byte[] stored : List.of(bytes(content), gzip(bytes(content)))) {
      Harvested read = Harvested.of(name, stored);
      assertEquals(List.of(kind), read.documents().stream().map(RawDocument::kind).toList());
      assertTrue(read.addsUp());
    }
  }

  @Test
  void tellsArchivesWhateverTheirName() {
    byte[] warc = response("http://a.example/", page("tides"));

    assertEquals("http://a.example/", Harvested.of("pages.txt", warc).urls());
    assertEquals("http://a.example/", Harvested.of("pages.txt", gzip(warc)).urls());
    assertEquals("http://a.example/", Harvested.of("x", arc(List.of("http://a.example/"))).urls());
  }

  @Test
  void givesFilesAsTheyAre() {
    byte[] text = "Caf\u00E9 \u2013 rain".getBytes(StandardCharsets.UTF_16);

    RawDocument document = Harvested.of("deep/a.txt", text).documents().get(0);

    assertArrayEquals(text, document.body());
    assertEquals("deep/a.txt", document.sourceId());
    assertEquals("deep/a.txt", document.source());
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty_body",
    "'\u0000\u0001\u0002PNG\u0000\u0000\u0003', unknown_format",
    "'%PDF-1.7\n1 0 obj << /Title (Rain) >> endobj', unknown_format",
  })
  void refusesWhatIsNoDocument(String content, String reason) {
    Harvested read = Harvested.of("a.bin", content);

    assertEquals(reason, read.reasons());
    assertEquals("a.bin", read.rejected().get(0).sourceId());
    assertTrue(read.addsUp());
  }

  @Test
  void takesNoTableForAnArticle() {
    String table = "title,text\nRain,Rain fell on Tuesday.\n";

    assertEquals("unknown_format", Harvested.of("a.csv", table).reasons());
    assertEquals("unknown_format", Harvested.of("a.TSV.gz", gzip(bytes(table))).reasons());
    assertTrue(Harvested.of("a.csv", table).rejected().get(0).detail().contains("line of JSON"));
    assertEquals(1, Harvested.of("a.csv", "{\"text\":\"Rain\"}").documents().size());
    assertEquals(1, Harvested.of("a.txt", table).documents().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><!-- made at noon --><rss><channel><title>News</title><item><title>A",
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>News</title><entry><title>A</title>",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'><item><title>A</title>",
        "<?xml version='1.0'?>\n<urlset><url><loc>http://a.example/</loc><news:title>A",
      })
  void takesNoFeedForAnArticle(String feed) {
    assertEquals("unknown_format", Harvested.of("a.xml", feed).reasons());
    assertEquals(1, Harvested.of("a.xml", "<nitf><head><title>A</title>").documents().size());
  }

  @Test
  void refusesDocumentsBeyondTheLimit() {
    ReadLimits limits = new ReadLimits(1000, 1000, 200, 100);

    assertEquals(1, Harvested.of("a.txt", bytes("x".repeat(1000)), limits).documents().size());
    assertEquals(
        "document_limit", Harvested.of("a.txt", bytes("x".repeat(1001)), limits).reasons());
    assertEquals(
        "document_limit",
        Harvested.of("a.txt.gz", gzip(bytes("x ".repeat(4 << 20))), limits).reasons());
  }

  @Test
  void refusesGzipInsideGzip() {
    byte[] twice = gzip(gzip(bytes("Rain fell on Tuesday.")));

    assertEquals("unknown_format", Harvested.of("a.txt.gz", twice).reasons());
  }

  @Test
  void endsAFileWithOneRowWhereTheFileSystemFails() {
    byte[] line = bytes("{\"text\":\"Rain\"}\n");

    assertEquals("unreadable", reasonsUntilTheFileSystemFails(line));
    assertEquals("unreadable", reasonsUntilTheFileSystemFails(gzip(line)));
    assertEquals(
        "damaged_gzip unreadable",
        reasonsUntilTheFileSystemFails(Archives.join(gzip(line), bytes("no member"))));
  }

  private static String reasonsUntilTheFileSystemFails(byte[] start) {
    List<String> reasons = new ArrayList<>();
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    new CorpusReader(FieldNames.usual(), ReadLimits.defaults())
        .read(
            new InputFile("a.jsonl", "/a.jsonl", 1000),
            new SequenceInputStream(new ByteArrayInputStream(start), failing),
            new Harvest(document -> {}, row -> reasons.add(row.reason()), tally -> {}));
    return String.join(" ", reasons);
  }
}
