package org.dateline.text.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a\u00A0b\u2009c\u3000d|a b c d",
        "e\u0301t\u00E9|\u00E9t\u00E9",
        "co\u00ADop\u200Beration\uFEFF|cooperation",
        "T\u2010shirt \u2011 \u2212 5|T-shirt - - 5",
        "x\u0000y\u0007z|xyz",
        "  two \t blanks  |two blanks",
        "\u202Eabc\u202C|abc",
        "50\u2013100 \u2014 \u201Cyes\u201D|50\u2013100 \u2014 \u201Cyes\u201D",
      })
  void putsOddCharactersRight(String odd, String clean) {
    assertEquals(clean, CleanText.line(odd));
  }

  @Test
  void keepsParagraphsAndDropsEmptyOnes() {
    assertEquals(
        "one\ntwo three\nfour", CleanText.paragraphs(" one\r\n\r\n two  three\u2028four\n"));
  }

  @Test
  void loneSurrogatesAreReplacedAndPairsKept() {
    assertEquals("a\uFFFDb \uD83D\uDE00", CleanText.line("a\uD800b \uD83D\uDE00"));
  }

  @Property(tries = 500)
  void cleaningCleanTextChangesNothing(@ForAll String text) {
    String clean = CleanText.paragraphs(text);
    assertEquals(clean, CleanText.paragraphs(clean));
    assertEquals(clean, Normalizer.normalize(clean, Normalizer.Form.NFC));
    assertEquals(clean, new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }
}
