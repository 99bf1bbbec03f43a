package org.dateline.coverage.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many pairs of reports agree.
 *
 * @param agreeing pairs whose intervals meet
 * @param contradicting pairs whose intervals do not
 */
record Agreement(long agreeing, long contradicting) {
  /** Compares every pair; equal intervals are counted together. */
  static Agreement of(List<FigureInterval> reports) {
    Map<FigureInterval, Long> counts = new LinkedHashMap<>();
    reports.forEach(report -> counts.merge(report, 1L, Long::sum));
    List<Map.Entry<FigureInterval, Long>> distinct = new ArrayList<>(counts.entrySet());
    long agreeing = 0;
    long contradicting = 0;
    for (int i = 0; i < distinct.size(); i++) {
      long count = distinct.get(i).getValue();
      agreeing += count * (count - 1) / 2;
      for (int j = i + 1; j < distinct.size(); j++) {
        long pairs = count * distinct.get(j).getValue();
        if (distinct.get(i).getKey().meets(distinct.get(j).getKey())) {
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
