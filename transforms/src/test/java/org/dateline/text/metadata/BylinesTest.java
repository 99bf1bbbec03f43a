package org.dateline.text.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
  private static final SiteNames SITE = new SiteNames(Set.of("exampletimes", "exampletimescom"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "By Ada Marlow                                  → Ada Marlow",
        "BY ADA MARLOW                                  → ADA MARLOW",
        "By Ada Marlow and Tom Brill                    → Ada Marlow; Tom Brill",
        "Ada Marlow, Tom Brill & Ines Ott               → Ada Marlow; Tom Brill; Ines Ott",
        "Von Jörg Übler und Inge Ott                    → Jörg Übler; Inge Ott",
        "Par Zoé Lunel et Marc Dol                      → Zoé Lunel; Marc Dol",
        "Ada Marlow, Staff Writer                       → Ada Marlow",
        "Ada Marlow Senior Political Correspondent      → Ada Marlow",
        "Ada Marlow | Example Times                     → Ada Marlow",
        "Ada Marlow, Example Times                      → Ada Marlow",
        "By Ada Marlow for the Example Times            → Ada Marlow",
        "Ada Marlow The Associated Press                → Ada Marlow",
        "Ada Marlow, Associated Press                   → Ada Marlow",
        "Reuters                                        → ''",
        "By Example Times Staff                         → ''",
        "Newsroom                                       → ''",
        "Ada Marlow ada.marlow@exampletimes.com         → Ada Marlow",
        "By Ada Marlow Updated 3 May 2021               → Ada Marlow",
        "Ada Marlow May 3, 2021                         → Ada Marlow",
        "Ada Marlow, PhD, RD                            → Ada Marlow",
        "Dr. Ada Marlow                                 → Ada Marlow",
        "Marlow, Ada                                    → Ada Marlow",
        "Ludwig van der Berg                            → Ludwig van der Berg",
        "Seán O'Dell                                    → Seán O'Dell",
        "https://www.facebook.com/exampletimes          → ''",
        "admin                                          → ''",
        "王小明                                           → 王小明",
        "Written by Ada Marlow / Photos by Tom Brill    → Ada Marlow; Tom Brill",
      })
  void readsPeopleOutOfBylines(String byline, String people) {
    List<String> expected = people.isEmpty() ? List.of() : List.of(people.split("; "));
    assertEquals(expected, Bylines.people(byline, SITE, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Floyd                  | true  | Floyd",
        "Floyd                  | false | ''",
        "read more about this   | false | ''",
        "By chance, nobody saw  | false | ''",
        "WXYZ                   | true  | ''",
      })
  void oneWordIsANameOnlyWhereItIsSaidToBeOne(String text, boolean sure, String people) {
    List<String> expected = people.isEmpty() ? List.of() : List.of(people.split("; "));
    assertEquals(expected, Bylines.people(text, SITE, sure));
  }
}
