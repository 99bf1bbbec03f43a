package org.dateline.text.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  @ParameterizedTest
  @CsvSource({
    "Itâ€™s late,                         It’s late",
    "â€œYesâ€\u009D,                      “Yes”",
    "Das MÃ¼sli fÃ¼r Jörg?,               Das MÃ¼sli fÃ¼r Jörg?",
    "Das MÃ¼sli fÃ¼r Anna,                Das Müsli für Anna",
    "CafÃ©,                               CafÃ©",
  })
  void repairsWhatIsCertain(String read, String meant) {
    assertEquals(meant, Mojibake.repair(read));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LIBERTÉ® et CAFÉ™",
        "NÃO há AMANHÃ",
        "â la carte € 5",
        "Plain ASCII",
        "Ångström, Øre, Ärger",
        "Привет, мир"
      })
  void leavesGenuineTextAlone(String genuine) {
    assertEquals(genuine, Mojibake.repair(genuine));
  }

  @Test
  void undoesOneWrongReadingOfALongText() {
    String text = "Жители ждали этого дня — почти десять лет. «Наконец», сказала мэр.";
    String misread =
        new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("ISO-8859-1"));
    assertEquals(text, Mojibake.repair(misread));
  }
}
