package org.dateline.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.copies.CopyFeatures;
import org.dateline.model.ArticleId;
import org.dateline.model.CopyLink;
import org.dateline.model.CopyStatus;

/**
 * What a comparison of every article with every other says of the copies that were found. Exact,
 * and so slow that it is for proof only.
 *
 * @param articles articles compared
 * @param close pairs of which at least half of the one stands in the other
 * @param missed those of them that were not put into one family
 * @param links pairs that were called a copy
 * @param far those of them of which less than a fifth of either stands in the other
 */
record ExhaustiveCopies(int articles, int close, List<String> missed, int links, List<String> far) {
  private static final double HALF = 0.5;
  private static final double FIFTH = 0.2;

  /** Compares all articles and holds the result against what was found. */
  static ExhaustiveCopies of(List<CopyFeatures> articles, List<CopyStatus> found) {
    Map<ArticleId, ArticleId> families = new HashMap<>();
    found.forEach(status -> families.put(status.article(), status.family()));
    List<int[]> shingles = new ArrayList<>();
    Map<ArticleId, Integer> places = new HashMap<>();
    for (CopyFeatures article : articles) {
      places.put(article.id(), places.size());
      shingles.add(sorted(article));
    }
    int close = 0;
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        double closeness = closeness(shingles.get(i), shingles.get(j));
        if (closeness >= HALF) {
          close++;
          ArticleId one = articles.get(i).id();
          ArticleId other = articles.get(j).id();
          if (!families.get(one).equals(families.get(other))) {
            missed.add(one + " " + other + " " + closeness);
          }
        }
      }
    }
    int links = 0;
    List<String> far = new ArrayList<>();
    for (CopyStatus status : found) {
      for (CopyLink link : status.links()) {
        links++;
        int[] copy = shingles.get(places.get(link.article()));
        double closeness = closeness(copy, shingles.get(places.get(link.original())));
        if (closeness < FIFTH) {
          far.add(link.article() + " " + link.original() + " " + closeness);
        }
      }
    }
    return new ExhaustiveCopies(articles.size(), close, missed, links, far);
  }

  /** Returns the share of close pairs that were found; 1 where there are none. */
  double recall() {
    return close == 0 ? 1 : 1 - (double) missed.size() / close;
  }

  private static int[] sorted(CopyFeatures article) {
    return Arrays.stream(article.wording().shingles()).sorted().distinct().toArray();
  }

  private static double closeness(int[] one, int[] other) {
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        common++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return (double) common / Math.max(1, Math.min(one.length, other.length));
  }
}
