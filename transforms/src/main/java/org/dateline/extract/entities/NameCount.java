package org.dateline.extract.entities;

import org.dateline.model.EntityKind;

/**
 * How often a name occurs in an article or an event.
 *
 * @param name as printed, or as an article's own canonical name
 * @param alias another form that an article itself takes for that name, such as a defined acronym;
 *     equal to the name where there is none
 * @param kind what it names
 * @param mentions at least 1
 * @param articles at least 1
 */
public record NameCount(String name, String alias, EntityKind kind, long mentions, long articles) {
  public NameCount {
    if (mentions < 1 || articles < 1) {
      throw new IllegalArgumentException("a name that never occurs: " + name);
    }
  }
}
