package org.dateline.text.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.ResourceLines;

/** What the words in class names and ids mean: a table of words and word sequences. */
final class ClassWords {
  private static final int LONGEST_PHRASE = 3;
  private static final int LONGEST_NAME = 80;
  private static final Set<String> STATES =
      Set.of(
          "no",
          "not",
          "has",
          "with",
          "without",
          "is",
          "hide",
          "show",
          "enable",
          "disable",
          "js",
          "tag",
          "tags",
          "category",
          "format",
          "status",
          "type",
          "post-type",
          "wf",
          "u");
  private static final Map<String, Role> TABLE = load();

  /** Words and phrases that more words make a longer phrase of the table. */
  private static final Set<String> BEGUN = begun();

  /**
   * Attributes that were read lately, by their hash: sites use the same ones on all of their pages.
   * Threads may overwrite each other's; what is not found is only read again.
   */
  private static final Lately[] LATELY = new Lately[1 << 15];

  private static final int LONGEST_KNOWN = 250;

  private ClassWords() {}

  /**
   * What one attribute says.
   *
   * @param role the role of its most telling name
   * @param name that name, one word of the attribute; empty if none tells anything
   */
  record Verdict(Role role, String name) {
    /** What an attribute without telling words says. */
    static final Verdict NOTHING = new Verdict(Role.PLAIN, "");
  }

  /** Returns what one class attribute or id says. */
  static Verdict of(String names) {
    if (names.isEmpty()) {
      return Verdict.NOTHING;
    }
    if (names.length() > LONGEST_KNOWN) {
      return read(names);
    }
    int hash = names.hashCode();
    int place = (hash ^ hash >>> 15) & LATELY.length - 1;
    Lately known = LATELY[place];
    if (known == null || !known.names.equals(names)) {
      known = new Lately(names, read(names));
      LATELY[place] = known;
    }
    return known.verdict;
  }

  private record Lately(String names, Verdict verdict) {}

  private static Verdict read(String names) {
    if (names.contains("hentry") || names.contains("status-publish")) {
      return new Verdict(Role.BODY, "hentry");
    }
    Verdict best = Verdict.NOTHING;
    int start = 0;
    for (int at = 0; at <= names.length(); at++) {
      if (at == names.length() || names.charAt(at) <= ' ') {
        if (at > start && at - start <= LONGEST_NAME) {
          String name = names.substring(start, at);
          Role role = role(name);
          if (role.ordinal() > best.role.ordinal()) {
            best = new Verdict(role, name);
          }
        }
        start = at + 1;
      }
    }
    return best;
  }

  private static Role role(String name) {
    if (name.indexOf(':') >= 0) {
      return Role.PLAIN;
    }
    List<String> words = words(name);
    if (words.size() > 1 && (STATES.contains(words.get(0)) || isRandom(words))) {
      return Role.PLAIN;
    }
    Role best = Role.PLAIN;
    int from = 0;
    while (from < words.size()) {
      int next = from + 1;
      String phrase = "";
      Role role = null;
      for (int to = from; to < Math.min(words.size(), from + LONGEST_PHRASE); to++) {
        phrase = to == from ? words.get(to) : phrase + ' ' + words.get(to);
        Role longer = TABLE.get(phrase);
        boolean whole = to - from + 1 == words.size();
        if (longer != null && (longer != Role.HIDDEN || whole)) {
          role = longer;
          next = to + 1;
        }
        if (!BEGUN.contains(phrase)) {
          break;
        }
      }
      if (role != null
          && (best.ordinal() < Role.CLUTTER.ordinal() || role.ordinal() > best.ordinal())) {
        best = role == Role.PLAIN ? best : role;
      }
      from = next;
    }
    return best;
  }

  /** Returns whether a name has no word of three letters, as made-up ids do. */
  private static boolean isRandom(List<String> words) {
    for (String word : words) {
      if (word.length() > 2) {
        return false;
      }
    }
    return true;
  }

  /** Splits {@code relatedPosts-box_2} into {@code related}, {@code posts}, {@code box}. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int at = 0; at <= name.length(); at++) {
      boolean letter = at < name.length() && Character.isLetter(name.charAt(at));
      boolean hump =
          letter
              && at > start
              && Character.isUpperCase(name.charAt(at))
              && Character.isLowerCase(name.charAt(at - 1));
      if (!letter || hump) {
        if (at > start) {
          words.add(name.substring(start, at).toLowerCase(Locale.ROOT));
        }
        start = hump ? at : at + 1;
      }
    }
    return words;
  }

  private static Set<String> begun() {
    Set<String> begun = new HashSet<>();
    for (String phrase : TABLE.keySet()) {
      for (int blank = phrase.indexOf(' '); blank > 0; blank = phrase.indexOf(' ', blank + 1)) {
        begun.add(phrase.substring(0, blank));
      }
    }
    return begun;
  }

  private static Map<String, Role> load() {
    Map<String, Role> table = new HashMap<>();
    for (String line : ResourceLines.of(ClassWords.class, "class-words.tsv")) {
      String[] cells = line.split("\t", -1);
      table.put(cells[1], Role.valueOf(cells[0]));
    }
    return table;
  }
}
