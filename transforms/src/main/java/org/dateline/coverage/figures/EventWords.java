package org.dateline.coverage.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.dateline.events.Vocabulary;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Mention;

/**
 * How many reports of an event have a word in their titles and names. Two sentences that share the
 * names of the event need not speak of the same thing.
 *
 * @param reports copy families that were read
 * @param using number of those whose title or names have a stem
 */
record EventWords(int reports, Map<String, Integer> using) {
  private static final int MAX_REPORTS = 100;

  /** Counts the words of the first hundred copy families, in the order of the articles. */
  static EventWords of(List<CoveredArticle> articles) {
    Map<String, Integer> using = new HashMap<>();
    Set<String> families = new HashSet<>();
    for (CoveredArticle covered : articles) {
      if (families.size() < MAX_REPORTS && families.add(covered.copy().family().value())) {
        String[] stems =
            SentenceTerms.stems(Vocabulary.of(covered.reading().article()), names(covered));
        new HashSet<>(Arrays.asList(stems)).forEach(stem -> using.merge(stem, 1, Integer::sum));
      }
    }
    return new EventWords(families.size(), using);
  }

  private static String names(CoveredArticle covered) {
    StringJoiner names = new StringJoiner(" ");
    names.add(covered.reading().article().title());
    covered.reading().mentions().stream().map(Mention::surface).distinct().forEach(names::add);
    return names.toString();
  }

  /** Returns 1 for a stem of no more than two reports, towards 0 for one of all. */
  double rarity(String stem) {
    int others = Math.max(0, using.getOrDefault(stem, 0) - 2);
    return 1 - (double) others / Math.max(1, reports);
  }
}
