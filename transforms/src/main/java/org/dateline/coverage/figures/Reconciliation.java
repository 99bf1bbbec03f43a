package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.coverage.Ratios;
import org.dateline.coverage.ReportTimes;
import org.dateline.model.EventId;
import org.dateline.model.PublicationTime;

/** Brings together what the articles of one event say of each quantity. */
public final class Reconciliation {
  private static final int MAX_OUTLETS = 20;

  private Reconciliation() {}

  /**
   * Returns every quantity that the articles tell, in the order of its key.
   *
   * @param event whose figures these are
   * @param claims what its articles claim
   */
  public static List<EventFigure> of(EventId event, EventClaims claims) {
    List<EventFigure> figures = new ArrayList<>();
    claims.byKey().forEach((key, some) -> figures.add(reconcile(event, key, some)));
    return figures;
  }

  private static EventFigure reconcile(EventId event, FigureKey key, List<Claim> claims) {
    List<Claim> headlines = Claim.headlines(claims);
    List<Claim> independent = independent(headlines);
    Agreement agreement = Agreement.of(independent);
    List<Claim> numbers = numbers(claims);
    Claim low = numbers.stream().min(Comparator.comparing(Claim::number)).orElseThrow();
    Claim high = first(numbers, max(numbers));
    Claim best = first(numbers, best(numbers));
    return new EventFigure(
        event,
        key,
        low.number(),
        best.number(),
        high.number(),
        (int) claims.stream().map(Claim::number).distinct().count(),
        headlines.size(),
        independent.size(),
        (int)
            headlines.stream()
                .map(Claim::outlet)
                .filter(outlet -> !outlet.isEmpty())
                .distinct()
                .count(),
        agreement.pairs() == 0
            ? Optional.empty()
            : Optional.of(Ratios.of(agreement.agreeing(), agreement.pairs())),
        verdict(headlines, independent, agreement),
        headlines.get(0).number(),
        lastDated(headlines).number(),
        outlets(numbers, low.number()),
        outlets(numbers, high.number()),
        low.figure().sentence(),
        best.figure().sentence(),
        high.figure().sentence());
  }

  /** Leaves out those that name no number of their own, where others do. */
  private static List<Claim> numbers(List<Claim> claims) {
    List<Claim> exact = claims.stream().filter(claim -> !claim.isVague()).toList();
    return exact.isEmpty() ? claims : exact;
  }

  /** Keeps the earliest report of every copy family. */
  private static List<Claim> independent(List<Claim> headlines) {
    Set<String> families = new HashSet<>();
    return headlines.stream().filter(claim -> families.add(claim.family())).toList();
  }

  /** With one independent report, its copies are compared instead: they may have changed it. */
  private static Verdict verdict(
      List<Claim> headlines, List<Claim> independent, Agreement agreement) {
    if (headlines.size() == 1) {
      return Verdict.SINGLE;
    }
    boolean oneFamily = independent.size() == 1;
    List<Claim> compared = oneFamily ? headlines : independent;
    Agreement pairs = oneFamily ? Agreement.of(headlines) : agreement;
    if (pairs.contradicting() > 0) {
      return Verdict.CONTRADICT;
    }
    return compared.stream().map(Claim::number).distinct().count() == 1
        ? Verdict.AGREE
        : Verdict.COMPATIBLE;
  }

  /** Returns the number with most independent reports, then the latest, then the lowest. */
  static BigDecimal best(List<Claim> all) {
    List<Claim> claims = numbers(all);
    Map<BigDecimal, Set<String>> families = new LinkedHashMap<>();
    Map<BigDecimal, Integer> latest = new LinkedHashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      boolean newFamily =
          families.computeIfAbsent(claim.number(), n -> new HashSet<>()).add(claim.family());
      if (newFamily && time(claim).isPresent()) {
        latest.put(claim.number(), i);
      }
    }
    Comparator<BigDecimal> order =
        Comparator.comparing((BigDecimal number) -> families.get(number).size())
            .thenComparing(number -> latestTime(claims, latest.get(number)))
            .thenComparing(Comparator.<BigDecimal>reverseOrder());
    return families.keySet().stream().max(order).orElseThrow();
  }

  private static String latestTime(List<Claim> claims, Integer index) {
    return index == null
        ? ""
        : time(claims.get(index)).map(time -> time.at().toString()).orElse("");
  }

  private static Optional<PublicationTime> time(Claim claim) {
    return ReportTimes.of(claim.article());
  }

  private static Claim lastDated(List<Claim> headlines) {
    Claim last = headlines.get(0);
    for (Claim claim : headlines) {
      if (time(claim).isPresent()) {
        last = claim;
      }
    }
    return last;
  }

  private static BigDecimal max(List<Claim> claims) {
    return claims.stream().map(Claim::number).max(Comparator.naturalOrder()).orElseThrow();
  }

  private static Claim first(List<Claim> claims, BigDecimal number) {
    return claims.stream().filter(claim -> claim.number().equals(number)).findFirst().orElseThrow();
  }

  private static List<String> outlets(List<Claim> claims, BigDecimal number) {
    Set<String> outlets = new TreeSet<>();
    for (Claim claim : claims) {
      if (claim.number().equals(number) && !claim.outlet().isEmpty()) {
        outlets.add(claim.outlet());
      }
    }
    return outlets.stream().limit(MAX_OUTLETS).toList();
  }
}
