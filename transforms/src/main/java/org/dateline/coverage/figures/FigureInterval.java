package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.model.Figure;
import org.dateline.model.Qualifier;

/**
 * The values that the words around a number allow.
 *
 * @param low lower end; empty if open
 * @param lowIncluded whether the lower end itself is allowed
 * @param high upper end; empty if open
 * @param highIncluded whether the upper end itself is allowed
 */
public record FigureInterval(
    Optional<BigDecimal> low,
    boolean lowIncluded,
    Optional<BigDecimal> high,
    boolean highIncluded) {
  /** Width that {@code about} allows to either side: a convention, a tenth of the value. */
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /** Returns the interval of the figure; a fall counts as a negative change. */
  public static FigureInterval of(Figure figure) {
    return switch (figure.qualifier()) {
      case MORE_THAN -> new FigureInterval(bound(figure), false, Optional.empty(), false);
      case AT_LEAST -> new FigureInterval(bound(figure), true, Optional.empty(), false);
      case LESS_THAN -> new FigureInterval(Optional.empty(), false, upper(figure), false);
      case AT_MOST -> new FigureInterval(Optional.empty(), false, upper(figure), true);
      case ABOUT -> about(figure);
      case EXACTLY, UP -> exactly(figure);
      case DOWN -> exactly(figure).negated();
    };
  }

  /**
   * Returns the one number that stands for the figure: its value, else the end of its range that is
   * known, the lower first; a fall is negative.
   */
  public static Optional<BigDecimal> number(Figure figure) {
    Optional<BigDecimal> number = bound(figure).or(figure::high);
    return figure.qualifier() == Qualifier.DOWN
        ? number.map(BigDecimal::abs).map(BigDecimal::negate)
        : number;
  }

  /** Returns whether one value satisfies both. */
  public boolean meets(FigureInterval other) {
    return reaches(other) && other.reaches(this);
  }

  /** Returns whether every value that this allows satisfies the other too. */
  public boolean within(FigureInterval other) {
    return bounds(other.low, other.lowIncluded, low, lowIncluded, 1)
        && bounds(other.high, other.highIncluded, high, highIncluded, -1);
  }

  /** Returns whether an outer end lies at or beyond an inner one; an open end holds all. */
  private static boolean bounds(
      Optional<BigDecimal> outer,
      boolean outerIncluded,
      Optional<BigDecimal> inner,
      boolean innerIncluded,
      int direction) {
    if (outer.isEmpty() || inner.isEmpty()) {
      return outer.isEmpty();
    }
    int order = inner.get().compareTo(outer.get()) * direction;
    return order > 0 || order == 0 && (outerIncluded || !innerIncluded);
  }

  /** Returns whether this interval does not end before the other one begins. */
  private boolean reaches(FigureInterval other) {
    if (high.isEmpty() || other.low.isEmpty()) {
      return true;
    }
    int order = high.get().compareTo(other.low.get());
    return order > 0 || order == 0 && highIncluded && other.lowIncluded;
  }

  private FigureInterval negated() {
    return low.isPresent() && low.get().signum() < 0
        ? this
        : new FigureInterval(
            high.map(BigDecimal::negate), highIncluded, low.map(BigDecimal::negate), lowIncluded);
  }

  private static FigureInterval exactly(Figure figure) {
    if (figure.value().isPresent()) {
      return new FigureInterval(figure.value(), true, figure.value(), true);
    }
    return new FigureInterval(figure.low(), true, figure.high(), true);
  }

  private static FigureInterval about(Figure figure) {
    if (figure.value().isEmpty()) {
      return new FigureInterval(figure.low(), true, figure.high(), true);
    }
    BigDecimal value = figure.value().get();
    BigDecimal width = value.abs().multiply(ABOUT);
    return new FigureInterval(
        Optional.of(value.subtract(width)), true, Optional.of(value.add(width)), true);
  }

  private static Optional<BigDecimal> bound(Figure figure) {
    return figure.value().or(figure::low);
  }

  private static Optional<BigDecimal> upper(Figure figure) {
    return figure.value().or(figure::high);
  }
}
