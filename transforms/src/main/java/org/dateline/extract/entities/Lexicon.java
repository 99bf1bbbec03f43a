package org.dateline.extract.entities;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All word classes and known names, read once. */
final class Lexicon {
  private static final Lexicon INSTANCE = new Lexicon();

  private final Map<String, Integer> classes = new HashMap<>(1 << 15);
  private final Map<String, Known> names = new HashMap<>(1 << 17);

  private final Set<String> areas = new HashSet<>();

  private Lexicon() {
    for (WordClass wordClass : WordClass.values()) {
      for (String word : wordClass.words()) {
        classes.merge(Fold.of(word), wordClass.bit(), (a, b) -> a | b);
      }
    }
    Gazetteer.get()
        .all()
        .forEach((name, places) -> names.put(name, new Known(weight(places), 0, 0, 0)));
    addAll("areas.txt", new Known(PLACE_FAMOUS, 0, 0, 0));
    WordList.entries("areas.txt").forEach(name -> areas.add(Fold.of(name)));
    addAll("organizations.txt", new Known(0, 1, 0, 0));
    addAll("groups.txt", new Known(0, 0, 1, 0));
    for (Country country : Country.all()) {
      country.demonyms().forEach(name -> add(name, new Known(0, 0, 1, 0)));
    }
    WordList.section("other-names.txt", "phrases")
        .forEach(name -> add(name, new Known(0, 0, 0, 1)));
  }

  static final int PLACE_FAMOUS = 20;

  static Lexicon get() {
    return INSTANCE;
  }

  /** Returns the bits of the classes of a folded word. */
  int classes(String folded) {
    return classes.getOrDefault(folded, 0);
  }

  /** Returns how well the folded name, words divided by one blank, is known. */
  Known name(String folded) {
    return names.getOrDefault(folded, Known.NOT);
  }

  /** Returns how well a word is known, in capitals only where the table has it so. */
  Known word(String printed, String folded) {
    Known known = name(folded);
    Known capitals = names.get(printed);
    return capitals == null ? known : known.plus(capitals);
  }

  /** Returns whether the folded name is of a sea, a continent or the like. */
  boolean isArea(String folded) {
    return areas.contains(folded);
  }

  /** Short names in capitals keep them, so that {@code WHO} is not {@code who}. */
  static String key(String name) {
    return name.length() <= 6 && isCapitals(name) ? name : Fold.of(name);
  }

  private static boolean isCapitals(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isUpperCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void addAll(String resource, Known known) {
    WordList.entries(resource).forEach(name -> add(name, known));
  }

  private void add(String name, Known known) {
    names.merge(key(name), known, Known::plus);
  }

  /** Returns the weight of the best known place of a name, from 2 to 26. */
  private static int weight(List<Gazetteer.Entry> places) {
    int best = 0;
    for (Gazetteer.Entry place : places) {
      best = Math.max(best, weight(place));
    }
    return best;
  }

  private static int weight(Gazetteer.Entry place) {
    int people = place.population();
    return switch (place.level()) {
      case COUNTRY -> 26;
      case REGION -> 18;
      case CAPITAL -> 20;
      default ->
          people >= 1_000_000
              ? 18
              : people >= 300_000 ? 15 : people >= 100_000 ? 12 : people >= 20_000 ? 7 : 3;
    };
  }
}
