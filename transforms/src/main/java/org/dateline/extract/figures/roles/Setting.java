package org.dateline.extract.figures.roles;

import java.util.Optional;
import java.util.Set;

/**
 * What an article says of itself before its figures are weighed.
 *
 * @param year year of publication, if known
 * @param month month of publication, 1 to 12; 0 where unknown
 * @param title whether the passage is a title, which tells of the main event only
 * @param names capitalised words of title and lead, in lower case
 */
public record Setting(Optional<Integer> year, int month, boolean title, Set<String> names) {
  public Setting {
    if (month < 0 || month > 12) {
      throw new IllegalArgumentException("no such month: " + month);
    }
    names = Set.copyOf(names);
  }
}
