package org.dateline.coverage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ArticleBuilder;
import org.dateline.model.ArticleId;
import org.dateline.model.Citation;
import org.dateline.model.CopyClass;
import org.dateline.model.CopyLink;
import org.dateline.model.CopyStatus;
import org.dateline.model.CoveredArticle;
import org.dateline.model.DayRange;
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

/** Builds covered articles for tests: by an outlet, at a time, with what matters to the test. */
public final class AnyReport {
  private static final EventId EVENT = new EventId(Hex.digest("event"));

  private final String outlet;
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private final List<DayRange> dates = new ArrayList<>();
  private String time = "";
  private String name;
  private EventId event = EVENT;
  private Optional<CoveredArticle> original = Optional.empty();
  private boolean credited;
  private CopyClass copyClass = CopyClass.ORIGINAL;
  private String copiedShare = "0";
  private String agency = "";
  private int words = 100;
  private String language = "en";
  private String score = "1";

  private AnyReport(String outlet) {
    this.outlet = outlet;
    this.name = outlet;
  }

  /** Begins a report of the outlet. */
  public static AnyReport by(String outlet) {
    return new AnyReport(outlet);
  }

  /** Tells it from other reports of the same outlet. */
  public AnyReport named(String other) {
    name = other;
    return this;
  }

  /** Sets the time: a day, or a day with hours and minutes; empty for none. */
  public AnyReport at(String published) {
    time = published;
    return this;
  }

  /** Says that it happened on one of the days. */
  public AnyReport tellingOf(LocalDate first, LocalDate last) {
    dates.add(new DayRange(first, last));
    return this;
  }

  /** Puts the report into another event. */
  public AnyReport on(String otherEvent) {
    event = new EventId(Hex.digest(otherEvent));
    return this;
  }

  /** Makes it a copy of another report. */
  public AnyReport copying(CoveredArticle other, boolean credit) {
    return copying(other, credit, CopyClass.VERBATIM, "1");
  }

  /** Makes it a copy of another report that takes the share of its text. */
  public AnyReport copying(CoveredArticle other, boolean credit, CopyClass kind, String share) {
    original = Optional.of(other);
    credited = credit;
    copyClass = kind;
    copiedShare = share;
    return this;
  }

  /** Makes its text an agency's. */
  public AnyReport wire(String name) {
    copyClass = CopyClass.WIRE;
    agency = name;
    return this;
  }

  /** Sets the number of its words. */
  public AnyReport words(int count) {
    words = count;
    return this;
  }

  /** Sets the language of the report. */
  public AnyReport in(String code) {
    language = code;
    return this;
  }

  /** Sets how near the report is to the core of its event. */
  public AnyReport central(String likeness) {
    score = likeness;
    return this;
  }

  /** Adds a count of killed people. */
  public AnyReport killed(String qualifier, String number) {
    return figure(qualifier, number, "killed", "person", "people");
  }

  /** Adds a figure. */
  public AnyReport figure(
      String qualifier, String number, String role, String unit, String object) {
    figures.add(figureOf(figures.size(), qualifier, number, role, unit, object));
    return this;
  }

  /** Adds a count of things, with the sentence that tells it. */
  public AnyReport counting(String number, String things, Section section, String sentence) {
    return telling(
        figureOf(figures.size(), "=", number, "items", "", things), number, section, sentence);
  }

  /** Adds a figure that stands in a sentence, in some words. */
  public AnyReport telling(Figure plain, String surface, Section section, String sentence) {
    int number = sentences.indexOf(sentence);
    if (number < 0) {
      number = sentences.size();
      sentences.add(sentence);
    }
    figures.add(
        new Figure(
            new Place(section, number, plain.place().start(), plain.place().end()),
            surface,
            plain.value(),
            plain.low(),
            plain.high(),
            plain.qualifier(),
            plain.unit(),
            plain.object(),
            plain.role(),
            plain.attributedTo(),
            plain.background(),
            plain.figureDate(),
            plain.figurePlace(),
            plain.partOfStart(),
            sentence,
            plain.flags()));
    return this;
  }

  /** Adds a direct quote. */
  public AnyReport quote(String content, String speaker) {
    return quote(content, speaker, SpeakerType.NAMED_PERSON);
  }

  /** Adds an indirect quote. */
  public AnyReport reporting(String content, String speaker) {
    return quote(QuoteKind.INDIRECT, content, speaker, SpeakerType.NAMED_PERSON);
  }

  /** Adds a direct quote of a speaker of some type. */
  public AnyReport quote(String content, String speaker, SpeakerType type) {
    return quote(QuoteKind.DIRECT, content, speaker, type);
  }

  private AnyReport quote(QuoteKind kind, String content, String speaker, SpeakerType type) {
    quotes.add(
        new Quote(
            kind,
            place(quotes.size()),
            content,
            speaker,
            Optional.empty(),
            speaker,
            type,
            "said",
            QuoteAct.STATEMENT));
    return this;
  }

  /** Adds a mention. */
  public AnyReport mention(String entity, EntityKind kind) {
    return mention(entity, entity, kind, Section.BODY);
  }

  /** Adds a mention as printed in a section. */
  public AnyReport mention(String entity, String surface, EntityKind kind, Section section) {
    Place at = new Place(section, mentions.size(), mentions.size() * 10, mentions.size() * 10 + 5);
    String id = kind.label() + ":" + entity;
    mentions.add(new Mention(at, kind, surface, entity, id, "", "", "", "", false));
    return this;
  }

  /** Adds a mention of a place in the lead; a town where it has a latitude, else a country. */
  public AnyReport place(String name, String country, String latitude) {
    Place lead = new Place(Section.LEAD, 0, mentions.size() * 10, mentions.size() * 10 + 5);
    String id = "location:" + name + country;
    mentions.add(
        new Mention(
            lead, EntityKind.LOCATION, name, name, id, country, "", latitude, latitude, false));
    return this;
  }

  /** Adds a citation of another outlet. */
  public AnyReport citing(String other) {
    citations.add(new Citation(place(citations.size()), other, other, other));
    return this;
  }

  /** Returns the figure. */
  public static Figure figureOf(
      int index, String qualifier, String number, String role, String unit, String object) {
    Qualifier bound = Qualifier.EXACTLY;
    for (Qualifier candidate : Qualifier.values()) {
      if (candidate.symbol().equals(qualifier)) {
        bound = candidate;
      }
    }
    boolean range = number.contains("..");
    String[] ends = range ? number.split("\\.\\.") : new String[] {number, number};
    return new Figure(
        place(index),
        number,
        range ? Optional.empty() : Optional.of(new BigDecimal(number)),
        Optional.of(new BigDecimal(ends[0])),
        Optional.of(new BigDecimal(ends[1])),
        bound,
        unit,
        object,
        role,
        "",
        false,
        "",
        "",
        Optional.empty(),
        "It says " + number + ".",
        List.of());
  }

  /** Returns the report. */
  public CoveredArticle build() {
    Article article =
        ArticleBuilder.by(outlet)
            .identifiedBy(name + " " + time)
            .from(name, name)
            .titled("Headline of " + name)
            .in(language, 100)
            .at(time.isEmpty() ? Optional.empty() : Optional.of(time(time)))
            .build();
    ArticleId id = article.id();
    Optional<CopyLink> link =
        original.map(
            other ->
                new CopyLink(
                    id,
                    outlet,
                    other.copy().article(),
                    other.reading().article().outlet(),
                    copyClass,
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    false,
                    Optional.empty(),
                    credited,
                    ""));
    BigDecimal copied = new BigDecimal(copiedShare);
    return new CoveredArticle(
        new Reading(article, words, mentions, figures, quotes, citations, dates),
        new CopyStatus(
            id,
            copyClass,
            link.map(CopyLink::original),
            original.map(other -> other.copy().family()).orElse(id),
            copied,
            BigDecimal.ONE.subtract(copied),
            agency,
            link.stream().toList()),
        new EventLink(event, id, new BigDecimal(score), "", Optional.empty(), Optional.empty()));
  }

  /** Returns the time that the text tells. */
  public static PublicationTime time(String text) {
    return switch (text.length()) {
      case 7 -> known(text + "-01T00:00:00Z", Resolution.MONTH);
      case 10 -> known(text + "T00:00:00Z", Resolution.DAY);
      case 17 -> known(text.replace("Z", ":00Z"), Resolution.MINUTE);
      default -> known(text, Resolution.SECOND);
    };
  }

  private static PublicationTime known(String instant, Resolution resolution) {
    return new PublicationTime(Instant.parse(instant), resolution, TimeSource.FIELD);
  }

  private static Place place(int index) {
    return new Place(Section.BODY, index, index * 10, index * 10 + 5);
  }
}
