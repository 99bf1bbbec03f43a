package org.dateline.extract.entities;

/** Holds acronyms against the names that they may stand for. */
final class Acronym {
  private Acronym() {}

  /** Returns whether the letters are the initials of the span's words, small words optional. */
  static boolean fits(String acronym, Span span) {
    if (acronym.length() < 2 || span.isSingle()) {
      return false;
    }
    String[] words = new String[span.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = span.sentence.word(span.from + i).folded();
    }
    return fits(Fold.of(acronym.replace(".", "")), words);
  }

  /** Returns whether the folded letters are the initials of the folded words, in order. */
  static boolean fits(String letters, String[] words) {
    int at = 0;
    for (String word : words) {
      for (String part : WordList.split(word, '-')) {
        boolean initial =
            at < letters.length() && !part.isEmpty() && part.charAt(0) == letters.charAt(at);
        if (initial) {
          at++;
        } else if (part.length() > 3) {
          return false;
        }
      }
    }
    return at == letters.length();
  }
}
