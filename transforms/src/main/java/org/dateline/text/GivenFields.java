package org.dateline.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Field;
import org.dateline.model.PublicationTime;
import org.dateline.model.RawDocument;
import org.dateline.text.dates.GivenTime;
import org.dateline.text.dates.Publication;
import org.dateline.text.encoding.CleanText;
import org.dateline.text.metadata.Authorship;
import org.dateline.text.metadata.Bylines;
import org.dateline.text.metadata.SiteNames;

/** Reads the fields that an input gives beside a text or a page: they are believed. */
final class GivenFields {
  /** Names of one article that are read; the longest lists of science have some thousands. */
  private static final int MAX_PEOPLE = 10_000;

  /** Longest name of an outlet: rules look at it by each of its words. */
  private static final int LONGEST_OUTLET = 200;

  private GivenFields() {}

  /**
   * Returns the outlet as it is named; empty where it is not, or by what is too long for a name.
   */
  static String outlet(RawDocument document) {
    String outlet = CleanText.line(document.field(Field.OUTLET));
    return outlet.length() <= LONGEST_OUTLET ? outlet : "";
  }

  /** Returns the people named, one line each or several in one. */
  static Authorship authorship(String authors, SiteNames site) {
    Set<String> people = new LinkedHashSet<>();
    for (String line : authors.split("\n", MAX_PEOPLE)) {
      people.addAll(Bylines.people(CleanText.line(line), site, true));
    }
    return new Authorship(List.copyOf(people), CleanText.line(authors.replace("\n", " | ")));
  }

  /** Returns the times that the input gives, if it gives the time of publication. */
  static Optional<Publication> publication(RawDocument document) {
    Optional<PublicationTime> published =
        GivenTime.read(document.field(Field.PUBLISHED), document.crawledAt());
    if (published.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Publication(
            published,
            GivenTime.read(document.field(Field.UPDATED), document.crawledAt())
                .filter(updated -> updated.at().isAfter(published.get().at()))));
  }
}
