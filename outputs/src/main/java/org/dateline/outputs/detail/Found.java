package org.dateline.outputs.detail;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Place;

/**
 * One thing found in an article: a row of a detail report.
 *
 * @param <P> what was found
 * @param article where it was found
 * @param part what was found
 */
record Found<P>(CoveredArticle article, P part) {
  /** Returns the parts as rows, in the order of their start, a title's before a text's. */
  static <P> List<Found<P>> all(CoveredArticle article, List<P> parts, Function<P, Place> placeOf) {
    Comparator<P> order =
        Comparator.comparingInt((P part) -> placeOf.apply(part).start()).thenComparing(placeOf);
    return parts.stream().sorted(order).map(part -> new Found<>(article, part)).toList();
  }
}
