package org.dateline.text.metadata;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a page tells machines of the works on it, in JSON-LD.
 *
 * @param works the likeliest to be the page's own article first
 * @param broken scripts that could not be read
 */
public record StructuredData(List<Work> works, int broken) {
  /** What a page without structured data tells. */
  public static final StructuredData NONE = new StructuredData(List.of(), 0);

  public StructuredData {
    works = List.copyOf(works);
  }

  /**
   * One work of schema.org. Texts are as the page gave them and may be empty.
   *
   * @param kind how surely it is the page's article
   * @param type name of its type, such as {@code NewsArticle}
   * @param headline its headline or name
   * @param authors names of people and of those whose kind is not told
   * @param organizations names of authors that are no people
   * @param published date of publication
   * @param modified date of the last change
   * @param created date of making
   * @param section first section
   * @param publisher name of the publisher
   * @param url its address
   * @param language language tag
   */
  public record Work(
      Kind kind,
      String type,
      String headline,
      List<String> authors,
      List<String> organizations,
      String published,
      String modified,
      String created,
      String section,
      String publisher,
      String url,
      String language) {
    public Work {
      authors = List.copyOf(authors);
      organizations = List.copyOf(organizations);
    }
  }

  /** How surely a work is the page's own article, surest first. */
  public enum Kind {
    ARTICLE,
    /** A video, recipe, review or the like that may be what the page is about. */
    OTHER_WORK,
    PAGE,
    /** Anything inside a list, a comment or another work. */
    RELATED
  }

  /** Returns the first non-empty value among works of the kind or surer ones. */
  public Optional<String> first(Kind leastSure, Function<Work, String> value) {
    for (Work work : works) {
      if (work.kind().compareTo(leastSure) <= 0 && !value.apply(work).isBlank()) {
        return Optional.of(value.apply(work));
      }
    }
    return Optional.empty();
  }

  /** Returns whether any work is of the type. */
  public boolean has(String type) {
    return works.stream().anyMatch(work -> work.type().equals(type));
  }
}
