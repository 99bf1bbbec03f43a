package org.dateline.extract.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.model.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalNamesTest {
  private static final List<NameCount> EVENT =
      List.of(
          count("Joe Biden", EntityKind.PERSON, 12, 5),
          count("Biden", EntityKind.PERSON, 40, 6),
          count("Hunter Biden", EntityKind.PERSON, 2, 1),
          count("Joseph Biden", EntityKind.PERSON, 1, 1),
          count("Qasem Soleimani", EntityKind.PERSON, 9, 4),
          count("Qassem Soleimani", EntityKind.PERSON, 5, 2),
          count("Soleimani", EntityKind.PERSON, 20, 5),
          count("Anne Meyer", EntityKind.PERSON, 3, 2),
          count("Paul Meyer", EntityKind.PERSON, 3, 2),
          count("Meyer", EntityKind.PERSON, 4, 3),
          count("Harvest Relief Union", EntityKind.ORGANIZATION, 4, 3),
          count("HRU", EntityKind.ORGANIZATION, 9, 3),
          new NameCount("Green Dawn", "GDX", EntityKind.ORGANIZATION, 2, 1),
          count("GDX", EntityKind.ORGANIZATION, 7, 3),
          count("ISIS", EntityKind.ORGANIZATION, 7, 3),
          count("Islamic State", EntityKind.ORGANIZATION, 2, 2),
          count("Brelmark Energy", EntityKind.ORGANIZATION, 3, 2),
          count("Brelmark", EntityKind.ORGANIZATION, 8, 3),
          count("Ovenda Foods", EntityKind.ORGANIZATION, 3, 2),
          count("Ovenda Motors", EntityKind.ORGANIZATION, 3, 2),
          count("Ovenda", EntityKind.ORGANIZATION, 2, 2),
          count("Kenya Airways", EntityKind.ORGANIZATION, 2, 2),
          count("Kenya", EntityKind.ORGANIZATION, 1, 1),
          count("U.S.", EntityKind.LOCATION, 30, 6),
          count("United States", EntityKind.LOCATION, 3, 2),
          count("RIO DE LAMBRA", EntityKind.LOCATION, 1, 1),
          count("PORT HARROW", EntityKind.LOCATION, 9, 9),
          count("Port Harrow", EntityKind.LOCATION, 2, 2),
          count("Iranians", EntityKind.GROUP, 2, 2),
          count("Iranian", EntityKind.GROUP, 6, 3));

  @ParameterizedTest
  @CsvSource({
    "PERSON, Biden, Joe Biden",
    "PERSON, Joseph Biden, Joe Biden",
    "PERSON, Hunter Biden, Hunter Biden",
    "PERSON, Qassem Soleimani, Qasem Soleimani",
    "PERSON, Soleimani, Qasem Soleimani",
    "PERSON, Meyer, Meyer",
    "ORGANIZATION, HRU, Harvest Relief Union",
    "ORGANIZATION, GDX, Green Dawn",
    "ORGANIZATION, ISIS, Islamic State",
    "ORGANIZATION, Brelmark, Brelmark Energy",
    "ORGANIZATION, Ovenda, Ovenda",
    "ORGANIZATION, Kenya, Kenya",
    "LOCATION, U.S., United States",
    "LOCATION, PORT HARROW, Port Harrow",
    "LOCATION, RIO DE LAMBRA, Rio de Lambra",
    "GROUP, Iranians, Iranian"
  })
  void joinsVariantsOfAnEvent(EntityKind kind, String name, String canonical) {
    assertEquals(canonical, CanonicalNames.of(EVENT).name(kind, name));
  }

  @Test
  void keepsAnUnknownName() {
    assertEquals("Ada Example", CanonicalNames.of(EVENT).name(EntityKind.PERSON, "Ada Example"));
  }

  @Test
  void doesNotDependOnOrder() {
    CanonicalNames expected = CanonicalNames.of(EVENT);
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      List<NameCount> shuffled = new ArrayList<>(EVENT);
      Collections.shuffle(shuffled, random);
      CanonicalNames names = CanonicalNames.of(shuffled);
      for (NameCount count : EVENT) {
        assertEquals(
            expected.name(count.kind(), count.name()), names.name(count.kind(), count.name()));
      }
    }
  }

  @Test
  void addsUpTheCountsOfArticles() {
    List<NameCount> split =
        List.of(
            count("Ann Reed", EntityKind.PERSON, 1, 1),
            count("Ann Reed", EntityKind.PERSON, 9, 1),
            count("Tom Reed", EntityKind.PERSON, 2, 1),
            count("Reed", EntityKind.PERSON, 1, 1));
    assertEquals("Ann Reed", CanonicalNames.of(split).name(EntityKind.PERSON, "Reed"));
  }

  @ParameterizedTest
  @CsvSource({
    "9, 4, 3, 1, Ann Reed",
    "9, 4, 3, 2, Reed",
    "4, 4, 9, 1, Reed",
    "12, 1, 3, 1, Ann Reed",
  })
  void aFamilyNameMeansTheOneWhomMostArticlesName(
      long mentions, long articles, long others, long otherArticles, String expected) {
    List<NameCount> counts =
        List.of(
            count("Ann Reed", EntityKind.PERSON, mentions, articles),
            count("Tom Reed", EntityKind.PERSON, others, otherArticles),
            count("Reed", EntityKind.PERSON, 1, 1));
    assertEquals(expected, CanonicalNames.of(counts).name(EntityKind.PERSON, "Reed"));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Joe Biden, person:joe-biden",
    "PERSON, José Álvarez, person:jose-alvarez",
    "ORGANIZATION, Moody's, organization:moodys",
    "LOCATION, 'Paris, Texas', location:paris-texas",
    "PERSON, Conor O’Neill, person:conor-oneill"
  })
  void idsAreStable(EntityKind kind, String name, String id) {
    assertEquals(id, CanonicalNames.id(kind, name));
  }

  @Test
  void idsOfLookAlikesDiffer() {
    assertNotEquals(
        CanonicalNames.id(EntityKind.PERSON, "Anna Berg"),
        CanonicalNames.id(EntityKind.PERSON, "Anne Berg"));
  }

  @Test
  void refusesNamesThatNeverOccur() {
    assertThrows(IllegalArgumentException.class, () -> count("Nobody", EntityKind.PERSON, 0, 1));
  }

  private static NameCount count(String name, EntityKind kind, long mentions, long articles) {
    return new NameCount(name, name, kind, mentions, articles);
  }
}
