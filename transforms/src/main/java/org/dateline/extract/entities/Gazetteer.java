package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Countries, their regions and cities, by folded name. Derived from GeoNames (CC BY 4.0). */
final class Gazetteer {
  private static final Gazetteer INSTANCE = new Gazetteer();

  /** Kind of a place in the table. */
  enum Level {
    COUNTRY,
    REGION,
    CAPITAL,
    REGION_SEAT,
    CITY
  }

  /**
   * One place.
   *
   * @param name as the table spells it
   * @param level what it is
   * @param country ISO 3166-1 alpha-2 code
   * @param admin code of the first-level region; may be empty
   * @param population of a city, of the principal city of a country or region
   * @param latitude decimal degrees; empty if unknown
   * @param longitude decimal degrees; empty if unknown
   */
  record Entry(
      String name,
      Level level,
      String country,
      String admin,
      int population,
      String latitude,
      String longitude) {
    private Entry as(String newName, Level newLevel) {
      return new Entry(newName, newLevel, country, admin, population, latitude, longitude);
    }
  }

  private final Map<String, List<Entry>> places = new HashMap<>(1 << 17);
  private final Map<String, Entry> capitals = new HashMap<>();
  private final Map<String, String> regionNames = new HashMap<>();

  private Gazetteer() {
    readCities();
    readAliases();
    readRegions();
    readCountries();
  }

  /** Returns the one gazetteer, read at first use. */
  static Gazetteer get() {
    return INSTANCE;
  }

  /** Returns all places of the folded name. */
  List<Entry> places(String folded) {
    return places.getOrDefault(folded, List.of());
  }

  /** Returns all places by folded name. */
  Map<String, List<Entry>> all() {
    return places;
  }

  /** Returns the name of a first-level region, or an empty string. */
  String regionName(String country, String admin) {
    return regionNames.getOrDefault(country + "/" + admin, "");
  }

  private void readCities() {
    for (String line : WordList.lines("cities.tsv.gz")) {
      List<String> fields = WordList.split(line, '\t');
      Level level =
          switch (fields.get(6)) {
            case "C" -> Level.CAPITAL;
            case "A" -> Level.REGION_SEAT;
            default -> Level.CITY;
          };
      Entry city =
          new Entry(
              fields.get(2),
              level,
              fields.get(0),
              fields.get(1),
              Integer.parseInt(fields.get(3)),
              fields.get(4),
              fields.get(5));
      add(Fold.of(city.name()), city);
      if (level == Level.CAPITAL) {
        capitals.put(city.country(), city);
      }
    }
  }

  private void readAliases() {
    for (String line : WordList.lines("place-aliases.tsv")) {
      List<String> fields = WordList.split(line, '\t');
      Entry city = largest(fields.get(1), fields.get(2));
      add(Lexicon.key(fields.get(0)), city);
    }
  }

  private void readRegions() {
    for (String line : WordList.lines("regions.tsv")) {
      List<String> fields = WordList.split(line, '\t');
      Entry seat = largest(fields.get(0), fields.get(2));
      regionNames.putIfAbsent(seat.country() + "/" + seat.admin(), fields.get(1));
      add(Lexicon.key(fields.get(1)), seat.as(fields.get(1), Level.REGION));
    }
  }

  private void readCountries() {
    for (Country country : Country.all()) {
      Entry capital = capitals.get(country.code());
      Entry entry =
          capital == null
              ? new Entry(country.name(), Level.COUNTRY, country.code(), "", 0, "", "")
              : capital.as(country.name(), Level.COUNTRY);
      for (String name : country.names()) {
        add(Lexicon.key(name), entry);
      }
    }
  }

  private Entry largest(String country, String city) {
    Entry best = null;
    for (Entry entry : places(Fold.of(city))) {
      boolean fits = entry.country().equals(country) && entry.level() != Level.REGION;
      if (fits && (best == null || entry.population() > best.population())) {
        best = entry;
      }
    }
    return best == null ? new Entry(city, Level.CITY, country, "", 0, "", "") : best;
  }

  private void add(String folded, Entry entry) {
    places.merge(folded, List.of(entry), Gazetteer::joined);
  }

  private static List<Entry> joined(List<Entry> some, List<Entry> more) {
    List<Entry> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
