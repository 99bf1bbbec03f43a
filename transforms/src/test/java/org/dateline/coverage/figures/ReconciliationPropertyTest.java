package org.dateline.coverage.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.dateline.coverage.AnyReport;
import org.dateline.coverage.ReportTimes;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Figure;
import org.dateline.model.Qualifier;
import org.dateline.model.Section;

class ReconciliationPropertyTest {
  private static final Duration STALE_AFTER = Duration.ofMinutes(2);
  private static final BigDecimal STEP = new BigDecimal("0.001");

  private static final List<String> SENTENCES =
      List.of(
          "Divers brought %s crates of copper wire ashore at Elmfield.",
          "By noon %s crates of wire had come ashore at Elmfield.",
          "The greengrocer sold %s crates of pears before lunch.",
          "There were %s crates.");

  /** One report: who, what it says, when, and in which words it counts crates. */
  record Said(int outlet, String qualifier, int number, int minute, int words) {
    CoveredArticle article(int index) {
      return report(index).build();
    }

    AnyReport report(int index) {
      return AnyReport.by("outlet" + outlet + ".example")
          .named("report" + index)
          .at("2024-05-01T10:" + (10 + minute) + "Z")
          .killed(qualifier, Integer.toString(number))
          .counting(
              Integer.toString(number),
              "crates",
              words % 2 == 0 ? Section.BODY : Section.LEAD,
              SENTENCES.get(words).replace("%s", Integer.toString(number)));
    }
  }

  @Property(tries = 300)
  void orderAndShardsOfArticlesChangeNothing(
      @ForAll("said") @Size(min = 1, max = 8) List<Said> said,
      @ForAll long seed,
      @ForAll @IntRange(max = 8) int cut) {
    List<CoveredArticle> articles = articles(said);
    List<CoveredArticle> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(seed));
    int at = Math.min(cut, shuffled.size());
    List<CoveredArticle> shards = new ArrayList<>(shuffled.subList(at, shuffled.size()));
    shards.addAll(shuffled.subList(0, at));
    assertEquals(figures(articles), figures(shards));
    assertEquals(revisions(articles), revisions(shards));
  }

  @Property(tries = 300)
  void copiesAreCountedOnce(
      @ForAll("said") @Size(min = 2, max = 6) List<Said> said,
      @ForAll @IntRange(max = 5) int copied,
      @ForAll @IntRange(min = 1, max = 4) int copies) {
    List<CoveredArticle> articles = articles(said);
    int index = Math.min(copied, said.size() - 1);
    CoveredArticle original = articles.get(index);
    Said source = said.get(index);
    List<CoveredArticle> more = new ArrayList<>(articles);
    for (int i = 0; i < copies; i++) {
      Said copy =
          new Said(
              7 + i, source.qualifier(), source.number(), source.minute() + 1 + i, source.words());
      more.add(copy.report(100 + i).copying(original, false).build());
    }
    for (String role : List.of("killed", "items")) {
      assertCopiesCountOnce(figure(articles, role), figure(more, role), copies);
    }
  }

  private static void assertCopiesCountOnce(EventFigure before, EventFigure after, int copies) {
    assertEquals(before.low(), after.low());
    assertEquals(before.best(), after.best());
    assertEquals(before.high(), after.high());
    assertEquals(before.agreement(), after.agreement());
    boolean alone = before.verdict() == Verdict.SINGLE && after.numReports() > 1;
    assertEquals(alone ? Verdict.AGREE : before.verdict(), after.verdict());
    assertEquals(before.numIndependentReports(), after.numIndependentReports());
    int added = after.numReports() - before.numReports();
    assertTrue(added == copies || added == 0 && after.key().role().equals("items"));
  }

  @Property(tries = 300)
  void lowBestAndHighAreNumbersThatWereSaidInOrder(
      @ForAll("said") @Size(min = 1, max = 8) List<Said> said) {
    EventFigure figure = figure(articles(said), "killed");
    List<BigDecimal> numbers =
        said.stream().map(s -> new BigDecimal(s.number()).stripTrailingZeros()).toList();
    assertTrue(numbers.containsAll(List.of(figure.low(), figure.best(), figure.high())));
    assertTrue(figure.low().compareTo(figure.best()) <= 0);
    assertTrue(figure.best().compareTo(figure.high()) <= 0);
  }

  @Property(tries = 300)
  void agreementIsSymmetric(@ForAll("said") @Size(min = 2, max = 8) List<Said> said) {
    List<FigureInterval> intervals = said.stream().map(s -> interval(s.qualifier(), s)).toList();
    List<Claim> claims = claims(said);
    List<Claim> backwards = new ArrayList<>(claims);
    Collections.reverse(backwards);
    assertEquals(Agreement.of(claims), Agreement.of(backwards));
    for (Claim claim : claims) {
      assertTrue(claim.agrees(claim));
      assertEquals(claims.get(0).agrees(claim), claim.agrees(claims.get(0)));
    }
    FigureInterval first = intervals.get(0);
    FigureInterval last = intervals.get(intervals.size() - 1);
    assertEquals(first.meets(last), last.meets(first));
    assertTrue(first.meets(first));
  }

  /** An exclusive bound holds what lies right beside its number on the open side. */
  @Property(tries = 300)
  void intervalsHoldTheirOwnValue(@ForAll("said") @Size(1) List<Said> one) {
    Said said = one.get(0);
    BigDecimal number = new BigDecimal(said.number());
    FigureInterval interval = interval(said.qualifier(), said);
    switch (said.qualifier()) {
      case ">" -> {
        assertTrue(interval.meets(point(number.add(STEP))));
        assertFalse(interval.meets(point(number)));
      }
      case "<" -> {
        assertTrue(interval.meets(point(number.subtract(STEP))));
        assertFalse(interval.meets(point(number)));
      }
      case "down" -> assertTrue(interval.meets(point(number.negate())));
      default -> assertTrue(interval.meets(point(number)));
    }
  }

  @Provide
  Arbitrary<List<Said>> said() {
    Arbitrary<String> qualifiers = Arbitraries.of("=", "=", "=", "~", ">", "<", ">=", "<=");
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            qualifiers,
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, SENTENCES.size() - 1))
        .as(Said::new)
        .list();
  }

  private static List<CoveredArticle> articles(List<Said> said) {
    List<CoveredArticle> articles = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      articles.add(said.get(i).article(i));
    }
    return articles;
  }

  private static List<EventFigure> figures(List<CoveredArticle> articles) {
    return Reconciliation.of(
        articles.get(0).event().event(), EventClaims.of(ReportTimes.sorted(articles)));
  }

  private static EventFigure figure(List<CoveredArticle> articles, String role) {
    return figures(articles).stream().filter(f -> f.key().role().equals(role)).findFirst().get();
  }

  private static List<FigureRevision> revisions(List<CoveredArticle> articles) {
    return Revisions.of(
        articles.get(0).event().event(), EventClaims.of(ReportTimes.sorted(articles)), STALE_AFTER);
  }

  private static List<Claim> claims(List<Said> said) {
    return Claim.byKey(articles(said)).values().stream().flatMap(List::stream).toList();
  }

  private static FigureInterval interval(String qualifier, Said said) {
    Figure figure =
        AnyReport.figureOf(
            0, qualifier, Integer.toString(said.number()), "killed", "person", "people");
    assertEquals(qualifier, Optional.of(figure.qualifier()).map(Qualifier::symbol).orElse(""));
    return FigureInterval.of(figure);
  }

  private static FigureInterval point(BigDecimal value) {
    return new FigureInterval(Optional.of(value), true, Optional.of(value), true);
  }
}
