package org.dateline.extract.figures.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Passage;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityFinder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignNounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Zwei Menschen kamen ums Leben, 27 wurden verletzt. | Menschen, Menschen",
        "de | Unter den Verletzten sind vier deutsche Urlauber aus Ulm. | deutsche Urlauber",
        "de | Mindestens neun Tote, Dutzende vermisst. | Tote, -",
        "de | Drei der Männer warteten vierzig Minuten. | Männer, -",
        "de | Er zahlte 300 Euro. | -",
        "de | Die Zahl stieg auf 12. | -",
        "fr | Une quarantaine de personnes étaient portées disparues. | personnes",
        "fr | Sept enquêteurs du bureau sont attendus mercredi. | enquêteurs",
        "fr | L'eau était à deux degrés. | -",
        "fr | Parmi eux, neuf sont morts. | -",
        "fr | Elle a remporté 52 % des voix, et il en a eu 40 %. | voix, -",
        "es | Al menos once personas murieron y veinte resultaron heridas. | personas, personas",
        "es | Doce de los pasajeros fueron rescatados. | pasajeros",
        "en | Nine dead, dozens missing in the valley. | -, -",
        "en | Four young sailors from Ulm were there. | young sailors from Ulm",
      })
  void namesTheNounBehindTheNumber(String language, String text, String objects) {
    assertEquals(
        List.of(objects.split(", ", -1)),
        meanings(language, text).stream()
            .map(meaning -> meaning.object().isEmpty() ? "-" : meaning.object())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | Al menos once personas murieron y veinte resultaron heridas. | killed, injured",
        "de | Zwei Menschen starben, 27 wurden verletzt. | killed, injured",
        "fr | Neuf morts et douze blessés. | killed, injured",
        "de | Die Halle fasst 900 Gäste, die gut essen. | count",
        "de | Es gab 70 Proben, die lang waren. | count",
        "en | Some 70 died. | killed",
      })
  void readsRolesFromTheOwnNoun(String language, String text, String roles) {
    assertEquals(
        List.of(roles.split(", ", -1)),
        meanings(language, text).stream().map(Meaning::role).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Au moins 30 personnes, dont neuf enfants, ont péri. | true",
        "de | Es starben 30 Menschen, darunter neun Kinder. | true",
        "es | Murieron 30 personas, incluidas nueve personas de Soria. | true",
        "fr | Au moins 30 personnes et neuf enfants ont péri. | false",
      })
  void tiesAPartToItsWhole(String language, String text, boolean part) {
    assertEquals(part, meanings(language, text).get(1).partOf().isPresent());
  }

  private static List<Meaning> meanings(String language, String text) {
    Passage passage = Passage.of(text);
    List<Quantity> quantities = QuantityFinder.find(passage, language);
    Setting setting = new Setting(Optional.empty(), 0, false, Set.of(), language);
    return MeaningFinder.find(passage, quantities, setting);
  }
}
