package org.dateline.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.entities.CanonicalNames;
import org.dateline.extract.entities.NameCount;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Quote;
import org.dateline.model.Reading;

/** Gives every entity of an event one name and one id in all its articles. */
final class EntityNames {
  private final CanonicalNames names;

  private EntityNames(CanonicalNames names) {
    this.names = names;
  }

  /** Returns the articles with the names that the whole event gives their entities. */
  static List<CoveredArticle> joined(List<CoveredArticle> covered) {
    NamesakePlaces places = NamesakePlaces.of(covered);
    List<CoveredArticle> articles =
        covered.stream()
            .map(
                article -> {
                  Reading reading = article.reading();
                  return article.with(
                      reading.with(places.settle(reading.mentions()), reading.quotes()));
                })
            .toList();
    List<NameCount> counts = new ArrayList<>();
    for (CoveredArticle article : articles) {
      count(article.reading().mentions(), counts);
    }
    EntityNames event = new EntityNames(CanonicalNames.of(counts));
    return articles.stream().map(event::named).toList();
  }

  private static void count(List<Mention> mentions, List<NameCount> counts) {
    Map<Name, Long> inArticle = new HashMap<>();
    for (Mention mention : mentions) {
      inArticle.merge(Name.of(mention), 1L, Long::sum);
    }
    inArticle.forEach(
        (name, number) -> counts.add(new NameCount(name.entity, name.alias, name.kind, number, 1)));
  }

  private CoveredArticle named(CoveredArticle article) {
    Reading reading = article.reading();
    return article.with(
        reading.with(
            reading.mentions().stream().map(this::named).toList(),
            reading.quotes().stream().map(this::named).toList()));
  }

  private Mention named(Mention mention) {
    String name = names.name(mention.kind(), mention.entity());
    return mention.withEntity(name, CanonicalNames.id(mention.kind(), name));
  }

  private Quote named(Quote quote) {
    String person = names.name(EntityKind.PERSON, quote.speakerEntity());
    return person.equals(quote.speakerEntity()) ? quote : quote.withSpeakerEntity(person);
  }

  /** A name in one article, and the capitals that it takes for the name. */
  private record Name(EntityKind kind, String entity, String alias) {
    static Name of(Mention mention) {
      String surface = mention.surface();
      boolean abbreviates =
          mention.kind() == EntityKind.ORGANIZATION
              && surface.equals(surface.toUpperCase(Locale.ROOT))
              && surface.length() < mention.entity().length();
      return new Name(mention.kind(), mention.entity(), abbreviates ? surface : mention.entity());
    }
  }
}
