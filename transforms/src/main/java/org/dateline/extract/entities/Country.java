package org.dateline.extract.entities;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name usual English name
 * @param names all its names, the usual one first; those of other languages last
 * @param demonyms adjectives and nouns of its people
 */
record Country(String code, String name, List<String> names, List<String> demonyms) {
  /** Languages whose names of countries are known, as the Unicode CLDR gives them. */
  private static final List<ULocale> LANGUAGES =
      List.of(
          ULocale.GERMAN,
          ULocale.FRENCH,
          ULocale.forLanguageTag("es"),
          ULocale.ITALIAN,
          ULocale.forLanguageTag("pt"),
          ULocale.forLanguageTag("nl"));

  /** Names of countries that name something else where other languages are written. */
  private static final Set<String> NAMESAKES =
      Set.of("argentine", "chili", "filipinas", "granada", "grenade", "island");

  private static final List<Country> ALL = read();

  /** Returns all countries in the order of the table. */
  static List<Country> all() {
    return ALL;
  }

  private static List<Country> read() {
    List<Country> countries = new ArrayList<>();
    Set<String> otherNames = new HashSet<>(NAMESAKES);
    WordClass.GIVEN_NAME.words().forEach(name -> otherNames.add(Fold.of(name)));
    for (String line : WordList.lines("countries.tsv")) {
      List<String> fields = WordList.split(line, '\t');
      List<String> names = new ArrayList<>(List.of(fields.get(1)));
      names.addAll(items(fields.get(2)));
      Set<String> known = new HashSet<>(otherNames);
      names.forEach(name -> known.add(Fold.of(name)));
      for (ULocale language : LANGUAGES) {
        String name = new ULocale("und_" + fields.get(0)).getDisplayCountry(language);
        if (known.add(Fold.of(name))) {
          names.add(name);
        }
      }
      countries.add(
          new Country(fields.get(0), fields.get(1), List.copyOf(names), items(fields.get(3))));
    }
    return List.copyOf(countries);
  }

  private static List<String> items(String field) {
    return field.isEmpty() ? List.of() : WordList.split(field, ';');
  }
}
