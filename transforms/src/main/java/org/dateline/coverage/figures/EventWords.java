package org.dateline.coverage.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.events.Vocabulary;
import org.dateline.model.Article;
import org.dateline.model.CoveredArticle;

/**
 * How many reports of an event use a word where they begin. Two sentences that share the names of
 * the event need not speak of the same thing.
 *
 * @param reports copy families that were read
 * @param using number of those whose title or beginning has a stem
 */
record EventWords(int reports, Map<String, Integer> using) {
  private static final int MAX_REPORTS = 100;
  private static final int BEGINNING = 400;

  /** Counts the words of the first hundred copy families, in the order of the articles. */
  static EventWords of(List<CoveredArticle> articles) {
    Map<String, Integer> using = new HashMap<>();
    Set<String> families = new HashSet<>();
    for (CoveredArticle covered : articles) {
      if (families.size() < MAX_REPORTS && families.add(covered.copy().family().value())) {
        Article article = covered.reading().article();
        String text = article.text();
        String beginning = text.substring(0, Math.min(BEGINNING, text.length()));
        String[] stems =
            SentenceTerms.stems(Vocabulary.of(article), article.title() + " " + beginning);
        new HashSet<>(Arrays.asList(stems)).forEach(stem -> using.merge(stem, 1, Integer::sum));
      }
    }
    return new EventWords(families.size(), using);
  }

  /** Returns 1 for a stem that no more than two reports begin with, towards 0 for one of all. */
  double rarity(String stem) {
    int others = Math.max(0, using.getOrDefault(stem, 0) - 2);
    return 1 - (double) others / Math.max(1, reports);
  }
}
