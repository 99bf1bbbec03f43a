package org.dateline.text.metadata;

import java.util.List;

/**
 * Who wrote an article.
 *
 * @param people the people, in the order of the page
 * @param byline what the page says of authorship, agencies included; may be empty
 */
public record Authorship(List<String> people, String byline) {
  public Authorship {
    people = List.copyOf(people);
  }
}
