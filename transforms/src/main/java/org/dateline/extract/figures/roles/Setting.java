package org.dateline.extract.figures.roles;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an article says of itself before its figures are weighed.
 *
 * @param year year of publication, if known
 * @param month month of publication, 1 to 12; 0 where unknown
 * @param title whether the passage is a title, which tells of the main event only
 * @param titleWords words of the title, in lower case
 * @param language code of the language, such as en; empty where unknown, and read as English
 */
public record Setting(
    Optional<Integer> year, int month, boolean title, Set<String> titleWords, String language) {
  public Setting {
    if (month < 0 || month > 12) {
      throw new IllegalArgumentException("no such month: " + month);
    }
    titleWords = Collections.unmodifiableSortedSet(new TreeSet<>(titleWords));
  }
}
