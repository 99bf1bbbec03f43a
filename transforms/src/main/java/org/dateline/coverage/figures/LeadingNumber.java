package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the number of a quantity that the others are compared with. */
final class LeadingNumber {
  /** So much more counts a report that tells it in title or lead. */
  private static final int PROMINENT = 2;

  private LeadingNumber() {}

  /**
   * Returns the number that most copy families tell anywhere, of which one that does in title or
   * lead counts for three; ties go as between best numbers.
   *
   * @param claims what all articles tell of one quantity, at least one
   */
  static BigDecimal of(List<Claim> claims) {
    Map<BigDecimal, Set<String>> telling = new HashMap<>();
    Map<BigDecimal, Set<String>> prominent = new HashMap<>();
    for (Claim claim : claims) {
      add(telling, claim);
      if (claim.isProminent()) {
        add(prominent, claim);
      }
    }
    List<Claim> standing = Claim.standing(claims);
    Map<BigDecimal, Integer> reports = new HashMap<>();
    for (Claim claim : standing) {
      int more = PROMINENT * prominent.getOrDefault(claim.number(), Set.of()).size();
      reports.put(claim.number(), telling.get(claim.number()).size() + more);
    }
    int most = reports.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    return Reconciliation.best(
        standing.stream().filter(claim -> reports.get(claim.number()) == most).toList());
  }

  private static void add(Map<BigDecimal, Set<String>> families, Claim claim) {
    families.computeIfAbsent(claim.number(), any -> new HashSet<>()).add(claim.family());
  }
}
