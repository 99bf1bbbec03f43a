package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;

/**
 * A country or territory.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name usual English name
 * @param names all its names, the usual one first
 * @param demonyms adjectives and nouns of its people
 */
record Country(String code, String name, List<String> names, List<String> demonyms) {
  private static final List<Country> ALL = read();

  /** Returns all countries in the order of the table. */
  static List<Country> all() {
    return ALL;
  }

  private static List<Country> read() {
    List<Country> countries = new ArrayList<>();
    for (String line : WordList.lines("countries.tsv")) {
      List<String> fields = WordList.split(line, '\t');
      List<String> names = new ArrayList<>(List.of(fields.get(1)));
      names.addAll(items(fields.get(2)));
      countries.add(
          new Country(fields.get(0), fields.get(1), List.copyOf(names), items(fields.get(3))));
    }
    return List.copyOf(countries);
  }

  private static List<String> items(String field) {
    return field.isEmpty() ? List.of() : WordList.split(field, ';');
  }
}
