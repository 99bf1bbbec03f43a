package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Figure;
import org.dateline.model.Section;

/**
 * One figure that an article of an event gives for a quantity.
 *
 * @param article who says it
 * @param figure what it says
 * @param number the number that stands for it, without zeros at its end
 * @param interval the values that it allows
 */
record Claim(CoveredArticle article, Figure figure, BigDecimal number, FigureInterval interval) {
  /**
   * Returns the claims of each quantity, in the order of the articles, and within an article in the
   * order of place, so that its first claim is the one that it puts first. Of an article that tells
   * a quantity several times, the first claim stands, and what title and lead tell besides: further
   * down come earlier counts and parts. What it tells on top of a number ({@code eight more})
   * counts only where it does not tell that number.
   */
  static SortedMap<FigureKey, List<Claim>> byKey(List<CoveredArticle> articles) {
    SortedMap<FigureKey, List<Claim>> claims = new TreeMap<>();
    for (CoveredArticle article : articles) {
      List<Figure> figures = new ArrayList<>(article.reading().figures());
      figures.sort(Comparator.comparing(Figure::place));
      List<Optional<FigureKey>> keys = FigureKey.of(figures);
      Set<FigureKey> levels = new HashSet<>();
      for (int i = 0; i < figures.size(); i++) {
        if (!isIncrement(figures.get(i))) {
          keys.get(i).ifPresent(levels::add);
        }
      }
      for (int i = 0; i < figures.size(); i++) {
        Optional<FigureKey> key = keys.get(i);
        if (key.isPresent() && !(isIncrement(figures.get(i)) && levels.contains(key.get()))) {
          of(article, figures.get(i), claims.getOrDefault(key.get(), List.of()))
              .ifPresent(
                  claim -> claims.computeIfAbsent(key.get(), any -> new ArrayList<>()).add(claim));
        }
      }
    }
    return claims;
  }

  private static boolean isIncrement(Figure figure) {
    return figure.flags().contains(Figure.INCREMENT);
  }

  /** Returns the first claim of every article. */
  static List<Claim> headlines(List<Claim> claims) {
    List<Claim> first = new ArrayList<>();
    for (Claim claim : claims) {
      if (first.isEmpty() || first.get(first.size() - 1).article() != claim.article()) {
        first.add(claim);
      }
    }
    return first;
  }

  String outlet() {
    return article.reading().article().outlet();
  }

  String family() {
    return article.copy().family().value();
  }

  /** Returns what the figure claims, unless an earlier claim of the article stands for it. */
  private static Optional<Claim> of(CoveredArticle article, Figure figure, List<Claim> earlier) {
    boolean isFirst = earlier.isEmpty() || earlier.get(earlier.size() - 1).article() != article;
    if (!isFirst && figure.place().section() == Section.BODY) {
      return Optional.empty();
    }
    return FigureInterval.number(figure)
        .map(
            number ->
                new Claim(article, figure, number.stripTrailingZeros(), FigureInterval.of(figure)));
  }
}
