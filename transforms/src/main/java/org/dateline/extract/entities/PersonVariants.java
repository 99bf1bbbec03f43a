package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins the names of persons: full names first, best known first, then names of one word with the
 * full name that they call. A word that calls several persons goes to the one who is much better
 * known, or to none.
 */
final class PersonVariants {
  /** How many times more mentions make a person the one that a shared word means. */
  private static final int CLEARLY = 4;

  /** How many times more articles do so, if mentions do not speak against it. */
  private static final int WIDELY = 3;

  /** So many persons, the best known, are looked through for one word. */
  private static final int MOST = 64;

  private final Map<String, List<Person>> byWord = new HashMap<>();
  private final Map<String, String> canonical = new TreeMap<>();

  private PersonVariants() {}

  /** One person under way. */
  private static final class Person {
    private final String name;
    private final List<PersonName> variants = new ArrayList<>();
    private long mentions;
    private long articles;

    private Person(String name) {
      this.name = name;
    }

    private boolean allows(PersonName variant) {
      return variants.stream().allMatch(variant::isSame);
    }

    /** Returns whether a word that both are called by means this one. */
    private boolean outshines(Person other) {
      return mentions >= CLEARLY * other.mentions
          || mentions > other.mentions && articles >= WIDELY * other.articles;
    }
  }

  static Map<String, String> join(List<NameCount> bestFirst) {
    PersonVariants variants = new PersonVariants();
    for (boolean single : new boolean[] {false, true}) {
      for (NameCount count : bestFirst) {
        PersonName name = PersonName.of(count.name());
        if (name.isSingle() == single) {
          variants.add(count, name);
        }
      }
    }
    return variants.canonical;
  }

  private void add(NameCount count, PersonName name) {
    List<Person> fitting = new ArrayList<>();
    for (String word : name.words()) {
      for (Person person : byWord.getOrDefault(Spelling.key(word), List.of())) {
        if (!fitting.contains(person) && person.allows(name)) {
          fitting.add(person);
        }
      }
    }
    if (fitting.isEmpty() && name.isSingle()) {
      fitting.addAll(calledByFirst(name.first()));
    }
    Person person = clearest(fitting);
    if (person == null) {
      person = new Person(count.name());
    }
    person.mentions += count.mentions();
    person.articles = Math.max(person.articles, count.articles());
    if (!name.isSingle() || person.variants.isEmpty()) {
      person.variants.add(name);
    }
    canonical.put(count.name(), person.name);
    for (String word : name.words()) {
      List<Person> known = byWord.computeIfAbsent(Spelling.key(word), key -> new ArrayList<>());
      if (known.size() < MOST && !known.contains(person)) {
        known.add(person);
      }
    }
  }

  /** Returns the persons whose given name, or second family name, is the word. */
  private List<Person> calledByFirst(String word) {
    List<Person> called = new ArrayList<>();
    for (Person person : byWord.getOrDefault(Spelling.key(word), List.of())) {
      for (PersonName variant : person.variants) {
        if (!called.contains(person) && variant.words().contains(word)) {
          called.add(person);
        }
      }
    }
    return called;
  }

  private static Person clearest(List<Person> fitting) {
    Person best = null;
    for (Person person : fitting) {
      if (best == null || person.outshines(best)) {
        best = person;
      }
    }
    for (Person person : fitting) {
      if (person != best && !best.outshines(person)) {
        return null;
      }
    }
    return best;
  }
}
