package org.dateline.coverage.figures;

import java.util.HashSet;
import java.util.Set;
import org.dateline.model.EntityKind;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Section;

/**
 * Whom the sentence of a figure names: the yards that one player ran say nothing of another's.
 *
 * @param people ids of the persons, but for the source of the figure
 */
record Subjects(Set<String> people) {
  /** Reads the sentence of the claim. */
  static Subjects of(Claim claim) {
    Figure figure = claim.figure();
    Set<String> people = new HashSet<>();
    for (Mention mention : claim.article().reading().mentions()) {
      if (mention.kind() == EntityKind.PERSON
          && mention.place().sentence() == figure.place().sentence()
          && isTitle(mention.place()) == isTitle(figure.place())
          && !figure.attributedTo().contains(mention.surface())) {
        people.add(mention.entityId());
      }
    }
    return new Subjects(people);
  }

  /** Returns whether both may tell of the same person: one is named in both, or one names none. */
  boolean allow(Subjects other) {
    return people.isEmpty()
        || other.people.isEmpty()
        || people.stream().anyMatch(other.people::contains);
  }

  private static boolean isTitle(Place place) {
    return place.section() == Section.TITLE;
  }
}
