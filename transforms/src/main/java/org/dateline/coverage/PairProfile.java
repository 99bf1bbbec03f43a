package org.dateline.coverage;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One pair of outlets over the whole corpus. Ratios have 4 places.
 *
 * @param pair the pair
 * @param totals what happened between them
 * @param medianLag median over common events of the minutes from the other's first report to the
 *     one's, if any is known
 * @param cosine cosine of both vectors of articles by event; empty where one has no articles
 * @param jaccard common events by the events of either; empty where one has no articles
 */
public record PairProfile(
    OutletPair pair,
    PairTotals totals,
    Optional<Long> medianLag,
    Optional<BigDecimal> cosine,
    Optional<BigDecimal> jaccard) {

  /** Makes the profile; the other outlet may have no article in the corpus. */
  static PairProfile of(OutletPair pair, PairTotals totals, OutletTotals from, OutletTotals to) {
    boolean both = to != null && from.events() > 0 && to.events() > 0;
    return new PairProfile(
        pair,
        totals,
        Median.of(totals.lags()),
        both
            ? Optional.of(cosine(totals.product(), from.squares(), to.squares()))
            : Optional.empty(),
        both
            ? Optional.of(
                Ratios.of(
                    totals.commonEvents(), from.events() + to.events() - totals.commonEvents()))
            : Optional.empty());
  }

  private static BigDecimal cosine(long product, long squares, long otherSquares) {
    BigDecimal norm =
        BigDecimal.valueOf(squares)
            .multiply(BigDecimal.valueOf(otherSquares))
            .sqrt(MathContext.DECIMAL64);
    return BigDecimal.valueOf(product).divide(norm, Ratios.PLACES, RoundingMode.HALF_UP);
  }
}
