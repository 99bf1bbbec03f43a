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
      Set<FigureKey> levels = new HashSet<>();
      for (Figure figure : article.reading().figures()) {
        if (!isIncrement(figure)) {
          FigureKey.of(figure).ifPresent(levels::add);
        }
      }
      article.reading().figures().stream()
          .filter(f -> !isIncrement(f) || FigureKey.of(f).filter(levels::contains).isEmpty())
          .sorted(Comparator.comparing(Figure::place))
          .forEach(figure -> add(article, figure, claims));
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

  private static void add(
      CoveredArticle article, Figure figure, SortedMap<FigureKey, List<Claim>> claims) {
    Optional<FigureKey> key = FigureKey.of(figure);
    Optional<BigDecimal> number = FigureInterval.number(figure);
    if (key.isPresent() && number.isPresent()) {
      List<Claim> ofKey = claims.computeIfAbsent(key.get(), k -> new ArrayList<>());
      boolean isFirst = ofKey.isEmpty() || ofKey.get(ofKey.size() - 1).article() != article;
      if (isFirst || figure.place().section() != Section.BODY) {
        BigDecimal plain = number.get().stripTrailingZeros();
        ofKey.add(new Claim(article, figure, plain, FigureInterval.of(figure)));
      }
    }
  }
}
