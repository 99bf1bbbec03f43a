package org.dateline.outputs;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.Citation;
import org.dateline.model.CopyClass;
import org.dateline.model.CopyLink;
import org.dateline.model.CopyStatus;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.EventId;
import org.dateline.model.EventLink;
import org.dateline.model.Figure;
import org.dateline.model.Hex;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.PublicationTime;
import org.dateline.model.Qualifier;
import org.dateline.model.Quote;
import org.dateline.model.QuoteAct;
import org.dateline.model.QuoteKind;
import org.dateline.model.Reading;
import org.dateline.model.Resolution;
import org.dateline.model.Section;
import org.dateline.model.SpeakerType;
import org.dateline.model.TimeSource;

/** Articles for tests. */
final class AnyArticle {
  static final EventId EVENT = new EventId(Hex.digest("event"));

  private AnyArticle() {}

  /**
   * Returns an article that says one thing of each kind, and whose strings are all the given one.
   */
  static CoveredArticle saying(String name, String words) {
    return saying(name, words, words, EVENT, Optional.empty());
  }

  /** Returns the same by an outlet, on an event, as a copy of another article if one is given. */
  static CoveredArticle saying(
      String name, String words, String outlet, EventId event, Optional<CoveredArticle> original) {
    Article article = article(name, words, outlet);
    CopyClass copyClass = original.isPresent() ? CopyClass.EDITED : CopyClass.ORIGINAL;
    List<CopyLink> links =
        original.stream().map(other -> link(article, other.reading().article())).toList();
    Place place = new Place(Section.BODY, 3, 7, 9);
    Figure figure =
        new Figure(
            place,
            words,
            Optional.of(new BigDecimal("-80")),
            Optional.of(new BigDecimal("-80")),
            Optional.empty(),
            Qualifier.MORE_THAN,
            "person",
            words,
            "killed",
            words,
            false,
            words,
            words,
            Optional.empty(),
            words,
            List.of("part_exceeds_whole"));
    Mention mention =
        new Mention(place, EntityKind.PERSON, words, words, "person:x", "", "", "-1.5", "2", false);
    Quote quote =
        new Quote(
            QuoteKind.DIRECT,
            place,
            words,
            words,
            Optional.of(place),
            words,
            SpeakerType.NAMED_PERSON,
            "said",
            QuoteAct.STATEMENT);
    Citation citation = new Citation(place, words, words, words);
    return new CoveredArticle(
        new Reading(
            article.withoutText(),
            12,
            List.of(mention),
            List.of(figure),
            List.of(quote),
            List.of(citation),
            List.of()),
        new CopyStatus(
            article.id(),
            copyClass,
            original.map(other -> other.copy().article()),
            original.map(other -> other.copy().family()).orElse(article.id()),
            new BigDecimal("0.0000"),
            new BigDecimal("1.0000"),
            words,
            links),
        new EventLink(
            event,
            article.id(),
            new BigDecimal("1.0000"),
            words,
            Optional.empty(),
            Optional.empty()));
  }

  private static CopyLink link(Article copy, Article original) {
    BigDecimal share = new BigDecimal("0.7000");
    return new CopyLink(
        copy.id(),
        copy.outlet(),
        original.id(),
        original.outlet(),
        CopyClass.EDITED,
        share,
        share,
        share,
        false,
        Optional.of(5L),
        false,
        "published earlier");
  }

  static Article article(String name, String words) {
    return article(name, words, words);
  }

  private static Article article(String name, String words, String outlet) {
    return new Article(
        new ArticleId(Hex.digest(name)),
        name,
        words,
        words,
        words,
        outlet,
        words,
        words,
        words,
        List.of(words, words),
        Optional.of(
            new PublicationTime(
                Instant.parse("2024-01-25T14:03:00Z"), Resolution.MINUTE, TimeSource.META)),
        Optional.empty(),
        "en",
        99,
        words,
        List.of(),
        words,
        "");
  }
}
