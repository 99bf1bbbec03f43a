package org.dateline.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.coverage.figures.EventFigure;
import org.dateline.model.CopyClass;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.Section;
import org.dateline.model.SpeakerType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds what outlets, pairs and events are told to have done to its definitions, by one small
 * corpus and the arithmetic beside every expected value.
 *
 * <p>A fire: a.example has it at 9:00, b.example copies it whole at 10:00 with credit and 0.6 of it
 * at 12:00 without, c.example 0.2 of it at 11:00, w.example prints an agency's text at 13:00. A
 * flood the day after: x.example at 9:00, a.example at 10:00, c.example at 14:00.
 */
class DefinitionsTest {
  private static final List<CoveredArticle> FIRE = fire();
  private static final List<CoveredArticle> FLOOD = flood();
  private static final OutletActivity ACTIVITY = activity();

  private static List<CoveredArticle> fire() {
    CoveredArticle first =
        AnyReport.by("a.example")
            .at("2024-05-01T09:00Z")
            .killed("=", "10")
            .mention("Mara Quill", "Mara Quill", EntityKind.PERSON, Section.TITLE)
            .mention("Mara Quill", "Quill", EntityKind.PERSON, Section.BODY)
            .quote("We lost the roof of the whole hall", "Mara Quill")
            .quote("No cause has been found up to now", "an official", SpeakerType.UNNAMED_OFFICIAL)
            .quote("It went up like paper in the wind", "a neighbour", SpeakerType.WITNESS)
            .build();
    return List.of(
        first,
        AnyReport.by("b.example")
            .at("2024-05-01T10:00Z")
            .copying(first, true)
            .quote("We lost the roof of the whole hall", "Mara Quill")
            .build(),
        AnyReport.by("b.example")
            .named("b again")
            .at("2024-05-01T12:00Z")
            .words(300)
            .copying(first, false, CopyClass.EDITED, "0.6")
            .mention("Mara Quill", "Quill", EntityKind.PERSON, Section.BODY)
            .build(),
        AnyReport.by("c.example")
            .at("2024-05-01T11:00Z")
            .copying(first, false, CopyClass.PARTIAL, "0.2")
            .citing("a.example")
            .build(),
        AnyReport.by("w.example").at("2024-05-01T13:00Z").wire("MPA").build());
  }

  private static List<CoveredArticle> flood() {
    return List.of(
        AnyReport.by("x.example").on("flood").at("2024-05-02T09:00Z").killed("=", "5").build(),
        AnyReport.by("a.example").on("flood").at("2024-05-02T10:00Z").killed("=", "9").build(),
        AnyReport.by("c.example").on("flood").at("2024-05-02T14:00Z").killed("=", "5").build());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // Two of eight articles. Of 4 in the fire's family 1: 1/4, and 1 on the flood, of 2 + 3 in all.
    // First on the fire; on the flood 60 minutes late: (0 + 60) / 2.
    "a.example, 2, 2, 0.2500, 0.2500, 1, 30, 1.0000, 0.0000, 0.0000",
    // Two of eight; 2/4 of 5. Own shares 0 and 0.4: 0.4 / 2. Both are copies.
    "b.example, 2, 1, 0.2500, 0.1000, 0, 60, 0.2000, 1.0000, 0.0000",
    // 1/4 + 1 of 5. Lags 120 and 300: 420 / 2. Own shares 0.8 and 1: 1.8 / 2. Partial is no copy.
    "c.example, 2, 2, 0.2500, 0.2500, 0, 210, 0.9000, 0.0000, 0.0000",
    // One of eight; 1 of 5. An agency's text on pages that are not the agency's is a copy.
    "w.example, 1, 1, 0.1250, 0.2000, 0, 240, 1.0000, 1.0000, 1.0000",
    "x.example, 1, 1, 0.1250, 0.2000, 1, 0, 1.0000, 0.0000, 0.0000"
  })
  void outletsAreProfiled(
      String outlet,
      long articles,
      long events,
      BigDecimal ratio,
      BigDecimal adjusted,
      long firsts,
      long medianLag,
      BigDecimal originality,
      BigDecimal syndication,
      BigDecimal wire) {
    OutletProfile profile = profile(outlet);
    assertEquals(articles, profile.totals().articles());
    assertEquals(events, profile.totals().events());
    assertEquals(ratio, profile.ratio());
    assertEquals(adjusted, profile.adjustedRatio());
    assertEquals(firsts, profile.totals().firstReports());
    assertEquals(Optional.of(medianLag), profile.medianLag());
    assertEquals(originality, profile.originalityRate());
    assertEquals(syndication, profile.syndicationRate());
    assertEquals(wire, profile.wireShare());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // Both articles of b copy a; a share of 0.2 is no copy. c cites it. 9 excludes the best, 5.
    // Of three quotes an official and a neighbour are nobody named: 2/3.
    "a.example, 2, 0, 0, 1, 0.6667, 2, 1, 0",
    // One copy with credit, one without; its one quote has a name.
    "b.example, 0, 1, 1, 0, 0.0000, 0, 0, 0",
    // Its 5 comes when 9 has been out for four hours.
    "c.example, 0, 0, 0, 0, '', 1, 0, 1",
    "w.example, 0, 0, 0, 0, '', 0, 0, 0",
    "x.example, 0, 0, 0, 0, '', 1, 0, 0"
  })
  void outletsTellWhatOthersTakeAndWhomTheyQuote(
      String outlet,
      long copiedBy,
      long credited,
      long uncredited,
      long citedBy,
      String anonymous,
      long figures,
      long conflicting,
      long stale) {
    OutletProfile profile = profile(outlet);
    assertEquals(copiedBy, profile.totals().copiedBy());
    assertEquals(credited, profile.totals().copiesCredited());
    assertEquals(uncredited, profile.totals().copiesUncredited());
    assertEquals(citedBy, profile.totals().citedBy());
    assertEquals(anonymous, profile.anonymousSourceShare().map(BigDecimal::toString).orElse(""));
    assertEquals(figures, profile.totals().figures());
    assertEquals(conflicting, profile.totals().figuresConflicting());
    assertEquals(stale, profile.totals().staleFigures());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a.example, 1, 100, 1, 1, 3, 0.0000, 0, true, true",
    // (1 x 100 + 0.6 x 300) / 400.
    "b.example, 2, 400, 1, 0, 1, 0.7000, 60, false, false",
    "c.example, 1, 100, 0, 0, 0, 0.2000, 120, false, false",
    "w.example, 1, 100, 0, 0, 0, 0.0000, 240, false, false"
  })
  void coverageAddsUpAnOutletsArticles(
      String outlet,
      int articles,
      long words,
      int entities,
      int figures,
      int quotes,
      BigDecimal copied,
      long lag,
      boolean first,
      boolean firstIndependent) {
    OutletCoverage row =
        measured(FIRE).outlets().stream()
            .filter(one -> one.outlet().equals(outlet))
            .findFirst()
            .orElseThrow();
    assertEquals(articles, row.numArticles());
    assertEquals(words, row.words());
    assertEquals(entities, row.numEntities());
    assertEquals(figures, row.numFigures());
    assertEquals(quotes, row.numQuotes());
    assertEquals(copied, row.copiedShare());
    assertEquals(lag, row.lag().orElseThrow().minutes());
    assertEquals(first, row.isFirst());
    assertEquals(firstIndependent, row.isFirstIndependent());
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    // Both events have both, c two hours later and four: (120 + 240) / 2. One article each: cos 1.
    "c.example, a.example, 0, 0, 1, 2, 0, 2, 180, 1.0000, 1.0000",
    "a.example, c.example, 0, 0, 0, 2, 2, 0, -180, 1.0000, 1.0000",
    // b (2, 0), a (1, 1): 2 / (2 x 1.4142). One event of two.
    "b.example, a.example, 2, 1, 0, 1, 0, 1, 60, 0.7071, 0.5000",
    // No text is b's own: nobody copies it.
    "a.example, b.example, 0, 0, 0, 1, 1, 0, -60, 0.7071, 0.5000"
  })
  void pairsTellWhoFollowsWhom(
      String from,
      String to,
      long copies,
      long credited,
      long citations,
      long common,
      long leads,
      long follows,
      long medianLag,
      BigDecimal cosine,
      BigDecimal jaccard) {
    PairProfile pair =
        totals().pairProfiles().stream()
            .filter(one -> one.pair().equals(new OutletPair(from, to)))
            .findFirst()
            .orElseThrow();
    assertEquals(copies, pair.totals().copies());
    assertEquals(credited, pair.totals().credited());
    assertEquals(citations, pair.totals().citations());
    assertEquals(common, pair.totals().commonEvents());
    assertEquals(leads, pair.totals().leads());
    assertEquals(follows, pair.totals().follows());
    assertEquals(Optional.of(medianLag), pair.medianLag());
    assertEquals(Optional.of(cosine), pair.cosine());
    assertEquals(Optional.of(jaccard), pair.jaccard());
  }

  @Test
  void anEventTellsItsEntitiesQuotesAndFigures() {
    EventEntity entity = measured(FIRE).entities().get(0);
    // Twice in the first report and once in b's second.
    assertEquals(3, entity.numMentions());
    assertEquals(2, entity.numArticles());
    assertEquals(2, entity.numOutlets());
    assertEquals(Section.TITLE, entity.firstSection());
    assertEquals(List.of("Quill", "Mara Quill"), entity.surfaces());

    EventQuote quote =
        measured(FIRE).quotes().stream()
            .filter(one -> one.content().startsWith("We lost"))
            .findFirst()
            .orElseThrow();
    assertEquals(2, quote.numArticles());
    assertEquals(2, quote.numOutlets());
    assertEquals(List.of("a.example"), quote.firstOutlets());
    assertEquals(List.of(), quote.alteredIn());

    EventFigure figure = measured(FLOOD).figures().get(0);
    // 5, 9, 5: the pair of fives agrees, the two others do not.
    assertEquals("0.3333", figure.agreement().orElseThrow().toString());
    assertEquals(2, figure.numValues());
    assertEquals(3, figure.numOutlets());
    assertEquals(new BigDecimal("5"), figure.firstValue());
    assertEquals(new BigDecimal("5"), figure.lastValue());
    assertEquals(List.of("c.example", "x.example"), figure.outletsLow());
    assertEquals(List.of("a.example"), figure.outletsHigh());
    assertEquals("It says 5.", figure.sentenceBest());
    assertEquals("It says 9.", figure.sentenceHigh());
  }

  /** Two reports that their times cannot tell apart are nobody's scoop. */
  @ParameterizedTest
  @CsvSource({
    "2024-05-01T09:00Z, 2024-05-01T09:30Z, a.example",
    "2024-05-01, 2024-05-01T09:30Z, ''",
    "2024-05-01T09:30Z, 2024-05-01T09:30Z, ''"
  })
  void scoopsAreHadAlone(String one, String other, String outlet) {
    List<CoveredArticle> articles =
        List.of(
            AnyReport.by("a.example").at(one).build(), AnyReport.by("b.example").at(other).build());
    assertEquals(outlet, measured(articles).scoop().map(Scoop::outlet).orElse(""));
  }

  /**
   * A copy that is known to the day may be as early; lags are told from the scoop all the same, not
   * from that day: 13:00 to 15:00.
   */
  @Test
  void followersAreTimedFromTheScoop() {
    CoveredArticle scoop = AnyReport.by("a.example").at("2024-05-01T13:00Z").build();
    List<CoveredArticle> articles =
        List.of(
            scoop,
            AnyReport.by("b.example").at("2024-05-01").copying(scoop, false).build(),
            AnyReport.by("c.example").at("2024-05-01T15:00Z").build());
    Scoop found = measured(articles).scoop().orElseThrow();
    assertEquals("a.example", found.outlet());
    assertEquals(1, found.followers());
    assertEquals(Optional.of(120L), found.medianFollowMinutes());
  }

  private static OutletProfile profile(String outlet) {
    return totals().profiles(ACTIVITY).stream()
        .filter(profile -> profile.outlet().equals(outlet))
        .findFirst()
        .orElseThrow();
  }

  private static CorpusTotals totals() {
    return CorpusTotals.none()
        .add(CorpusTotals.of(measured(FIRE)))
        .add(CorpusTotals.of(measured(FLOOD)));
  }

  private static EventCoverage measured(List<CoveredArticle> articles) {
    return MeasuredEvent.of(articles, ACTIVITY, CoverageSettings.defaults()).coverage();
  }

  private static OutletActivity activity() {
    List<CoveredArticle> corpus = new ArrayList<>(FIRE);
    corpus.addAll(FLOOD);
    Map<OutletTrace, Long> traces = new HashMap<>();
    for (CoveredArticle covered : corpus) {
      OutletTrace.of(covered).forEach(trace -> traces.merge(trace, 1L, Long::sum));
    }
    return OutletActivity.of(traces);
  }
}
