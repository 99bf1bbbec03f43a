package org.dateline.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Token;
import org.dateline.model.EntityKind;
import org.dateline.model.Figure;
import org.dateline.model.Mention;
import org.dateline.model.Reading;
import org.dateline.model.Section;

/** Reads the terms of an article: what it tells of whom, where, when and how many. */
final class EventFeatureReader {
  private static final int MAX_TERMS = 100;
  private static final int MAX_KEYS = 24;
  private static final int MAX_LABELS = 24;
  private static final int LEAD_WORDS = 40;

  /** Who and where count most, then how many; a word of the title counts as two of the text. */
  private static final int NAME = 6;

  private static final int NUMBER = 3;
  private static final int TITLE = 2;

  /** Roles whose values tell one event from another: how many were harmed, how old, how much. */
  private static final Set<String> TELLING_ROLES =
      Set.of(
          "killed",
          "injured",
          "missing",
          "arrested",
          "charged",
          "displaced",
          "hostage",
          "age",
          "price",
          "cost");

  private static final int FIGURE = 4;
  private static final int WHOLE_NAME = 2;

  private final AnnotatedArticle article;
  private final Vocabulary vocabulary;

  /** Stems of the words that were counted, by the words in lower case. */
  private final Map<String, String> stems = new HashMap<>();

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> surfaces = new HashMap<>();
  private final Set<String> lead = new TreeSet<>();
  private int words;

  EventFeatureReader(AnnotatedArticle article) {
    this.article = article;
    this.vocabulary = Vocabulary.of(article.article());
  }

  EventFeatures read(Reading reading) {
    count(article.title(), names(reading, true), TITLE);
    words = 0;
    count(article.body(), names(reading, false), 1);
    Set<String> places = places(reading);
    reading.mentions().forEach(mention -> add(mention, places));
    reading.figures().forEach(this::add);
    List<Term> terms = terms();
    List<String> telling = terms.stream().map(Term::stem).toList();
    List<String> labelled = telling.subList(0, Math.min(MAX_LABELS, telling.size()));
    return new EventFeatures(
        article.article().id(),
        article.article().published(),
        article.article().givenEvent(),
        TermVector.of(terms.stream().map(Term::weighted).toList(), MAX_TERMS),
        hashes(new ArrayList<>(lead)),
        hashes(telling.subList(0, Math.min(MAX_KEYS, telling.size()))),
        labelled.stream().map(surfaces::get).toList(),
        labelled.stream().mapToInt(EventFeatureReader::hash).toArray(),
        Optional.empty());
  }

  private static Set<String> places(Reading reading) {
    return reading.mentions().stream()
        .filter(mention -> mention.kind() == EntityKind.LOCATION)
        .map(Mention::surface)
        .collect(Collectors.toSet());
  }

  /** Returns the characters of the title or the text that name a person or a place. */
  private static BitSet names(Reading reading, boolean ofTitle) {
    BitSet names = new BitSet();
    for (Mention mention : reading.mentions()) {
      boolean tellsWhoOrWhere =
          mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.LOCATION;
      if (tellsWhoOrWhere && (mention.place().section() == Section.TITLE) == ofTitle) {
        names.set(mention.place().start(), mention.place().end());
      }
    }
    return names;
  }

  private void count(Passage passage, BitSet names, int weight) {
    for (Token token : passage.tokens()) {
      if (token.kind() == Token.Kind.NUMBER) {
        add(token, weight * NUMBER);
      } else if (token.kind() == Token.Kind.WORD && Character.isLetter(token.text().charAt(0))) {
        add(token, weight * (names.get(token.start()) ? NAME : 1));
      }
    }
  }

  /**
   * Adds a name of several words as a whole, since its words alone may be anyone's, and of an
   * organization of a place also what others may leave of it: {@code Kenya Red Cross}, {@code Red
   * Cross}.
   */
  private void add(Mention mention, Set<String> places) {
    int blank = mention.surface().indexOf(' ');
    if (blank > 0) {
      addName(mention.surface());
      String rest = mention.surface().substring(blank + 1);
      if (mention.kind() == EntityKind.ORGANIZATION
          && rest.indexOf(' ') > 0
          && places.contains(mention.surface().substring(0, blank))) {
        addName(rest);
      }
    }
  }

  private void addName(String name) {
    String term = name.toLowerCase(Locale.ROOT);
    counts.merge(term, WHOLE_NAME, Integer::sum);
    surfaces.merge(term, name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }

  private void add(Figure figure) {
    boolean isOfEvent = TELLING_ROLES.contains(figure.role()) && !figure.background();
    if (isOfEvent && figure.value().isPresent()) {
      String term = figure.role() + " " + figure.value().get().stripTrailingZeros().toPlainString();
      counts.merge(term, FIGURE, Integer::sum);
      surfaces.put(term, term);
    }
  }

  private void add(Token token, int weight) {
    String stem = stems.computeIfAbsent(token.lower(), this::stem);
    if (stem.isEmpty()) {
      words++;
      return;
    }
    counts.merge(stem, weight, Integer::sum);
    surfaces.merge(stem, token.text(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    if (words++ < LEAD_WORDS) {
      lead.add(stem);
    }
  }

  /** Returns the stem of a word, or nothing for a word that says nothing. */
  private String stem(String lower) {
    String stem = vocabulary.stem(lower);
    return vocabulary.weight(stem) == 0 ? "" : stem;
  }

  /** Returns all terms, the most telling one first. */
  private List<Term> terms() {
    List<Term> terms = new ArrayList<>(counts.size());
    counts.forEach(
        (stem, count) ->
            terms.add(new Term(stem, (1 + StrictMath.log(count)) * vocabulary.weight(stem))));
    terms.sort(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::stem));
    return terms;
  }

  private static int[] hashes(List<String> stems) {
    return stems.stream().mapToInt(EventFeatureReader::hash).sorted().distinct().toArray();
  }

  private static int hash(String stem) {
    return stem.hashCode() * 0x9e3779b1;
  }

  /** A term and how much it tells. */
  private record Term(String stem, double weight) {
    TermVector.Weighted weighted() {
      return new TermVector.Weighted(hash(stem), weight);
    }
  }
}
