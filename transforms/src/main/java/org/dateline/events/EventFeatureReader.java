package org.dateline.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.model.Reading;

/** Reads the terms of an article: what it tells of whom, where, when and how many. */
final class EventFeatureReader {
  private static final int MAX_TERMS = 100;
  private static final int MAX_KEYS = 24;
  private static final int MAX_LABELS = 24;
  private static final int LEAD_WORDS = 60;

  /** Who and where count most, then how many; a word of the title counts as two of the text. */
  private static final int NAME = 5;

  private static final int NUMBER = 3;
  private static final int TITLE = 2;

  private final AnnotatedArticle article;
  private final Set<String> seenLower = new HashSet<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, String> surfaces = new HashMap<>();
  private final Set<String> lead = new TreeSet<>();
  private int words;

  EventFeatureReader(AnnotatedArticle article) {
    this.article = article;
  }

  EventFeatures read(Reading reading) {
    noteLower(article.title());
    noteLower(article.body());
    count(article.title(), TITLE);
    words = 0;
    count(article.body(), 1);
    Map<Integer, Double> weights = new TreeMap<>();
    counts.forEach((stem, count) -> weights.merge(hash(stem), weight(stem), Math::max));
    List<String> telling = telling();
    List<String> labelled = telling.subList(0, Math.min(MAX_LABELS, telling.size()));
    return new EventFeatures(
        article.article().id(),
        article.article().published(),
        article.article().givenEvent(),
        TermVector.of(weights, MAX_TERMS),
        hashes(new ArrayList<>(lead)),
        hashes(telling.subList(0, Math.min(MAX_KEYS, telling.size()))),
        labelled.stream().map(surfaces::get).toList(),
        labelled.stream().mapToInt(EventFeatureReader::hash).toArray());
  }

  private void noteLower(Passage passage) {
    for (Token token : passage.tokens()) {
      if (token.kind() == Token.Kind.WORD && !token.isCapitalised()) {
        seenLower.add(token.lower());
      }
    }
  }

  private void count(Passage passage, int weight) {
    for (Sentence sentence : passage.sentences()) {
      boolean first = true;
      for (Token token : passage.tokens(sentence)) {
        if (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER) {
          boolean isName = token.isCapitalised() && !(first && seenLower.contains(token.lower()));
          boolean isNumber = token.kind() == Token.Kind.NUMBER;
          add(token, weight * (isName ? NAME : isNumber ? NUMBER : 1));
          first = false;
        }
      }
    }
  }

  private void add(Token token, int weight) {
    String stem = Stem.of(token.lower());
    if (CommonWords.weight(stem) == 0) {
      words++;
      return;
    }
    counts.merge(stem, weight, Integer::sum);
    surfaces.merge(stem, token.text(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    if (words++ < LEAD_WORDS) {
      lead.add(stem);
    }
  }

  private double weight(String stem) {
    return (1 + Math.log(counts.get(stem))) * CommonWords.weight(stem);
  }

  private List<String> telling() {
    return counts.keySet().stream()
        .sorted(
            Comparator.<String>comparingDouble(this::weight)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int[] hashes(List<String> stems) {
    return stems.stream().mapToInt(EventFeatureReader::hash).sorted().distinct().toArray();
  }

  private static int hash(String stem) {
    return stem.hashCode() * 0x9e3779b1;
  }
}
