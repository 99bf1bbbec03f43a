package org.dateline.inputs;

import static org.dateline.inputs.Archives.bytes;
import static org.dateline.inputs.Archives.gzip;
import static org.dateline.inputs.Archives.join;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/**
 * Packs the pages of {@code samples/sources} into the WARC file of the sample corpora, as {@code
 * crawl.tsv} lists them: kind, page, address and time of the fetch.
 */
public final class SampleCrawl {
  private static final int CHUNK = 700;

  private SampleCrawl() {}

  /** Writes {@code corpora/crawl/harvest.warc.gz} below the folder of samples. */
  public static void main(String[] args) throws IOException {
    Path samples = Path.of(args[0]);
    Path crawl = Files.createDirectories(samples.resolve("corpora/crawl"));
    Files.write(crawl.resolve("harvest.warc.gz"), pack(samples.resolve("sources")));
  }

  /** Returns the archive of the pages, each record a gzip member. */
  static byte[] pack(Path sources) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    archive.writeBytes(
        gzip(
            record(
                "warcinfo",
                "",
                "2024-03-11T00:00:00Z",
                "application/warc-fields",
                bytes("software: SampleCrawl\r\nformat: WARC File Format 1.0\r\n"))));
    for (String line : Files.readAllLines(sources.resolve("crawl.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        byte[] page =
            cells[1].equals("-") ? new byte[0] : Files.readAllBytes(sources.resolve(cells[1]));
        archive.writeBytes(member(cells[0], page, cells[2], cells[3]));
      }
    }
    return archive.toByteArray();
  }

  private static byte[] member(String kind, byte[] page, String url, String time) {
    return switch (kind) {
      case "request" ->
          gzip(
              record(
                  kind,
                  url,
                  time,
                  "application/http; msgtype=request",
                  bytes("GET / HTTP/1.1\r\n\r\n")));
      case "revisit" ->
          gzip(
              record(
                  kind, url, time, "application/http; msgtype=response", http("200 OK", "", page)));
      case "missing" ->
          gzip(
              response(
                  url, time, http("404 Not Found", html(), bytes("<html><h1>Gone</h1></html>"))));
      case "image" ->
          gzip(
              response(
                  url, time, http("200 OK", "Content-Type: image/png\r\n", bytes("\u0089PNG"))));
      case "gzip" ->
          gzip(
              response(
                  url, time, http("200 OK", html() + "Content-Encoding: gzip\r\n", gzip(page))));
      case "chunked" ->
          gzip(
              response(
                  url,
                  time,
                  http("200 OK", html() + "Transfer-Encoding: chunked\r\n", chunks(page))));
      case "cut" -> {
        byte[] whole = gzip(response(url, time, http("200 OK", html(), page)));
        yield Arrays.copyOf(whole, whole.length * 3 / 5);
      }
      case "page" -> gzip(response(url, time, http("200 OK", html(), page)));
      default -> throw new IllegalArgumentException("no such kind of record: " + kind);
    };
  }

  private static byte[] response(String url, String time, byte[] http) {
    return record("response", url, time, "application/http; msgtype=response", http);
  }

  private static byte[] record(String type, String url, String time, String content, byte[] block) {
    UUID id = UUID.nameUUIDFromBytes(bytes(type + " " + url + " " + time));
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:"
            + id
            + ">\r\nWARC-Date: "
            + time
            + "\r\n"
            + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "Content-Type: "
            + content
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(bytes(header), block, bytes("\r\n\r\n"));
  }

  private static String html() {
    return "Content-Type: text/html; charset=utf-8\r\n";
  }

  private static byte[] http(String status, String headers, byte[] body) {
    return join(bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body);
  }

  private static byte[] chunks(byte[] page) {
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    for (int at = 0; at < page.length; at += CHUNK) {
      byte[] chunk = Arrays.copyOfRange(page, at, Math.min(at + CHUNK, page.length));
      chunked.writeBytes(
          join(bytes(Integer.toHexString(chunk.length) + "\r\n"), chunk, bytes("\r\n")));
    }
    return join(chunked.toByteArray(), bytes("0\r\n\r\n"));
  }
}
