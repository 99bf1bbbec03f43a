package org.dateline.inputs.bytes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {
  private static final int MAX_BYTES = 1 << 20;
  private static final int MUTANTS = 2_000;
  private static final byte[] PAGE =
      "<html><body><p>The bridge at Varnholm opened to lorries on Monday.</p></body></html>"
          .repeat(40)
          .getBytes(StandardCharsets.UTF_8);

  private final ContentCoding codings = new ContentCoding(MAX_BYTES, 200, 64 << 10);

  @ParameterizedTest
  @ValueSource(
      strings = {"gzip", "x-gzip", "deflate", "zstd", "ZSTD", "gzip, zstd", "zstd , deflate,gzip"})
  void undoesWhatTheHeaderNames(String header) throws IOException {
    assertArrayEquals(PAGE, codings.decode(coded(PAGE, header), header));
  }

  @Test
  void undoesDeflateWithoutItsHeader() throws IOException {
    assertArrayEquals(PAGE, codings.decode(coded(PAGE, "raw"), "deflate"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "identity", ""})
  void keepsWhatWasStoredDecoded(String header) throws CodingException {
    assertArrayEquals(PAGE, codings.decode(PAGE, header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "zstd"})
  void stopsAtTheLimits(String header) throws IOException {
    byte[] bomb = coded(new byte[64 << 20], header);

    CodingException refused =
        assertThrows(CodingException.class, () -> codings.decode(bomb, header));

    assertTrue(refused.isBomb(), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "zstd"})
  void refusesWhatEndsEarly(String header) throws IOException {
    byte[] whole = coded(PAGE, header);
    byte[] half = Arrays.copyOf(whole, whole.length / 2);

    CodingException refused =
        assertThrows(CodingException.class, () -> codings.decode(half, header));

    assertTrue(refused.getMessage().contains("body is broken"), refused.getMessage());
  }

  @Test
  void refusesAWindowOfZstdThatAWebClientWouldRefuse() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZstdOutputStream out = new ZstdOutputStream(bytes)) {
      out.setLong(24);
      out.write(PAGE);
      out.flush();
    }

    CodingException refused =
        assertThrows(CodingException.class, () -> codings.decode(bytes.toByteArray(), "zstd"));

    assertTrue(refused.getMessage().contains("memory"), refused.getMessage());
  }

  @Test
  void undoesNoMoreCodingsThanAWebClient() throws IOException {
    assertArrayEquals(PAGE, codings.decode(PAGE, "gzip,".repeat(4) + "gzip"));

    CodingException refused =
        assertThrows(CodingException.class, () -> codings.decode(PAGE, "gzip,".repeat(5) + "gzip"));

    assertTrue(refused.isBomb(), refused.getMessage());
  }

  @Test
  void saysWhichCodingItDoesNotKnow() {
    CodingException refused =
        assertThrows(CodingException.class, () -> codings.decode(PAGE, "compress"));

    assertEquals("content coding 'compress' is not known", refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "zstd"})
  void readsOrRefusesFlippedBits(String header) throws IOException {
    byte[] whole = header.equals("br") ? new byte[] {0x1B, 0x10, 0, 0} : coded(PAGE, header);
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < MUTANTS; i++) {
      byte[] mutant = whole.clone();
      for (int flips = 0; flips <= i % 4; flips++) {
        mutant[random.nextInt(mutant.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      }
      try {
        assertTrue(codings.decode(mutant, header).length <= MAX_BYTES + (16 << 10));
      } catch (CodingException e) {
        refused++;
      }
    }
    assertTrue(refused > 0, "no mutant was broken");
  }

  /** Codes the body by all names of the header's value, first to last. */
  private static byte[] coded(byte[] body, String header) throws IOException {
    byte[] coded = body;
    for (String name : header.split(",", -1)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream out = open(bytes, name.strip())) {
        out.write(coded);
      }
      coded = bytes.toByteArray();
    }
    return coded;
  }

  private static OutputStream open(OutputStream out, String name) throws IOException {
    return switch (name) {
      case "zstd", "ZSTD" -> new ZstdOutputStream(out);
      case "deflate" -> new DeflaterOutputStream(out);
      case "raw" -> new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED, true));
      default -> new GZIPOutputStream(out);
    };
  }
}
