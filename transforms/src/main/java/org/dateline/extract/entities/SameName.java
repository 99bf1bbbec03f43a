package org.dateline.extract.entities;

import org.dateline.model.EntityKind;

/** Tells whether two names can be names of one entity. Symmetric. */
public final class SameName {
  private SameName() {}

  /** Returns whether both names, seen side by side with no other, would be read as one entity. */
  public static boolean test(EntityKind kind, String name, String other) {
    return switch (kind) {
      case PERSON -> PersonName.of(name).isSame(PersonName.of(other));
      case ORGANIZATION -> OrganizationName.of(name).isSame(OrganizationName.of(other));
      case LOCATION ->
          Fold.of(PlaceName.canonical(name)).equals(Fold.of(PlaceName.canonical(other)));
      case GROUP -> Fold.of(GroupName.canonical(name)).equals(Fold.of(GroupName.canonical(other)));
    };
  }
}
