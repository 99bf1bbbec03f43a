package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Qualifier;

/**
 * One number of a passage with its bound and unit, before anyone asks what it counts.
 *
 * @param start first UTF-16 offset of the surface in the passage's text
 * @param end offset after the surface
 * @param surface the number with its bound, currency and percent words, as printed
 * @param value plain value, magnitudes applied; empty for a range
 * @param low lower end of the interval that the words allow; empty if open
 * @param high upper end of the interval that the words allow; empty if open
 * @param values all numbers of a score, in order; empty for everything else
 * @param qualifier bound or direction
 * @param unit canonical unit; empty for a bare count
 * @param each the thing, no unit itself, that an amount of money is for one of ("$5 a share");
 *     empty for none
 * @param kind what it is a quantity of
 * @param firstToken index of the first token of the surface
 * @param endToken index after the last token of the surface
 * @param numberToken index of the first token of the number itself, after bounds and currency
 * @param afterToken index of the first token after number and unit words, where a counted noun
 *     phrase begins
 * @param sentence number of the sentence that holds it
 */
public record Quantity(
    int start,
    int end,
    String surface,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    List<BigDecimal> values,
    Qualifier qualifier,
    String unit,
    String each,
    QuantityKind kind,
    int firstToken,
    int endToken,
    int numberToken,
    int afterToken,
    int sentence) {
  public Quantity {
    values = List.copyOf(values);
    if (start < 0 || end <= start || endToken <= firstToken) {
      throw new IllegalArgumentException("empty span: " + start + " to " + end);
    }
    if (numberToken < firstToken || afterToken < endToken) {
      throw new IllegalArgumentException("number outside its surface: " + surface);
    }
  }

  /** Returns whether the words give two ends rather than one value. */
  public boolean isRange() {
    return value.isEmpty() && low.isPresent() && high.isPresent();
  }
}
