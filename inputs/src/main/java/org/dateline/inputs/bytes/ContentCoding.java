package org.dateline.inputs.bytes;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes the content codings of HTTP, within limits. */
public final class ContentCoding {
  private static final int BUFFER = 16 << 10;

  /** Codings inside each other, as many as curl takes; each may cost a whole decoded body. */
  private static final int MAX_CODINGS = 5;

  /** Largest window of zstd, as a power of two: what RFC 9659 allows as a content coding. */
  private static final int ZSTD_WINDOW_LOG = 23;

  private final int maxBytes;
  private final int maxInflation;
  private final int inflationFloor;

  /**
   * Sets the limits.
   *
   * @param maxBytes longest decoded body
   * @param maxInflation most decoded bytes for one coded byte
   * @param inflationFloor length below which any ratio is fine
   */
  public ContentCoding(int maxBytes, int maxInflation, int inflationFloor) {
    this.maxBytes = maxBytes;
    this.maxInflation = maxInflation;
    this.inflationFloor = inflationFloor;
  }

  /**
   * Returns the body with all codings of the header's value undone, last first. A body that does
   * not begin as its coding says was stored decoded and is returned as it is.
   *
   * @throws CodingException if a coding is unknown, its bytes broken, or a limit passed
   */
  public byte[] decode(byte[] body, String codings) throws CodingException {
    String[] names = codings.toLowerCase(Locale.ROOT).split(",");
    if (names.length > MAX_CODINGS) {
      throw new CodingException(
          true, names.length + " content codings inside each other, more than " + MAX_CODINGS);
    }
    byte[] decoded = body;
    for (int i = names.length - 1; i >= 0; i--) {
      decoded = undo(decoded, names[i].strip());
    }
    return decoded;
  }

  private byte[] undo(byte[] body, String coding) throws CodingException {
    switch (coding) {
      case "", "identity", "none", "utf-8", "chunked":
        return body;
      case "gzip", "x-gzip":
        return isGzip(body) ? unfold(body, new ByteArrayInputStream(body), coding) : body;
      case "deflate":
        return deflated(body);
      case "br":
        return looksLikeText(body) ? body : unfold(body, new ByteArrayInputStream(body), coding);
      case "zstd":
        return isZstd(body) ? unfold(body, new ByteArrayInputStream(body), coding) : body;
      default:
        throw new CodingException(false, "content coding '" + coding + "' is not known");
    }
  }

  /** Undoes deflate with or without the zlib header: servers send both under this name. */
  private byte[] deflated(byte[] body) throws CodingException {
    if (looksLikeText(body)) {
      return body;
    }
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0F) == 8
            && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
    return unfold(body, new ByteArrayInputStream(body), zlib ? "zlib" : "deflate");
  }

  private byte[] unfold(byte[] body, InputStream coded, String coding) throws CodingException {
    long ratioLimit = Math.max(inflationFloor, (long) body.length * maxInflation);
    ByteArrayOutputStream out =
        new ByteArrayOutputStream(
            Math.min(body.length * 4L < maxBytes ? body.length * 4 : maxBytes, maxBytes));
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = open(coded, coding)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        if (out.size() > maxBytes || out.size() > ratioLimit) {
          throw new CodingException(
              true, "a body of " + body.length + " bytes unfolds to more than " + out.size());
        }
      }
    } catch (CodingException e) {
      throw e;
    } catch (IOException | IllegalStateException e) {
      throw new CodingException(false, coding + " body is broken: " + e.getMessage());
    }
    return out.toByteArray();
  }

  private static InputStream open(InputStream coded, String coding) throws IOException {
    return switch (coding) {
      case "zlib" -> new InflaterInputStream(coded);
      case "deflate" -> new InflaterInputStream(coded, new Inflater(true));
      case "br" -> new BrotliInputStream(coded);
      case "zstd" -> new ZstdInputStreamNoFinalizer(coded).setLongMax(ZSTD_WINDOW_LOG);
      default -> new GZIPInputStream(coded);
    };
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && body[0] == 0x1F && body[1] == (byte) 0x8B;
  }

  private static boolean isZstd(byte[] body) {
    return body.length > 3
        && body[0] == 0x28
        && body[1] == (byte) 0xB5
        && body[2] == 0x2F
        && body[3] == (byte) 0xFD;
  }

  private static boolean looksLikeText(byte[] body) {
    for (int i = 0; i < Math.min(body.length, 64); i++) {
      if (body[i] == '<') {
        return true;
      }
      if (body[i] > ' '
          || body[i] < 0
              && body[i] != (byte) 0xEF
              && body[i] != (byte) 0xBB
              && body[i] != (byte) 0xBF) {
        return false;
      }
    }
    return false;
  }
}
