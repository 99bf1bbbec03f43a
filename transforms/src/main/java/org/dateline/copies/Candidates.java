package org.dateline.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.ArticleId;

/**
 * The articles that one article is to be compared with, because they share fingerprints.
 *
 * @param article the article
 * @param others the others, most evidence first
 * @param weights evidence for each of them
 */
public record Candidates(ArticleId article, List<ArticleId> others, int[] weights) {
  /** Most others that one article is compared with. */
  public static final int MAX = 16;

  public Candidates {
    others = List.copyOf(others);
    if (others.size() != weights.length) {
      throw new IllegalArgumentException(others.size() + " others, " + weights.length + " weights");
    }
  }

  /** Returns the strongest candidates of one article, out of what several buckets found. */
  public static Candidates merge(ArticleId article, Iterable<Candidates> found) {
    Map<ArticleId, Integer> weights = new TreeMap<>();
    for (Candidates part : found) {
      for (int i = 0; i < part.others.size(); i++) {
        weights.merge(part.others.get(i), part.weights[i], Integer::sum);
      }
    }
    List<ArticleId> strongest = new ArrayList<>(weights.keySet());
    strongest.sort(Comparator.<ArticleId>comparingInt(weights::get).reversed());
    strongest = strongest.subList(0, Math.min(MAX, strongest.size()));
    int[] kept = strongest.stream().mapToInt(weights::get).toArray();
    return new Candidates(article, strongest, kept);
  }
}
