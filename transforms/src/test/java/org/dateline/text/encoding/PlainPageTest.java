package org.dateline.text.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPageTest {
  private static final String PAGE = "<p>Zürich – 7 °C, so sagt sie. Дождь 雨 😀</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>é</p>",
        "ñ",
        "1234567é",
        "12345678é",
        "123456789 é and on",
        "😀😀😀",
        "a😀",
        "<p>Zürich – 7 °C, so sagt sie. Дождь 雨 😀</p>"
      })
  void readsWhatADecoderReads(String page) throws IOException {
    for (int room = 1; room < 20; room++) {
      assertEquals(page, read(page.getBytes(StandardCharsets.UTF_8), room));
    }
  }

  @Test
  void leavesPagesAloneThatNeedCare() {
    assertTrue(isPlain(PAGE, StandardCharsets.UTF_8));
    assertFalse(isPlain("<p>ASCII only</p>", StandardCharsets.UTF_8));
    assertFalse(isPlain("", StandardCharsets.UTF_8));
    assertFalse(isPlain("\uFEFF" + PAGE, StandardCharsets.UTF_8));
    assertFalse(isPlain(PAGE, StandardCharsets.UTF_16LE));
    assertFalse(isPlain("<p>Zürich</p>", StandardCharsets.ISO_8859_1));
    assertFalse(isPlain("<p>Itâ€™s misread, so it is</p>", StandardCharsets.UTF_8));
    assertTrue(isPlain("<p>un château â la carte</p>", StandardCharsets.UTF_8));
  }

  @Test
  void refusesSequencesThatAreCutOffOrTooLong() {
    byte[] whole = PAGE.getBytes(StandardCharsets.UTF_8);
    byte[] cutOff = "<p>abcdefgh😀".getBytes(StandardCharsets.UTF_8);
    byte[] shorter = Arrays.copyOf(cutOff, cutOff.length - 1);
    assertTrue(PlainPage.open(whole).isPresent());
    assertFalse(PlainPage.open(shorter).isPresent());
    assertFalse(
        PlainPage.open(new byte[] {(byte) 0xC3, (byte) 0xA9, (byte) 0xC0, (byte) 0x80})
            .isPresent());
    assertFalse(
        PlainPage.open(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, 'a'}).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<i>", "<div>", "abcdef<b", "é<u>"})
  void countsTagsAsTheGuardDoes(String tag) {
    assertFalse(isPlain("é" + tag.repeat(PageGuard.MAX_DEPTH + 1), StandardCharsets.UTF_8));
    assertTrue(isPlain("é" + tag.repeat(PageGuard.MAX_DEPTH - 1), StandardCharsets.UTF_8));
    String closed = tag + "</x>";
    assertTrue(isPlain("é" + closed.repeat(PageGuard.MAX_DEPTH * 2), StandardCharsets.UTF_8));
    assertFalse(isPlain("é" + closed.repeat(PageGuard.MAX_TAGS + 1), StandardCharsets.UTF_8));
  }

  private static boolean isPlain(String page, Charset charset) {
    return PlainPage.open(page.getBytes(charset)).isPresent();
  }

  private static String read(byte[] bytes, int room) throws IOException {
    StringWriter text = new StringWriter();
    try (Reader reader = PlainPage.open(bytes).orElseThrow()) {
      char[] buffer = new char[room];
      for (int read = reader.read(buffer, 0, room);
          read >= 0;
          read = reader.read(buffer, 0, room)) {
        text.write(buffer, 0, read);
      }
    }
    return text.toString();
  }
}
