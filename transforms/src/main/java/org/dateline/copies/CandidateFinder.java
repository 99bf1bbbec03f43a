package org.dateline.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.ArticleId;

/**
 * Finds pairs of articles with a common fingerprint, a bounded number for every article and
 * fingerprint, whatever the number of articles that share it.
 *
 * <p>The articles of a fingerprint are ordered by time. In a small group every article meets every
 * earlier one. In a large one it meets the first two and the two before it; beyond a block of
 * {@value #BLOCK} the first two of its block stand in, and they meet the first of all. So no
 * article is met by more than some blocks, even if a million pages share a sentence.
 */
public final class CandidateFinder {
  private static final int BLOCK = 1_000;

  /** A rare fingerprint tells more than one that many share. */
  private static final int RARE_WEIGHT = 4;

  private final List<Fingerprints> articles;
  private final int small;
  private final List<PairCounts> found;
  private final BitSet wanted = new BitSet();

  private CandidateFinder(List<Fingerprints> articles, int small) {
    this.small = small;
    this.articles = articles;
    this.found = new ArrayList<>(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      found.add(null);
    }
  }

  /**
   * Returns the candidates of every article that has or is one, each pair under its later article.
   *
   * @param bucket the articles with their fingerprints
   * @param small articles of a fingerprint up to which all pairs are taken
   */
  public static List<Candidates> find(Iterable<Fingerprints> bucket, int small) {
    List<Fingerprints> articles = new ArrayList<>();
    bucket.forEach(articles::add);
    articles.sort(
        Comparator.comparingLong(Fingerprints::time).thenComparing(Fingerprints::article));
    return new CandidateFinder(articles, small).find();
  }

  private List<Candidates> find() {
    long[] postings = postings();
    for (int start = 0; start < postings.length; ) {
      int end = start + 1;
      while (end < postings.length && postings[end] >> 32 == postings[start] >> 32) {
        end++;
      }
      if (end - start > 1) {
        pair(postings, start, end);
      }
      start = end;
    }
    List<Candidates> candidates = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i) != null) {
        candidates.add(candidates(i));
      } else if (wanted.get(i)) {
        candidates.add(new Candidates(articles.get(i).article(), List.of(), new int[0]));
      }
    }
    return candidates;
  }

  /** Returns fingerprint and article, in one number each, ordered by fingerprint, then by time. */
  private long[] postings() {
    int count = articles.stream().mapToInt(article -> article.values().length).sum();
    long[] postings = new long[count];
    int at = 0;
    for (int i = 0; i < articles.size(); i++) {
      for (int value : articles.get(i).values()) {
        postings[at++] = (long) value << 32 | i;
      }
    }
    Arrays.sort(postings);
    return postings;
  }

  private void pair(long[] postings, int start, int end) {
    boolean isSmall = end - start <= small;
    for (int i = start + 1; i < end; i++) {
      int block = i - (i - start) % BLOCK;
      if (isSmall) {
        pairAll(postings, i, start, i, RARE_WEIGHT);
      } else if (i - block < 2) {
        pairAll(postings, i, start, start + 1, 1);
        pairAll(postings, i, block, i, 1);
      } else {
        pairAll(postings, i, block, block + 2, 1);
        pairAll(postings, i, Math.max(block + 2, i - 2), i, 1);
      }
    }
  }

  private void pairAll(long[] postings, int later, int from, int to, int weight) {
    int article = (int) postings[later];
    for (int i = from; i < to; i++) {
      if ((int) postings[i] != article) {
        if (found.get(article) == null) {
          found.set(article, new PairCounts());
        }
        found.get(article).add((int) postings[i], weight);
        wanted.set((int) postings[i]);
      }
    }
  }

  private Candidates candidates(int article) {
    PairCounts counts = found.get(article);
    List<ArticleId> others = new ArrayList<>();
    for (int other : counts.others()) {
      others.add(articles.get(other).article());
    }
    return new Candidates(articles.get(article).article(), others, counts.weights());
  }
}
