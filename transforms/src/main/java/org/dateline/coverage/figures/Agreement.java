package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many pairs of reports agree.
 *
 * @param agreeing pairs that may both be true
 * @param contradicting pairs that may not
 */
record Agreement(long agreeing, long contradicting) {
  private record Told(BigDecimal number, FigureInterval interval) {
    static Told by(Claim claim) {
      return new Told(claim.number(), claim.interval());
    }
  }

  /** Compares every pair; claims of equal numbers and intervals are counted together. */
  static Agreement of(List<Claim> reports) {
    Map<Told, Long> counts = new LinkedHashMap<>();
    Map<Told, Claim> claims = new HashMap<>();
    for (Claim report : reports) {
      counts.merge(Told.by(report), 1L, Long::sum);
      claims.putIfAbsent(Told.by(report), report);
    }
    List<Map.Entry<Told, Long>> distinct = new ArrayList<>(counts.entrySet());
    long agreeing = 0;
    long contradicting = 0;
    for (int i = 0; i < distinct.size(); i++) {
      Claim one = claims.get(distinct.get(i).getKey());
      long count = distinct.get(i).getValue();
      agreeing += count * (count - 1) / 2;
      for (int j = i + 1; j < distinct.size(); j++) {
        long pairs = count * distinct.get(j).getValue();
        if (one.agrees(claims.get(distinct.get(j).getKey()))) {
          agreeing += pairs;
        } else {
          contradicting += pairs;
        }
      }
    }
    return new Agreement(agreeing, contradicting);
  }

  long pairs() {
    return agreeing + contradicting;
  }
}
