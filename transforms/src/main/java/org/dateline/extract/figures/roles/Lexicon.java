package org.dateline.extract.figures.roles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by class, with all forms of the verbs and of the nouns for people. */
final class Lexicon {
  private static final Map<String, Tag> CLASSES = new HashMap<>();
  private static final Map<String, String[]> IRREGULAR = new HashMap<>();
  private static final Set<String> NOUN_VERBS = new HashSet<>();
  private static final Set<String> PEOPLE = new HashSet<>();

  static {
    for (String line : Tables.lines("verbs.txt")) {
      String[] words = Tables.words(line);
      if (words[0].equals("=")) {
        IRREGULAR.put(words[1], words);
      }
    }
    for (String line : Tables.lines("noun-verbs.txt")) {
      for (String word : Tables.words(line)) {
        NOUN_VERBS.add(word);
        NOUN_VERBS.add(Inflection.withS(word));
      }
    }
    for (String line : Tables.lines("verbs.txt")) {
      String[] words = Tables.words(line);
      if (words[0].equals("=")) {
        addVerb(words[1]);
      } else {
        for (String word : words) {
          addVerb(word);
        }
      }
    }
    for (String[] row : Tables.rows("word-classes.tsv", 2)) {
      for (String word : Tables.words(row[1])) {
        CLASSES.put(word, Tag.valueOf(row[0]));
      }
    }
    for (String line : Tables.lines("people.txt")) {
      String[] words = Tables.words(line);
      boolean irregular = words[0].equals("=");
      for (int i = irregular ? 1 : 0; i < words.length; i++) {
        PEOPLE.add(words[i]);
        if (!irregular) {
          PEOPLE.add(Inflection.withS(words[i]));
        }
      }
    }
  }

  private Lexicon() {}

  private static void addVerb(String base) {
    String[] irregular = IRREGULAR.get(base);
    CLASSES.put(base, Tag.VERB);
    CLASSES.put(Inflection.withS(base), Tag.VERB);
    for (String form : Inflection.withIng(base)) {
      CLASSES.put(form, Tag.GERUND);
    }
    if (irregular == null) {
      for (String form : Inflection.withEd(base)) {
        CLASSES.put(form, Tag.PARTICIPLE);
      }
    } else {
      if (!irregular[2].equals(base)) {
        CLASSES.put(irregular[2], irregular[2].equals(irregular[3]) ? Tag.PARTICIPLE : Tag.VERB);
      }
      if (!irregular[3].equals(base)) {
        CLASSES.put(irregular[3], Tag.PARTICIPLE);
      }
    }
  }

  /** Returns all words that have a class or are nouns as well as verbs. */
  static Set<String> words() {
    Set<String> words = new HashSet<>(CLASSES.keySet());
    words.addAll(NOUN_VERBS);
    return words;
  }

  /** Returns the class of a word in lower case, or null where it is in no table. */
  static Tag classOf(String lower) {
    return CLASSES.get(lower);
  }

  /** Returns whether the form is as often a noun as a verb. */
  static boolean isNounVerb(String lower) {
    return NOUN_VERBS.contains(lower);
  }

  /** Returns whether the verb's past forms are like its base: "set", "cut". */
  static boolean isUnchanging(String lower) {
    String[] forms = IRREGULAR.get(lower);
    return forms != null && forms[3].equals(lower);
  }

  /** Returns whether the word names people. */
  static boolean isPeople(String lower) {
    return PEOPLE.contains(lower);
  }

  /** Returns all forms of a verb: base, third person, past, participle, gerund. */
  static Set<String> formsOf(String base) {
    Set<String> forms = new HashSet<>();
    forms.add(base);
    forms.add(Inflection.withS(base));
    forms.addAll(Inflection.withIng(base));
    String[] irregular = IRREGULAR.get(base);
    forms.addAll(
        irregular == null
            ? Inflection.withEd(base)
            : List.of(irregular).subList(2, irregular.length));
    return forms;
  }

  /** Returns a word in lower case without its plural ending, for comparing heads. */
  static String singular(String lower) {
    int n = lower.length();
    if (n > 4 && lower.endsWith("ies")) {
      return lower.substring(0, n - 3) + "y";
    }
    if (lower.endsWith("men")) {
      return lower.substring(0, n - 3) + "man";
    }
    if (n > 4 && (lower.endsWith("sses") || lower.endsWith("xes") || lower.endsWith("shes"))) {
      return lower.substring(0, n - 2);
    }
    boolean plural = n > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us");
    return plural ? lower.substring(0, n - 1) : lower;
  }
}
