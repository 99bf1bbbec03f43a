package org.dateline.pipeline.hostile;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Writes inputs that are small to store or to say, and large to read. */
final class Bombs {
  private static final int MANY = 1_000_000;
  private static final int LONG_LINE = 50 << 20;
  private static final int INFLATED = 256 << 20;

  /** 64 MB of NULs, by brotli. */
  private static final byte[] BROTLI =
      Base64.getDecoder()
          .decode("z///f/gnAOKxQCD3/p/////wTwDEYGQA7v0/////4Z8AiMMiAN37//z//8c/ARCHBQC69/8=");

  private final Path folder;
  private int count;

  private Bombs(Path folder) {
    this.folder = folder;
  }

  /** Writes them, one file each, and returns how many there are. */
  static int write(Path folder) throws IOException {
    Bombs bombs = new Bombs(Files.createDirectories(folder));
    bombs.compressed();
    bombs.nested();
    bombs.endless();
    return bombs.count;
  }

  private void compressed() throws IOException {
    byte[] gzip = zeros(GZIPOutputStream::new);
    file("zeros.txt.gz", out -> out.write(gzip));
    file("nested.txt.gz", out -> out.write(gzip(gzip)));
    file("twice-nested.warc.gz", out -> out.write(gzip(gzip(gzip))));
    response("gzip", gzip);
    response("x-gzip, gzip", gzip(gzip));
    response("deflate", zeros(DeflaterOutputStream::new));
    response("br", BROTLI);
    response("zstd", zeros(ZstdOutputStream::new));
    response("gzip, br, gzip, br, gzip, br, gzip, br, gzip", gzip);
  }

  private void nested() throws IOException {
    repeat("div.html", "<html><body>", "<div>", "x");
    repeat("formatting.html", "<html><body>", "<b><i><a>", "x");
    repeat("tables.html", "<html><body>", "<table><tr><td>", "x");
    repeat("lists.html", "<html><body>", "<ul><li>", "x");
    repeat("fonts.html", "<html><body>", "<font><p>", "x");
    repeat("selects.html", "<html><body>", "<select><option>", "x");
    repeat("svg.html", "<html><body>", "<svg><foreignObject>", "x");
    repeat("closing.html", "<html><body>", "</p>", "x");
    repeat("comments.html", "<html><body>", "<!--", "x");
    repeat("attributes.html", "<html><body><p ", "a=1 b=2 ", ">");
    repeat("entities.html", "<html><body><p>", "&amp;&#x41;&notin", "</p>");
    repeat("arrays.json", "", "[", "");
    repeat("objects.json", "", "{\"a\":", "");
    repeat("deep.jsonl", "{\"text\":", "[", "\n");
    repeat("names.jsonl", "{", "\"a\":1,", "\"text\":\"b\"}\n");
    repeat("escapes.jsonl", "{\"text\":\"", "\\ud800", "\"}\n");
    repeat("number.jsonl", "{\"text\":\"a\",\"id\":1", "0", "}\n");
    repeat(
        "json-ld.html",
        "<html><script type=\"application/ld+json\">",
        "[{\"@graph\":",
        "</script>");
  }

  private void endless() throws IOException {
    line("line.txt", "", "");
    line("line.jsonl", "{\"id\":\"long\",\"text\":\"", "\"}\n");
    line("line.html", "<html><body><p>", "</p>");
    line("title.html", "<html><head><title>", "</title></head><body><p>x</p>");
    line("header.warc", "WARC/1.0\r\nWARC-Type: response\r\nX-Long: ", "\r\n\r\n");
    line(
        "http.warc",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 52428888\r\n\r\nHTTP/1.1 200 OK\r\nX: ",
        "\r\n\r\n");
  }

  private void response(String encoding, byte[] body) throws IOException {
    byte[] http =
        latin(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: "
                + encoding
                + "\r\n\r\n");
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:bomb:"
            + count
            + ">\r\nWARC-Date: 2031-05-06T07:08:09Z\r\nWARC-Target-URI: https://bomb.example/"
            + count
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length + body.length)
            + "\r\n\r\n";
    file(
        "response-" + count + ".warc",
        out -> {
          out.write(latin(header));
          out.write(http);
          out.write(body);
          out.write(latin("\r\n\r\n"));
        });
  }

  private void repeat(String name, String before, String piece, String after) throws IOException {
    file(
        name,
        out -> {
          out.write(latin(before));
          byte[] bytes = latin(piece);
          for (int i = 0; i < MANY; i++) {
            out.write(bytes);
          }
          out.write(latin(after));
        });
  }

  private void line(String name, String before, String after) throws IOException {
    file(
        name,
        out -> {
          out.write(latin(before));
          byte[] words = latin("word after word 7 ".repeat(1000));
          for (int written = 0; written < LONG_LINE; written += words.length) {
            out.write(words);
          }
          out.write(latin(after));
        });
  }

  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Opens a stream that codes what is written to it. */
  private interface Coding {
    OutputStream over(OutputStream out) throws IOException;
  }

  private void file(String name, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      content.writeTo(out);
    }
    count++;
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zeros(Coding coding) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = coding.over(packed)) {
      writeZeros(out);
    }
    return packed.toByteArray();
  }

  private static void writeZeros(OutputStream out) throws IOException {
    byte[] block = new byte[1 << 20];
    for (int written = 0; written < INFLATED; written += block.length) {
      out.write(block);
    }
  }
}
