package org.dateline.coverage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How evenly an event's articles are spread over its outlets.
 *
 * @param hhi Herfindahl-Hirschman index: the sum of the squares of the outlets' shares, 4 places
 * @param effectiveOutlets one by the index, 4 places
 * @param entropy minus the sum of share times its natural logarithm, 4 places
 */
public record Concentration(BigDecimal hhi, BigDecimal effectiveOutlets, BigDecimal entropy) {
  private static final Concentration NONE = new Concentration(zero(), zero(), zero());

  /** Returns the concentration of articles by outlet; zeros where there is no article. */
  public static Concentration of(Collection<Long> articlesByOutlet) {
    long all = articlesByOutlet.stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return NONE;
    }
    BigInteger squares = BigInteger.ZERO;
    for (long count : articlesByOutlet) {
      squares = squares.add(BigInteger.valueOf(count).pow(2));
    }
    BigDecimal square = new BigDecimal(BigInteger.valueOf(all).pow(2));
    BigDecimal sum = new BigDecimal(squares);
    return new Concentration(
        sum.divide(square, Ratios.PLACES, RoundingMode.HALF_UP),
        square.divide(sum, Ratios.PLACES, RoundingMode.HALF_UP),
        entropy(articlesByOutlet, all));
  }

  /** The counts are added in the order of their size, so that the sum is always the same. */
  private static BigDecimal entropy(Collection<Long> counts, long all) {
    double sum = 0;
    for (long count : counts.stream().sorted().toList()) {
      double share = (double) count / all;
      sum -= share * StrictMath.log(share);
    }
    return BigDecimal.valueOf(sum).setScale(Ratios.PLACES, RoundingMode.HALF_UP);
  }

  private static BigDecimal zero() {
    return BigDecimal.ZERO.setScale(Ratios.PLACES);
  }
}
