package org.dateline.inputs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Builds archives to read, whole or broken. */
public final class Archives {
  private Archives() {}

  /** Returns a page of some length about the topic. */
  public static String page(String topic) {
    return "<!doctype html><html><head><title>"
        + topic
        + "</title></head><body><p>The council met about "
        + topic
        + ".</p></body></html>";
  }

  /** Returns a response record of a page, as one WARC record. */
  public static byte[] response(String url, String page) {
    return response(url, "Content-Type: text/html; charset=utf-8\r\n", bytes(page));
  }

  /** Returns a response record with these HTTP header lines. */
  public static byte[] response(String url, String httpHeaders, byte[] body) {
    return record(
        "response",
        url,
        "application/http; msgtype=response",
        join(bytes("HTTP/1.1 200 OK\r\n" + httpHeaders + "\r\n"), body));
  }

  /** Returns a WARC record. */
  public static byte[] record(String type, String url, String contentType, byte[] block) {
    return record(type, url, contentType, block, Integer.toString(block.length));
  }

  /** Returns a WARC record that announces this length. */
  public static byte[] record(
      String type, String url, String contentType, byte[] block, String length) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:test:"
            + url
            + ">\r\nWARC-Date: 2031-05-06T07:08:09Z\r\nWARC-Target-URI: "
            + url
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return join(bytes(header), block, bytes("\r\n\r\n"));
  }

  /** Returns an ARC file of pages, version 1. */
  public static byte[] arc(List<String> urls) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    byte[] version = bytes("1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n");
    file.writeBytes(
        bytes("filedesc://test.arc 0.0.0.0 20310506070809 text/plain " + version.length + "\n"));
    file.writeBytes(join(version, bytes("\n")));
    for (String url : urls) {
      byte[] block = bytes("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(url));
      file.writeBytes(bytes(url + " 10.0.0.1 20310506070809 text/html " + block.length + "\n"));
      file.writeBytes(join(block, bytes("\n")));
    }
    return file.toByteArray();
  }

  /** Returns each record as a gzip member of its own, one after the other. */
  public static byte[] members(byte[]... records) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (byte[] record : records) {
      file.writeBytes(gzip(record));
    }
    return file.toByteArray();
  }

  /** Returns the bytes as one gzip member. */
  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** Returns the parts in one array. */
  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  /** Returns the text in UTF-8. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
