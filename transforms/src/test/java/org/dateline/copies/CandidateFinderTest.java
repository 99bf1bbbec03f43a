package org.dateline.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.model.ArticleId;
import org.dateline.model.Hex;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {
  @Test
  void everyPairOfASmallGroupMeetsOnce() {
    List<Candidates> found = CandidateFinder.find(articles(8), 8);
    assertEquals(28, found.stream().mapToInt(one -> one.others().size()).sum());
  }

  @Test
  void noArticleOfAHotFingerprintMeetsMany() {
    List<Candidates> found = CandidateFinder.find(articles(20_000), 8);
    assertTrue(found.stream().mapToInt(one -> one.others().size()).max().orElse(0) <= 5);
    Map<ArticleId, Integer> met = new TreeMap<>();
    found.forEach(one -> one.others().forEach(other -> met.merge(other, 1, Integer::sum)));
    assertTrue(Collections.max(met.values()) <= 1_100, "met " + Collections.max(met.values()));
    assertEquals(20_000, found.size());
  }

  @Test
  void orderOfTheInputChangesNothing() {
    List<Fingerprints> shuffled = new ArrayList<>(articles(3_000));
    Collections.shuffle(shuffled, new Random(1));
    assertEquals(
        lines(CandidateFinder.find(articles(3_000), 8)), lines(CandidateFinder.find(shuffled, 8)));
  }

  private static List<String> lines(List<Candidates> found) {
    return found.stream().map(one -> one.article() + " " + one.others()).sorted().toList();
  }

  private static List<Fingerprints> articles(int count) {
    List<Fingerprints> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(
          new Fingerprints(new ArticleId(Hex.digest("a" + i)), i / 3, new int[] {42, 1_000 + i}));
    }
    return articles;
  }
}
