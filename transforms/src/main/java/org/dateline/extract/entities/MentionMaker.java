package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Place;

/** Gives the names that an article holds their canonical names and places. */
final class MentionMaker {
  private final CanonicalNames canonical;
  private final ArticlePlaces places;

  private MentionMaker(CanonicalNames canonical, ArticlePlaces places) {
    this.canonical = canonical;
    this.places = places;
  }

  static MentionMaker of(ArticleNames article) {
    List<FoundName> all = new ArrayList<>();
    article.titleNames().forEach(all::addAll);
    article.bodyNames().forEach(all::addAll);
    List<NameCount> counts = new ArrayList<>(all.size());
    for (FoundName name : all) {
      name.kind().entity().ifPresent(kind -> counts.add(count(name, kind)));
    }
    return new MentionMaker(CanonicalNames.of(counts), ArticlePlaces.of(all));
  }

  /** Returns the mention, or nothing where the name is no entity. */
  Optional<Mention> mention(FoundName name, Place place, String text) {
    String surface = text.substring(name.start(), name.end());
    return name.kind()
        .entity()
        .map(
            kind ->
                kind == EntityKind.LOCATION
                    ? location(name, place, surface)
                    : other(name, kind, place, surface));
  }

  private Mention other(FoundName name, EntityKind kind, Place place, String surface) {
    String entity = canonical.name(kind, printed(name.span()));
    return new Mention(
        place, kind, surface, entity, CanonicalNames.id(kind, entity), "", "", "", "", false);
  }

  private Mention location(FoundName name, Place at, String surface) {
    ArticlePlaces.Resolved resolved = places.resolve(name.span());
    Gazetteer.Entry place = resolved.place();
    String plain = canonical.name(EntityKind.LOCATION, printed(name.span()));
    if (place == null) {
      String id = CanonicalNames.id(EntityKind.LOCATION, plain);
      return new Mention(at, EntityKind.LOCATION, surface, plain, id, "", "", "", "", false);
    }
    boolean country = place.level() == Gazetteer.Level.COUNTRY;
    String region = country ? "" : Gazetteer.get().regionName(place.country(), place.admin());
    String entity = resolved.usual() ? plain : apart(plain, place, region);
    return new Mention(
        at,
        EntityKind.LOCATION,
        surface,
        entity,
        CanonicalNames.id(EntityKind.LOCATION, entity),
        place.country(),
        region,
        place.latitude(),
        place.longitude(),
        resolved.ambiguous());
  }

  /** Returns the name with its region or country, so that a lesser namesake stands apart. */
  private static String apart(String name, Gazetteer.Entry place, String region) {
    return name + ", " + (region.isEmpty() || region.equals(name) ? place.country() : region);
  }

  private static NameCount count(FoundName name, EntityKind kind) {
    Span span = name.span();
    String printed = printed(span);
    return new NameCount(printed, acronym(span).orElse(printed), kind, 1, 1);
  }

  /** Returns the capitals in brackets that the name defines. */
  private static Optional<String> acronym(Span span) {
    NameWord bracket = span.after();
    NameWord inside = span.afterAt(1);
    boolean defines =
        bracket != null
            && inside != null
            && bracket.is("(")
            && inside.allCaps()
            && !span.isSingle();
    return defines ? Optional.of(inside.text()) : Optional.empty();
  }

  /** Returns the words of the name with one blank between them. */
  private static String printed(Span span) {
    StringBuilder name = new StringBuilder(32);
    for (int i = span.from; i < span.to; i++) {
      NameWord word = span.sentence.word(i);
      if (i > span.from && !word.touches()) {
        name.append(' ');
      }
      name.append(word.text());
    }
    return name.toString();
  }
}
