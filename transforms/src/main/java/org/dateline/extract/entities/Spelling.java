package org.dateline.extract.entities;

/** Brings together the ways in which papers write one foreign name in Latin letters. */
final class Spelling {
  private Spelling() {}

  /** Returns whether the folded words are spellings of one name. */
  static boolean same(String word, String other) {
    return word.equals(other)
        || Math.min(word.length(), other.length()) >= 4 && key(word).equals(key(other));
  }

  /**
   * Returns a key that spellings share: one letter for each sound, so that {@code Qasem} and {@code
   * Kassem} meet, while {@code Hansen} and {@code Hanson} do not.
   */
  static String key(String word) {
    StringBuilder key = new StringBuilder(word.length());
    int i = 0;
    while (i < word.length()) {
      String pair = word.substring(i, Math.min(i + 2, word.length()));
      String sound = pair(pair);
      int length = sound == null ? 1 : 2;
      append(key, sound == null ? letter(word, i) : sound);
      i += length;
    }
    int length = key.length();
    if (length > 2 && key.charAt(length - 1) == 'h') {
      key.setLength(length - 1);
    }
    return key.toString();
  }

  private static String pair(String pair) {
    return switch (pair) {
      case "ph" -> "f";
      case "ck", "kh", "qu", "gh" -> "k";
      case "dh" -> "d";
      case "th" -> "t";
      case "ou", "oo" -> "o";
      case "ai", "ei", "ay", "ey", "ae" -> "a";
      case "ie", "iy", "yy", "ii", "ij", "ee", "ea" -> "i";
      case "dj" -> "j";
      case "ks" -> "x";
      default -> null;
    };
  }

  private static String letter(String word, int i) {
    char c = word.charAt(i);
    return switch (c) {
      case 'q', 'g' -> "k";
      case 'c' -> i + 1 < word.length() && "aourl".indexOf(word.charAt(i + 1)) >= 0 ? "k" : "c";
      case 'u' -> "o";
      case 'e' -> "a";
      case 'y' -> "i";
      case 'w' -> "v";
      case '\'' -> "";
      default -> String.valueOf(c);
    };
  }

  private static void append(StringBuilder key, String sound) {
    boolean doubled =
        key.length() > 0 && sound.length() == 1 && key.charAt(key.length() - 1) == sound.charAt(0);
    if (!doubled) {
      key.append(sound);
    }
  }
}
