package org.dateline.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One number that an article gives, with what it counts.
 *
 * @param place where the surface stands
 * @param surface the number with its bound, currency and percent words, as printed
 * @param value plain value, magnitudes applied; empty for a range
 * @param low lower end of the interval that the words allow; empty if open
 * @param high upper end of the interval that the words allow; empty if open
 * @param qualifier bound or direction
 * @param unit canonical unit; empty for a bare count
 * @param object noun phrase that is counted or measured; may be empty
 * @param role role from the closed list, such as {@code killed}; empty where unknown
 * @param attributedTo who gives the figure, as printed in the article; may be empty
 * @param background whether it tells of another time, place or event than the article's own
 * @param figureDate time that the text ties it to; may be empty
 * @param figurePlace place that the text ties it to; may be empty
 * @param partOfStart start of the figure that this one is a part of, if told
 * @param sentence the whole sentence
 * @param flags cross-checks that failed inside the article, such as {@code part_exceeds_whole}
 */
public record Figure(
    Place place,
    String surface,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Qualifier qualifier,
    String unit,
    String object,
    String role,
    String attributedTo,
    boolean background,
    String figureDate,
    String figurePlace,
    Optional<Integer> partOfStart,
    String sentence,
    List<String> flags) {
  /** Flag of a number told of some out of others: {@code seven of them}. */
  public static final String PART = "part";

  /** Flag of a number told on top of others: {@code eight more bodies}. */
  public static final String INCREMENT = "increment";

  public Figure {
    flags = List.copyOf(flags);
  }

  /** Returns this figure with one more flag, once. */
  public Figure flagged(String flag) {
    if (flags.contains(flag)) {
      return this;
    }
    List<String> more = new ArrayList<>(flags);
    more.add(flag);
    return new Figure(
        place,
        surface,
        value,
        low,
        high,
        qualifier,
        unit,
        object,
        role,
        attributedTo,
        background,
        figureDate,
        figurePlace,
        partOfStart,
        sentence,
        more);
  }
}
