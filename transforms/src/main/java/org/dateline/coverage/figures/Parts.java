package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.dateline.model.Figure;

/**
 * Knows the counts of people that are parts of what other reports count: where one report tells of
 * two women and a man, and another of three people, neither contradicts the other.
 */
final class Parts {
  /** Most parts that one sentence adds up. */
  private static final int MAX_PARTS = 4;

  private record Count(String role, BigDecimal number) {}

  private final Map<Count, Set<String>> families = new HashMap<>();

  private Parts(SortedMap<FigureKey, List<Claim>> claims) {
    claims.forEach(
        (key, some) -> {
          for (Claim claim : Claim.standing(some)) {
            families
                .computeIfAbsent(new Count(key.role(), claim.number()), any -> new HashSet<>())
                .add(claim.family());
          }
        });
  }

  /** Reads what the reports of an event claim. */
  static Parts among(SortedMap<FigureKey, List<Claim>> claims) {
    return new Parts(claims);
  }

  /** Returns whether figures of the claim's sentence add up to what another report tells. */
  boolean contain(FigureKey key, Claim claim) {
    if (!key.unit().equals(FigureKey.PERSON) || key.role().isEmpty()) {
      return false;
    }
    List<Figure> beside = beside(claim);
    int at = beside.indexOf(claim.figure());
    for (int from = Math.max(0, at - MAX_PARTS + 1); from <= at; from++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int to = from; to < Math.min(beside.size(), from + MAX_PARTS); to++) {
        sum = sum.add(FigureInterval.number(beside.get(to)).orElse(BigDecimal.ZERO));
        if (to >= at && to > from && isTold(key.role(), sum, claim)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isTold(String role, BigDecimal sum, Claim claim) {
    Count count = new Count(role, sum.stripTrailingZeros());
    boolean greater = sum.compareTo(claim.number()) > 0;
    return greater
        && families.getOrDefault(count, Set.of()).stream()
            .anyMatch(family -> !family.equals(claim.family()));
  }

  /** "Two Poles and a Czech were held": whoever stands further off may lack the role. */
  private static boolean isPlainCount(Figure figure) {
    boolean counts = figure.unit().isEmpty() || figure.unit().equals(FigureKey.PERSON);
    return counts && (figure.role().isEmpty() || figure.role().equals("count"));
  }

  private static List<Figure> beside(Claim claim) {
    Figure own = claim.figure();
    List<Figure> beside = new ArrayList<>();
    for (Figure figure : claim.article().reading().figures()) {
      if (figure.place().section() == own.place().section()
          && figure.place().sentence() == own.place().sentence()
          && (figure.role().equals(own.role()) || isPlainCount(figure))
          && !figure.background()) {
        beside.add(figure);
      }
    }
    return beside;
  }
}
