package org.dateline.text.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.text.encoding.DecodedText.Evidence;

/**
 * Turns the bytes of a page into characters. Strongest evidence first: byte order mark, well-formed
 * UTF-8, the transport's charset, the page's own, statistics. A named charset that the bytes do not
 * follow is not believed.
 */
public final class PageDecoder {
  /** Bytes of a page in which its charset is looked for; browsers look at 1,024. */
  private static final int HEAD = 8_192;

  /** Bytes from the first one beyond ASCII on that statistics are made of. */
  private static final int SAMPLE = 16_384;

  /** Bytes of the sample, from its start, in which UTF-16 without a mark is looked for. */
  private static final int NUL_SAMPLE = 512;

  private static final int CERTAIN = 50;

  /** Stands where bytes were no UTF-8, or where a page printed it. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private PageDecoder() {}

  /**
   * Decodes the bytes.
   *
   * @param bytes a page or a text
   * @param declared label of the charset that the transport named; may be empty
   */
  public static DecodedText decode(byte[] bytes, String declared) {
    Optional<DecodedText> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> wide = unmarkedUtf16(bytes);
    if (wide.isPresent()) {
      return decoded(bytes, 0, wide.get(), Evidence.DETECTED);
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.length() < bytes.length && text.indexOf(REPLACEMENT) < 0) {
      return new DecodedText(text, StandardCharsets.UTF_8.name(), Evidence.WELL_FORMED_UTF_8);
    }
    Optional<Charset> transport = CharsetLabels.charset(declared);
    Optional<Charset> meta = CharsetLabels.charset(CharsetLabels.declaredInside(bytes, HEAD));
    if (text.length() == bytes.length && text.indexOf(REPLACEMENT) < 0) {
      return escaped(bytes, text, transport.or(() -> meta));
    }
    Utf8 utf8 = Utf8.count(bytes);
    if (utf8.isWellFormed()) {
      return decoded(bytes, 0, StandardCharsets.UTF_8, Evidence.WELL_FORMED_UTF_8);
    }
    return named(bytes, transport, meta, utf8);
  }

  /** Returns whether the bytes start with a byte order mark. */
  static boolean isMarked(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF)
        || startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0xFE, 0xFF);
  }

  private static Optional<DecodedText> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(decoded(bytes, 3, StandardCharsets.UTF_8, Evidence.BYTE_ORDER_MARK));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16LE, Evidence.BYTE_ORDER_MARK));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(decoded(bytes, 2, StandardCharsets.UTF_16BE, Evidence.BYTE_ORDER_MARK));
    }
    return Optional.empty();
  }

  /**
   * Returns the charset of text in UTF-16 without a mark: it has a NUL in every other byte where it
   * is in Latin letters or in markup.
   */
  static Optional<Charset> unmarkedUtf16(byte[] bytes) {
    int end = Math.min(bytes.length, NUL_SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < end; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int most = end / 2 * 7 / 10;
    if (end < 8 || even > 0 && odd > 0) {
      return Optional.empty();
    }
    if (odd > most) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > most ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /** Charsets that shift by escapes, such as ISO-2022-JP, look like ASCII. */
  private static DecodedText escaped(byte[] bytes, String ascii, Optional<Charset> named) {
    if (named.isPresent() && named.get().name().startsWith("ISO-2022")) {
      return decoded(bytes, 0, named.get(), Evidence.TRANSPORT);
    }
    return new DecodedText(ascii, StandardCharsets.UTF_8.name(), Evidence.ASCII);
  }

  private static DecodedText named(
      byte[] bytes, Optional<Charset> transport, Optional<Charset> meta, Utf8 utf8) {
    boolean saysUtf8 =
        transport.equals(Optional.of(StandardCharsets.UTF_8))
            || meta.equals(Optional.of(StandardCharsets.UTF_8));
    if (utf8.isDamaged()) {
      return decoded(
          bytes, 0, StandardCharsets.UTF_8, saysUtf8 ? Evidence.TRANSPORT : Evidence.DETECTED);
    }
    Optional<String> byTransport = transport.flatMap(charset -> strictly(bytes, charset));
    Optional<String> byMeta = meta.flatMap(charset -> strictly(bytes, charset));
    boolean disagree =
        byTransport.isPresent() && byMeta.isPresent() && !transport.get().equals(meta.get());
    Optional<Charset> detected =
        disagree || byTransport.isEmpty() && byMeta.isEmpty() ? detected(bytes) : Optional.empty();
    if (disagree && detected.equals(meta) || byTransport.isEmpty() && byMeta.isPresent()) {
      return new DecodedText(byMeta.get(), meta.get().name(), Evidence.META);
    }
    if (byTransport.isPresent()) {
      return new DecodedText(byTransport.get(), transport.get().name(), Evidence.TRANSPORT);
    }
    return decoded(bytes, 0, detected.orElse(WESTERN), Evidence.DETECTED);
  }

  private static Optional<Charset> detected(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int start = Math.max(0, first - SAMPLE / 4);
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + SAMPLE)));
    CharsetMatch best = detector.detect();
    if (best == null || best.getConfidence() < CERTAIN && best.getName().startsWith("UTF-16")) {
      return Optional.empty();
    }
    return CharsetLabels.charset(best.getName());
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    if (charset.equals(WESTERN)) {
      return Optional.of(new String(bytes, charset));
    }
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(chars.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static DecodedText decoded(byte[] bytes, int from, Charset charset, Evidence evidence) {
    return new DecodedText(
        new String(bytes, from, bytes.length - from, charset), charset.name(), evidence);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
