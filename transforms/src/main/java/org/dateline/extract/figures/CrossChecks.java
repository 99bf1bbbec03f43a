package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Figure;
import org.dateline.model.Qualifier;
import org.dateline.model.Section;

/**
 * Checks the figures of one article against each other: parts against their whole, percentages
 * against the counts that they are told of.
 */
public final class CrossChecks {
  /** A part that is greater than its whole can be. */
  public static final String PART_EXCEEDS_WHOLE = "part_exceeds_whole";

  /** A whole that the parts told of it in one sentence, of one role, exceed together. */
  public static final String PARTS_EXCEED_WHOLE = "parts_exceed_whole";

  /** A percentage that is not the share of the part told right before it. */
  public static final String PERCENT_MISMATCH = "percent_mismatch";

  /** Characters that may stand between a part and its percentage: "of the 50 homes, or". */
  private static final int NEAR = 48;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Percentage points by which an approximate percentage may miss. */
  private static final BigDecimal ABOUT = BigDecimal.valueOf(5);

  private final List<Figure> figures;
  private final Map<Integer, Integer> titleStarts = new HashMap<>();
  private final Map<Integer, Integer> textStarts = new HashMap<>();

  private CrossChecks(List<Figure> figures) {
    this.figures = figures;
    for (int i = 0; i < figures.size(); i++) {
      starts(figures.get(i)).putIfAbsent(figures.get(i).place().start(), i);
    }
  }

  /**
   * Returns the figures with the flags of the checks that they fail added.
   *
   * @param figures figures of one article, ordered by place
   */
  public static List<Figure> flag(List<Figure> figures) {
    return new CrossChecks(figures).run();
  }

  private List<Figure> run() {
    List<Figure> flagged = new ArrayList<>(figures);
    Map<String, BigDecimal> sums = new HashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      Figure part = figures.get(i);
      Optional<Integer> at = whole(part);
      if (at.isEmpty()) {
        continue;
      }
      Figure whole = figures.get(at.get());
      if (exceeds(lowest(part), highest(whole))) {
        flagged.set(i, flagged.get(i).flagged(PART_EXCEEDS_WHOLE));
      }
      BigDecimal sum =
          sums.merge(
              at.get() + " " + part.place().sentence() + " " + part.role(),
              lowest(part).orElse(BigDecimal.ZERO),
              BigDecimal::add);
      if (exceeds(Optional.of(sum), highest(whole)) && !exceeds(lowest(part), highest(whole))) {
        flagged.set(at.get(), flagged.get(at.get()).flagged(PARTS_EXCEED_WHOLE));
      }
      percentAfter(i, whole)
          .ifPresent(p -> flagged.set(p, flagged.get(p).flagged(PERCENT_MISMATCH)));
    }
    return List.copyOf(flagged);
  }

  private Map<Integer, Integer> starts(Figure figure) {
    return figure.place().section() == Section.TITLE ? titleStarts : textStarts;
  }

  /** Returns the index of the whole of a count that is part of a count of the same unit. */
  private Optional<Integer> whole(Figure part) {
    if (part.partOfStart().isEmpty() || isShare(part)) {
      return Optional.empty();
    }
    Integer at = starts(part).get(part.partOfStart().get());
    if (at == null || figures.get(at) == part || isShare(figures.get(at))) {
      return Optional.empty();
    }
    String partUnit = part.unit().equals("person") ? "" : part.unit();
    String wholeUnit = figures.get(at).unit().equals("person") ? "" : figures.get(at).unit();
    return partUnit.equals(wholeUnit) ? Optional.of(at) : Optional.empty();
  }

  private static boolean isShare(Figure figure) {
    boolean fraction =
        figure.role().equals("share")
            && figure.value().filter(v -> v.compareTo(BigDecimal.ONE) < 0).isPresent();
    return figure.unit().startsWith("percent") || fraction;
  }

  private static Optional<BigDecimal> lowest(Figure figure) {
    return figure.qualifier() == Qualifier.EXACTLY || figure.low().isPresent()
        ? figure.low()
        : Optional.empty();
  }

  private static Optional<BigDecimal> highest(Figure figure) {
    return figure.high();
  }

  private static boolean exceeds(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
    return part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0;
  }

  /** Returns the index of the percentage right after part {@code i} that does not fit it. */
  private Optional<Integer> percentAfter(int i, Figure whole) {
    Figure part = figures.get(i);
    int at = i + 1 < figures.size() && figures.get(i + 1) == whole ? i + 2 : i + 1;
    if (at >= figures.size()) {
      return Optional.empty();
    }
    Figure percent = figures.get(at);
    boolean near =
        percent.place().section() == part.place().section()
            && percent.place().sentence() == part.place().sentence()
            && percent.place().start() - figures.get(at - 1).place().end() <= NEAR;
    boolean comparable =
        percent.unit().equals("percent")
            && percent.value().isPresent()
            && percent.qualifier() != Qualifier.UP
            && percent.qualifier() != Qualifier.DOWN
            && isExact(part)
            && isExact(whole)
            && whole.value().get().signum() > 0
            && isTied(part, percent);
    return near && comparable && !fits(part, whole, percent) ? Optional.of(at) : Optional.empty();
  }

  private static boolean isExact(Figure figure) {
    return figure.qualifier() == Qualifier.EXACTLY && figure.value().isPresent();
  }

  /** Returns whether "or" or a bracket ties the percentage to the part before it. */
  private static boolean isTied(Figure part, Figure percent) {
    int shift = sentenceShift(part);
    int end = percent.place().start() - part.place().start() + shift;
    if (shift < 0 || end <= 0 || end > part.sentence().length()) {
      return false;
    }
    String before = part.sentence().substring(0, end).stripTrailing();
    return before.endsWith(" or") || before.endsWith("(");
  }

  /** Returns where the part begins in its sentence. */
  private static int sentenceShift(Figure part) {
    return part.sentence().indexOf(part.surface());
  }

  private static boolean fits(Figure part, Figure whole, Figure percent) {
    BigDecimal told = percent.value().get();
    BigDecimal share =
        part.value().get().multiply(HUNDRED).divide(whole.value().get(), 8, RoundingMode.HALF_EVEN);
    BigDecimal miss = share.subtract(told).abs();
    return switch (percent.qualifier()) {
      case MORE_THAN, AT_LEAST -> share.compareTo(told.subtract(BigDecimal.ONE)) >= 0;
      case LESS_THAN, AT_MOST -> share.compareTo(told.add(BigDecimal.ONE)) <= 0;
      case ABOUT -> miss.compareTo(ABOUT) <= 0;
      default -> miss.compareTo(BigDecimal.ONE.movePointLeft(Math.max(0, told.scale()))) <= 0;
    };
  }
}
