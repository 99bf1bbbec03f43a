package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
   * order of place, so that its first claim is the one that it puts first. What it tells on top of
   * a number ({@code eight more}) counts only where it does not tell that number.
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
          of(article, figures.get(i))
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

  /**
   * Returns the claims that stand for their articles: the first of each, and what title and lead
   * tell besides: further down come earlier counts and parts.
   */
  static List<Claim> standing(List<Claim> claims) {
    Set<Claim> first = Collections.newSetFromMap(new IdentityHashMap<>());
    first.addAll(headlines(claims));
    return claims.stream().filter(claim -> claim.isProminent() || first.contains(claim)).toList();
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

  /** Returns whether it is told on top of others. */
  boolean isIncrement() {
    return isIncrement(figure);
  }

  /** Returns whether title or lead tell it. */
  boolean isProminent() {
    return figure.place().section() != Section.BODY;
  }

  /** Returns whether both may be true: the values that they allow meet. */
  boolean agrees(Claim other) {
    return interval.meets(other.interval);
  }

  /** Returns whether the words give a bound and no number of their own, such as "dozens". */
  boolean isVague() {
    return VagueNumbers.names(figure.surface());
  }

  /** Returns what the figure claims, if it gives a number. */
  private static Optional<Claim> of(CoveredArticle article, Figure figure) {
    return FigureInterval.number(figure)
        .map(
            number ->
                new Claim(article, figure, number.stripTrailingZeros(), FigureInterval.of(figure)));
  }
}
