package org.dateline.copies;

import java.util.Locale;

/** Hashes of words and names, the same in every run. */
final class Hashes {
  private Hashes() {}

  /** Spreads every bit of the value over all bits: the finaliser of SplitMix64 (Steele 2014). */
  static long mix(long value) {
    long z = value + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /**
   * Returns the hash of the letters and digits of the name, whatever its case; 0 if it has none.
   */
  static long ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    long hash = 0;
    for (int i = 0; i < lower.length(); i++) {
      if (Character.isLetterOrDigit(lower.charAt(i))) {
        hash = add(hash, lower.charAt(i));
      }
    }
    return hash;
  }

  static long add(long hash, char c) {
    return mix(hash * 31 + c);
  }
}
