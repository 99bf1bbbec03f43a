package org.dateline.coverage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A number of articles, each weighing one by the size of its copy family. Kept by size, so that no
 * rounding depends on the order of summing.
 *
 * @param articles articles by the size of their family
 */
record FamilyWeight(SortedMap<Integer, Long> articles) {
  private static final int DIGITS = 20;

  static FamilyWeight of(SortedMap<Integer, Long> articles) {
    return new FamilyWeight(articles);
  }

  static FamilyWeight sum(List<FamilyWeight> weights) {
    SortedMap<Integer, Long> sum = new TreeMap<>();
    for (FamilyWeight weight : weights) {
      weight.articles.forEach((size, count) -> sum.merge(size, count, Long::sum));
    }
    return new FamilyWeight(sum);
  }

  /** Returns the weight, 20 places. */
  BigDecimal value() {
    BigDecimal value = BigDecimal.ZERO.setScale(DIGITS);
    for (Map.Entry<Integer, Long> entry : articles.entrySet()) {
      BigDecimal count = new BigDecimal(BigInteger.valueOf(entry.getValue()));
      value =
          value.add(count.divide(BigDecimal.valueOf(entry.getKey()), DIGITS, RoundingMode.HALF_UP));
    }
    return value;
  }
}
