package org.dateline.extract.entities;

import java.util.Optional;
import org.dateline.model.EntityKind;

/** What a span can be while it is being judged: the kinds of entities, and other names. */
enum Kind {
  PERSON(EntityKind.PERSON),
  ORGANIZATION(EntityKind.ORGANIZATION),
  LOCATION(EntityKind.LOCATION),
  GROUP(EntityKind.GROUP),
  /** A day, a cup, a law, a work: a name, but no entity. */
  OTHER(null);

  private final EntityKind entity;

  Kind(EntityKind entity) {
    this.entity = entity;
  }

  Optional<EntityKind> entity() {
    return Optional.ofNullable(entity);
  }
}
