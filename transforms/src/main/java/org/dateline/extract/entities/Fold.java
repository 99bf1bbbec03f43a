package org.dateline.extract.entities;

import java.text.Normalizer;
import java.util.Locale;

/** Brings the spellings of a name together: lower case, no accents, straight apostrophes. */
final class Fold {
  private Fold() {}

  static String of(String name) {
    if (isPlain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        append(folded, c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Appends the letter as English papers print it where a decomposition does not say. */
  private static void append(StringBuilder folded, char c) {
    switch (c) {
      case '’', 'ʼ', '‘', '`' -> folded.append('\'');
      case '‐', '‑' -> folded.append('-');
      case 'ø', 'Ø' -> folded.append('o');
      case 'ł', 'Ł' -> folded.append('l');
      case 'đ', 'Đ' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'ß' -> folded.append("ss");
      case 'æ', 'Æ' -> folded.append("ae");
      case 'œ', 'Œ' -> folded.append("oe");
      default -> folded.append(c);
    }
  }
}
