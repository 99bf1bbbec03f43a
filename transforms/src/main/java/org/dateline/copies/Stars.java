package org.dateline.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.ArticleId;

/**
 * Turns any ties into stars around the smallest id of each connected group, by alternating two
 * rules (Kiveris et al. 2014, Connected Components in MapReduce and Beyond). Each rule looks at one
 * article and its ties only; a few rounds of both suffice.
 */
public final class Stars {
  private Stars() {}

  /**
   * Ties every larger neighbour to the smallest neighbour.
   *
   * @param bonds all ties of some articles, each seen from the article
   */
  public static List<Bond> large(Iterable<Bond> bonds) {
    List<Bond> stars = new ArrayList<>();
    neighbours(bonds)
        .forEach(
            (article, others) -> {
              ArticleId smallest = smaller(article, others.first());
              others.tailSet(article).stream()
                  .filter(other -> !other.equals(article))
                  .forEach(other -> stars.add(Bond.of(other, smallest)));
            });
    return stars;
  }

  /**
   * Ties every article and its smaller neighbours to the smallest of them.
   *
   * @param bonds the ties of some articles to smaller ones
   */
  public static List<Bond> small(Iterable<Bond> bonds) {
    List<Bond> stars = new ArrayList<>();
    neighbours(bonds)
        .forEach(
            (article, others) -> {
              ArticleId smallest = others.first();
              stars.add(Bond.of(article, smallest));
              others.stream()
                  .filter(other -> !other.equals(smallest))
                  .forEach(other -> stars.add(Bond.of(other, smallest)));
            });
    return stars;
  }

  /** Returns the ties of every article, by article. */
  public static SortedMap<ArticleId, SortedSet<ArticleId>> neighbours(Iterable<Bond> bonds) {
    SortedMap<ArticleId, SortedSet<ArticleId>> neighbours = new TreeMap<>();
    for (Bond bond : bonds) {
      neighbours.computeIfAbsent(bond.article(), any -> new TreeSet<>()).add(bond.other());
    }
    return neighbours;
  }

  private static ArticleId smaller(ArticleId one, ArticleId other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
