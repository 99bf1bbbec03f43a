package org.dateline.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.model.CoveredArticle;

/**
 * Chooses the headline that stands for an event: that of the report that its others resemble most,
 * among the original ones in the language that most of its articles have.
 */
final class EventTitle {
  private EventTitle() {}

  /** Returns the title; of equally central reports the earliest gives it, empty if none has one. */
  static String of(List<CoveredArticle> articles) {
    String language = language(articles);
    Predicate<CoveredArticle> inLanguage = covered -> language(covered).equals(language);
    String own = mostCentral(articles, inLanguage.and(Independence::isOwn));
    String any = own.isEmpty() ? mostCentral(articles, inLanguage) : own;
    return any.isEmpty() ? mostCentral(articles, covered -> true) : any;
  }

  private static String mostCentral(
      List<CoveredArticle> articles, Predicate<CoveredArticle> condition) {
    return articles.stream()
        .filter(condition)
        .filter(covered -> !title(covered).isEmpty())
        .sorted(
            Comparator.comparing(
                (CoveredArticle covered) -> covered.event().score(), Comparator.reverseOrder()))
        .map(EventTitle::title)
        .findFirst()
        .orElse("");
  }

  private static String language(List<CoveredArticle> articles) {
    SortedMap<String, Long> counts = new TreeMap<>();
    articles.forEach(covered -> counts.merge(language(covered), 1L, Long::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String language(CoveredArticle covered) {
    return covered.reading().article().language();
  }

  private static String title(CoveredArticle covered) {
    return covered.reading().article().title();
  }
}
