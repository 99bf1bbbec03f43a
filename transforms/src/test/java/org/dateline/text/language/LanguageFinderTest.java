package org.dateline.text.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The mayor said on Monday that the new bridge will open in spring, and that the old"
            + " one is to be closed for at least two years while it is repaired by the city.",
        "de | Die Bürgermeisterin sagte am Montag, dass die neue Brücke im Frühling öffnet und die"
            + " alte für mindestens zwei Jahre geschlossen wird, während sie repariert wird.",
        "fr | La maire a déclaré lundi que le nouveau pont ouvrira au printemps et que l'ancien"
            + " sera fermé pendant au moins deux ans pour des travaux de réparation.",
        "es | La alcaldesa dijo el lunes que el nuevo puente se abrirá en primavera y que el"
            + " antiguo permanecerá cerrado durante al menos dos años por obras.",
        "it | La sindaca ha detto lunedì che il nuovo ponte aprirà in primavera e che quello"
            + " vecchio resterà chiuso per almeno due anni per lavori di riparazione.",
        "nl | De burgemeester zei maandag dat de nieuwe brug in het voorjaar opengaat en dat de"
            + " oude minstens twee jaar dicht blijft voor herstel.",
        "ru | Мэр заявила в понедельник, что новый мост откроется весной, а старый будет закрыт не"
            + " менее чем на два года на время ремонта.",
        "ja | 市長は月曜日、新しい橋が春に開通し、古い橋は修理のため少なくとも二年間閉鎖されると述べました。住民は長い間この日を待っていたということです。",
        "ca | L'alcaldessa va dir dilluns que el pont nou s'obrirà a la primavera i que el vell"
            + " romandrà tancat almenys dos anys mentre duren les obres de reparació.",
      })
  void tellsLanguages(String code, String text) {
    TextLanguage found = LanguageFinder.find(text, "");
    assertEquals(code, found.code());
    assertTrue(found.confidence() > 0);
  }

  @Test
  void shortTextsTakeThePagesWord() {
    assertEquals("pt", LanguageFinder.find("Lisboa", "pt-BR").code());
    assertEquals(TextLanguage.UNKNOWN, LanguageFinder.find("Lisboa", ""));
  }

  @ParameterizedTest
  @CsvSource({"en-GB, en", "EN, en", "deu, de", "zh_CN, zh", "xx, ''", "'', ''", "english, ''"})
  void readsLanguageTags(String tag, String code) {
    assertEquals(code, LanguageFinder.primary(tag));
  }
}
