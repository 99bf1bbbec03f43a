package org.dateline.text.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {
  private static final String GERMAN =
      "Die Bürgermeisterin von Köln eröffnete gestern die Straße über die Mühle; später fuhren"
          + " dort zwölf Züge für größere Städte. Natürlich gab es auch Ärger über die Gebühren.";

  private static final String RUSSIAN =
      "Вчера в городе открыли новый мост через реку, по которому поедут первые трамваи. Жители"
          + " ждали этого дня почти десять лет, сообщила мэрия в своём заявлении.";

  private static final String JAPANESE = "昨日、市内の川に新しい橋が開通しました。市長は式典で、住民が十年近く待っていたと述べました。";

  private static String text(String name) {
    return switch (name) {
      case "german" -> GERMAN;
      case "russian" -> RUSSIAN;
      default -> JAPANESE;
    };
  }

  private static String page(String meta, String text) {
    String tag = meta == null ? "" : "<meta charset=\"" + meta + "\">";
    return "<html><head>" + tag + "</head><body><p>" + text + "</p></body></html>";
  }

  @ParameterizedTest
  @CsvSource({
    "german,   UTF-8,        utf-8,       ,",
    "german,   UTF-8,        iso-8859-1,  iso-8859-1",
    "german,   UTF-8,        ,            windows-1252",
    "german,   windows-1252, iso-8859-1,  ,",
    "german,   windows-1252, ,            latin1",
    "german,   windows-1252, utf-8,       utf-8",
    "german,   windows-1252, no-such,     ,",
    "russian,  windows-1251, windows-1251,,",
    "russian,  windows-1251, utf-8,       windows-1251",
    "russian,  windows-1251, iso-8859-1,  windows-1251",
    "russian,  windows-1251, ,            ,",
    "russian,  KOI8-R,       koi8-r,      ,",
    "russian,  UTF-8,        windows-1251,windows-1251",
    "japanese, Shift_JIS,    shift_jis,   ,",
    "japanese, EUC-JP,       ,            euc-jp",
    "japanese, Shift_JIS,    ,            ,",
    "japanese, ISO-2022-JP,  iso-2022-jp, ,",
    "japanese, UTF-8,        shift_jis,   ,",
    "german,   UTF-16LE,     ,            ,",
    "german,   UTF-16BE,     ,            ,",
  })
  void readsPagesWhateverTheirLabels(String name, String real, String header, String meta) {
    String page = page(meta, text(name));
    byte[] bytes = page.getBytes(Charset.forName(real));
    assertEquals(page, PageDecoder.decode(bytes, header == null ? "" : header).text());
  }

  @Test
  void byteOrderMarksAreBelievedFirstAndLeftOut() {
    byte[] bytes = ("\uFEFF" + GERMAN).getBytes(StandardCharsets.UTF_8);
    DecodedText decoded = PageDecoder.decode(bytes, "windows-1252");
    assertEquals(GERMAN, decoded.text());
    assertEquals(DecodedText.Evidence.BYTE_ORDER_MARK, decoded.evidence());
    byte[] wide = ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16BE);
    assertEquals(RUSSIAN, PageDecoder.decode(wide, "").text());
  }

  @Test
  void aFewDamagedBytesDoNotMakeAnotherCharset() {
    byte[] bytes = (RUSSIAN + RUSSIAN).getBytes(StandardCharsets.UTF_8);
    bytes[40] = (byte) 0xFF;
    DecodedText decoded = PageDecoder.decode(bytes, "windows-1251");
    assertEquals("UTF-8", decoded.charset());
  }

  @Test
  void anEmptyPageIsEmpty() {
    assertEquals("", PageDecoder.decode(new byte[0], "").text());
  }

  @Test
  void everyBytesAreReadAsSomething() {
    byte[] bytes = new byte[256 * 64];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 >> 3);
    }
    assertEquals(false, PageDecoder.decode(bytes, "utf-8").text().isEmpty());
  }
}
