package org.dateline.inputs.archive;

import static org.dateline.inputs.Archives.arc;
import static org.dateline.inputs.Archives.bytes;
import static org.dateline.inputs.Archives.gzip;
import static org.dateline.inputs.Archives.join;
import static org.dateline.inputs.Archives.members;
import static org.dateline.inputs.Archives.page;
import static org.dateline.inputs.Archives.record;
import static org.dateline.inputs.Archives.response;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.inputs.Harvested;
import org.dateline.inputs.ReadLimits;
import org.dateline.model.ContentKind;
import org.dateline.model.RawDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveReaderTest {
  private static final String A = "http://a.example/";
  private static final String B = "http://b.example/";

  @Test
  void takesIdAddressCharsetAndDateOfAPage() {
    Harvested read = Harvested.of("c.warc.gz", members(response(A, page("tides"))));

    RawDocument document = read.documents().get(0);
    assertEquals(ContentKind.PAGE, document.kind());
    assertEquals("urn:test:" + A, document.sourceId());
    assertEquals("c.warc.gz@0", document.source());
    assertEquals(A, document.url());
    assertEquals("utf-8", document.charset());
    assertEquals(Optional.of(Instant.parse("2031-05-06T07:08:09Z")), document.crawledAt());
    assertArrayEquals(bytes(page("tides")), document.body());
  }

  @Test
  void namesRecordsByTheOffsetOfTheirMember() {
    byte[] first = members(response(A, page("tides")));

    Harvested read = Harvested.of("c.warc.gz", join(first, members(response(B, page("ice")))));

    assertEquals("c.warc.gz@" + first.length, read.documents().get(1).source());
  }

  @Test
  void namesRecordsInsideOneMemberByTheirDistance() {
    byte[] first = response(A, page("tides"));

    Harvested read = Harvested.of("c.warc.gz", gzip(join(first, response(B, page("ice")))));

    assertEquals("c.warc.gz@0+" + first.length, read.documents().get(1).source());
  }

  @Test
  void countsWhatIsNoPageByItsKind() {
    byte[] text = bytes("x: y\r\n");
    byte[] notFound = bytes("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>");
    Harvested read =
        Harvested.of(
            "c.warc",
            join(
                record("warcinfo", "", "application/warc-fields", text),
                record(
                    "request",
                    A,
                    "application/http; msgtype=request",
                    bytes("GET / HTTP/1.1\r\n\r\n")),
                record(
                    "revisit",
                    A,
                    "application/http; msgtype=response",
                    bytes("HTTP/1.1 200 OK\r\n\r\n")),
                record("metadata", A, "application/warc-fields", text),
                record("conversion", A, "text/plain", text),
                record("sighting", A, "text/plain", text),
                record("response", "dns:a.example", "text/dns", text),
                response(A, "Content-Type: image/png\r\n", text),
                record("response", A, "application/http", notFound),
                response(A, page("tides"))));

    assertEquals(
        Map.of(
            "read", 10,
            "record_warcinfo", 1,
            "record_request", 1,
            "record_revisit", 1,
            "record_metadata", 1,
            "record_conversion", 1,
            "record_other", 1,
            "not_html", 2,
            "http_status", 1,
            "kept", 1),
        read.counts());
    assertEquals(List.of(), read.rejected());
  }

  @Test
  void readsPagesThatWereStoredAsResources() {
    Harvested read =
        Harvested.of(
            "c.warc", record("resource", A, "text/html; charset=latin1", bytes(page("tides"))));

    assertEquals(A, read.urls());
    assertEquals("latin1", read.documents().get(0).charset());
  }

  @ParameterizedTest
  @CsvSource({
    "'Content-Type: text/html', true",
    "'CONTENT-TYPE: Text/HTML;CHARSET=x', true",
    "'Content-Type: application/xhtml+xml', true",
    "'X-Other: none', true",
    "'Content-Type: text/htmlx', false",
    "'Content-Type: application/json', false",
  })
  void tellsPagesByTheirTypeOrElseTheirFirstBytes(String header, boolean kept) {
    Harvested read = Harvested.of("c.warc", response(A, header + "\r\n", bytes(page("tides"))));

    assertEquals(kept ? 1 : 0, read.documents().size());
    assertEquals(kept ? null : 1, read.counts().get("not_html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "gzip, identity"})
  void undoesCompression(String coding) {
    String headers = "Content-Type: text/html\r\nContent-Encoding: " + coding + "\r\n";

    Harvested read = Harvested.of("c.warc", response(A, headers, gzip(bytes(page("tides")))));

    assertArrayEquals(bytes(page("tides")), read.documents().get(0).body());
  }

  @Test
  void joinsChunks() {
    String page = page("tides");
    String chunked =
        Integer.toHexString(10)
            + "\r\n"
            + page.substring(0, 10)
            + "\r\n"
            + Integer.toHexString(page.length() - 10)
            + ";x=y\r\n"
            + page.substring(10)
            + "\r\n0\r\n\r\n";
    String headers = "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n";

    assertArrayEquals(
        bytes(page),
        Harvested.of("c.warc", response(A, headers, bytes(chunked))).documents().get(0).body());
    assertArrayEquals(
        bytes(page),
        Harvested.of("c.warc", response(A, headers, bytes(page))).documents().get(0).body(),
        "joined when it was stored");
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Encoding: gzip, '\u001f\u008bx', bad_coding",
    "Content-Encoding: snappy, 'abc', bad_coding",
    "X-None: y, '', empty_body",
    "X-None: y, '  \t', empty_body",
  })
  void refusesBodiesThatHoldNoPage(String header, String body, String reason) {
    byte[] latin = body.getBytes(StandardCharsets.ISO_8859_1);

    Harvested read =
        Harvested.of("c.warc", response(A, "Content-Type: text/html\r\n" + header + "\r\n", latin));

    assertEquals(reason, read.reasons());
    assertEquals("urn:test:" + A, read.rejected().get(0).sourceId());
    assertEquals(A, read.rejected().get(0).url());
  }

  @Test
  void refusesBombsByTheirRatioAndPagesByTheirLength() {
    ReadLimits limits = new ReadLimits(4 << 20, 64 << 10, 200, 100);
    String headers = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
    byte[] bomb = response(A, headers, gzip(new byte[3 << 20]));
    byte[] long1 = response(B, "Content-Type: text/html\r\n", new byte[5 << 20]);

    Harvested read = Harvested.of("c.warc", join(bomb, long1), limits);

    assertEquals("inflation_limit document_limit", read.reasons());
    assertTrue(read.addsUp());
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "100000", "99999999999999", "0"})
  void measuresRecordsThatAnnounceAWrongLength(String length) {
    byte[] block = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("tides"));
    byte[] wrong = record("response", A, "application/http", block, length);

    for (byte[] file :
        List.of(join(wrong, response(B, page("ice"))), members(wrong, response(B, page("ice"))))) {
      Harvested read = Harvested.of("c.warc", file);
      assertTrue(read.addsUp());
      assertTrue(read.urls().endsWith(B), "the next record is read: " + read);
      if (!length.equals("99999999999999") || file[0] == 'W') {
        assertEquals(A + " " + B, read.urls());
        assertArrayEquals(bytes(page("tides")), read.documents().get(0).body());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "ten", "1e3", "99999999999999999999999"})
  void refusesRecordsThatAnnounceNoLength(String length) {
    byte[] wrong = record("response", A, "application/http", bytes("HTTP/1.1 200 OK"), length);

    Harvested read = Harvested.of("c.warc", join(wrong, response(B, page("ice"))));

    assertEquals("bad_length", read.reasons());
    assertEquals(B, read.urls());
  }

  @Test
  void keepsARecordThatHoldsAnArchiveWhole() {
    byte[] inner = join(bytes(page("a")), bytes("\r\n\r\n"), response(A, page("inner")));
    byte[] outer = response(B, "Content-Type: text/html\r\n", inner);

    Harvested read = Harvested.of("c.warc", outer);

    assertEquals(B, read.urls());
    assertEquals(inner.length, read.documents().get(0).body().length);
  }

  @Test
  void goesOnAfterBytesThatAreNoRecord() {
    byte[] junk = bytes("a line\nthat is WARC/1.0 no record\n");

    Harvested read =
        Harvested.of(
            "c.warc", join(response(A, page("tides")), junk, response(B, page("ice")), junk));

    assertEquals(A + " " + B, read.urls());
    assertEquals("bad_header bad_header", read.reasons());
    assertEquals("c.warc@" + response(A, page("tides")).length, read.rejected().get(0).source());
  }

  @Test
  void refusesHeadersBeyondTheLimit() {
    byte[] longHeader = bytes("WARC/1.0\r\nX: " + "x".repeat(70_000) + "\r\n\r\n");
    byte[] longHttp =
        response(
            A, "Content-Type: text/html\r\nX: " + "x".repeat(70_000) + "\r\n", bytes("<html>"));

    Harvested read = Harvested.of("c.warc", join(longHeader, longHttp, response(B, page("ice"))));

    assertEquals("header_limit header_limit", read.reasons());
    assertEquals(B, read.urls());
  }

  @Test
  void readsArcWithBlanksInAddresses() {
    List<String> urls = List.of("http://a.example/x?t=Two Words&u=1", B);

    Harvested read = Harvested.of("c.arc", arc(urls));

    assertEquals(String.join(" ", urls), read.urls());
    assertEquals(Map.of("read", 3, "record_warcinfo", 1, "kept", 2), read.counts());
    assertEquals(
        Optional.of(Instant.parse("2031-05-06T07:08:09Z")), read.documents().get(0).crawledAt());
    assertEquals(read.urls(), Harvested.of("c.arc.gz", gzip(arc(urls))).urls());
  }

  @Test
  void readsArcLinesOfTheSecondVersion() {
    byte[] block = bytes("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("x"));
    byte[] file =
        join(
            bytes("filedesc://t.arc 0.0.0.0 20310506070809 text/plain 200 - - 0 t.arc 4\nabc\n"),
            bytes(
                "\n"
                    + A
                    + " 10.0.0.1 20310506070809 text/html 200 SUM - 77 t.arc "
                    + block.length
                    + "\n"),
            block);

    assertEquals(A, Harvested.of("t.arc", file).urls());
  }
}
