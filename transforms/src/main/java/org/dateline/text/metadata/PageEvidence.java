package org.dateline.text.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a page tells of itself apart from its text, gathered in one pass over its elements.
 *
 * @param metas values of meta tags by name, property or itemprop in lower case, in order
 * @param data the page's JSON-LD
 * @param titleTag content of the title element
 * @param headings first-rank headings in order
 * @param dates elements that tell a date, in order
 * @param authors elements that tell an author, in order
 * @param canonical address that the page gives as its own; may be empty
 * @param language language tag of the page; may be empty
 * @param hints marks of pages that are no articles
 */
public record PageEvidence(
    Map<String, List<String>> metas,
    StructuredData data,
    String titleTag,
    List<Mark> headings,
    List<Mark> dates,
    List<Mark> authors,
    String canonical,
    String language,
    Hints hints) {

  /**
   * Text of one element, with the reason for which it was taken.
   *
   * @param text its text, or the value of its attribute, on one line
   * @param reason attribute or class that made it evidence
   * @param aside whether it stands in a part of the page that is not the article
   * @param order place among the elements of the page
   */
  public record Mark(String text, Reason reason, boolean aside, int order) {}

  /** What made an element evidence, strongest first. */
  public enum Reason {
    /** Microdata or microformat that says what the element tells. */
    PUBLISHED,
    MODIFIED,
    AUTHOR_NAME,
    /** A time element. */
    TIME,
    /** Words of class or id. */
    CLASS,
    /** Words of its own text, such as {@code By}. */
    TEXT,
    HEADING
  }

  /**
   * Counts of elements.
   *
   * @param articles article elements
   * @param headings headings of second to fourth rank
   * @param passwordFields fields for passwords
   */
  public record Hints(int articles, int headings, int passwordFields) {}

  public PageEvidence {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    metas.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    metas = copy;
    headings = List.copyOf(headings);
    dates = List.copyOf(dates);
    authors = List.copyOf(authors);
  }

  /** Returns the address that the page gives as its own, or an empty text. */
  public String address() {
    return canonical.isEmpty() ? meta("og:url").orElse("") : canonical;
  }

  /** Returns the first non-empty value of the first of the names that has one. */
  public Optional<String> meta(String... names) {
    for (String name : names) {
      for (String value : metas.getOrDefault(name, List.of())) {
        if (!value.isBlank()) {
          return Optional.of(value);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns all values of the names, in the order of the names. */
  public List<String> allMetas(String... names) {
    List<String> values = new ArrayList<>();
    for (String name : names) {
      values.addAll(metas.getOrDefault(name, List.of()));
    }
    return values;
  }
}
