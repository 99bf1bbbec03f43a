package org.dateline.model;

/**
 * One mention of a named entity.
 *
 * @param place where it stands
 * @param kind what it is
 * @param surface the words as printed
 * @param entity canonical name
 * @param entityId stable id of the canonical entity, such as {@code person:joe-biden}
 * @param country ISO 3166-1 alpha-2 code of a resolved place; else empty
 * @param region first-level region of a resolved place; else empty
 * @param latitude decimal degrees of a resolved place, as text; else empty
 * @param longitude decimal degrees of a resolved place, as text; else empty
 * @param ambiguous whether several places of that name were about equally likely
 */
public record Mention(
    Place place,
    EntityKind kind,
    String surface,
    String entity,
    String entityId,
    String country,
    String region,
    String latitude,
    String longitude,
    boolean ambiguous) {

  /** Returns this mention as one of the given entity. */
  public Mention withEntity(String name, String id) {
    return new Mention(
        place, kind, surface, name, id, country, region, latitude, longitude, ambiguous);
  }
}
