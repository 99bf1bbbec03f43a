package org.dateline.inputs.archive;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import org.dateline.inputs.Harvest;
import org.dateline.inputs.Origin;
import org.dateline.inputs.ReadLimits;
import org.dateline.inputs.Refusal;
import org.dateline.inputs.bytes.Chunks;
import org.dateline.inputs.bytes.CodingException;
import org.dateline.inputs.bytes.ContentCoding;
import org.dateline.model.ContentKind;
import org.dateline.model.RawDocument;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MessageHeaders;

/** Takes the pages out of the records of an archive, and says what the other records are. */
final class Pages {
  private static final int OK = 200;

  private final ReadLimits limits;
  private final ContentCoding codings;
  private final Harvest harvest;

  Pages(ReadLimits limits, Harvest harvest) {
    this.limits = limits;
    this.harvest = harvest;
    this.codings =
        new ContentCoding(
            limits.maxDocumentBytes(), limits.maxInflation(), ReadLimits.INFLATION_FLOOR);
  }

  /** Returns whether a record's block is looked into; others are counted by type alone. */
  static boolean mayHoldPage(String type, String contentType) {
    String lower = contentType.toLowerCase(Locale.ROOT);
    return type.equals("response") && (lower.isEmpty() || lower.startsWith("application/http"))
        || type.equals("resource") && lower.contains("html");
  }

  /** Returns the reason under which a record without a page is counted. */
  static String reason(String type) {
    return switch (type) {
      case "response", "resource" -> "not_html";
      case "warcinfo", "request", "revisit", "metadata", "conversion", "continuation" ->
          "record_" + type;
      default -> "record_other";
    };
  }

  /** Hands on the record's page, or why there is none. */
  void read(ArchiveRecord record) {
    if (record.type().equals("resource")) {
      keep(record, record.contentType(), record.block());
    } else {
      readHttp(record);
    }
  }

  private void readHttp(ArchiveRecord record) {
    byte[] block = record.block();
    int head = endOfHead(block);
    if (head < 0) {
      boolean tooLong = block.length > limits.maxHeaderBytes();
      harvest.refuse(
          block.length == 0
              ? Refusal.EMPTY_BODY
              : tooLong ? Refusal.HEADER_LIMIT : Refusal.BAD_HTTP,
          record.origin(),
          "no end of the HTTP head within "
              + Math.min(block.length, limits.maxHeaderBytes())
              + " bytes");
      return;
    }
    HttpParser parser = new HttpParser();
    parser.lenientResponse();
    parser.parse(ByteBuffer.wrap(block, 0, head));
    if (!parser.isFinished() || parser.isError()) {
      harvest.refuse(Refusal.BAD_HTTP, record.origin(), "the HTTP head cannot be parsed");
    } else if (parser.status() != OK) {
      harvest.leaveOut("http_status");
    } else {
      readBody(record, parser.headers(), head);
    }
  }

  private void readBody(ArchiveRecord record, MessageHeaders headers, int head) {
    byte[] body = Arrays.copyOfRange(record.block(), head, record.block().length);
    String type = first(headers, "Content-Type");
    if (!type.isBlank() && !PageType.of(type, body).html()) {
      harvest.leaveOut("not_html");
      return;
    }
    try {
      if (first(headers, "Transfer-Encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
        body = Chunks.join(body).orElse(body);
      }
      keep(record, type, codings.decode(body, first(headers, "Content-Encoding")));
    } catch (CodingException e) {
      harvest.refuse(
          e.isBomb() ? Refusal.INFLATION_LIMIT : Refusal.BAD_CODING,
          record.origin(),
          e.getMessage());
    }
  }

  private void keep(ArchiveRecord record, String contentType, byte[] body) {
    Origin origin = record.origin();
    PageType type = PageType.of(contentType, body);
    if (!type.html()) {
      harvest.leaveOut("not_html");
    } else if (isBlank(body)) {
      harvest.refuse(Refusal.EMPTY_BODY, origin, "the page has no bytes but blanks");
    } else {
      harvest.keep(
          new RawDocument(
              ContentKind.PAGE,
              origin.sourceId(),
              origin.source(),
              origin.url(),
              type.charset(),
              body,
              new TreeMap<>(),
              record.date()));
    }
  }

  private int endOfHead(byte[] block) {
    int limit = Math.min(block.length, limits.maxHeaderBytes());
    for (int i = 0; i + 1 < limit; i++) {
      if (block[i] == '\n') {
        if (block[i + 1] == '\n') {
          return i + 2;
        }
        if (block[i + 1] == '\r' && i + 2 < limit && block[i + 2] == '\n') {
          return i + 3;
        }
      }
    }
    return -1;
  }

  private static boolean isBlank(byte[] body) {
    for (byte b : body) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static String first(MessageHeaders headers, String name) {
    return headers.first(name).orElse("").strip();
  }
}
