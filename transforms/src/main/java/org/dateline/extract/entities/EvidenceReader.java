package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.AnnotatedArticle;

/** Reads what one article tells of names and words. */
final class EvidenceReader {
  private static final int SURE = 10;
  private static final CorpusNames NOTHING = CorpusNames.of(NameEvidence.NONE);

  /** How often each key was seen. */
  private final Map<Long, Long> counts = new HashMap<>();

  private final Set<Long> seen = new HashSet<>();

  private EvidenceReader() {}

  static NameEvidence read(AnnotatedArticle article) {
    EvidenceReader reader = new EvidenceReader();
    ArticleNames names = ArticleNames.of(article, NOTHING);
    reader.words(names.body());
    List<FoundName> found = new ArrayList<>();
    names.bodyNames().forEach(found::addAll);
    found.forEach(reader::name);
    for (int i = 0; i < names.body().size(); i++) {
      reader.skipped(names.body().get(i), names.bodyNames().get(i));
    }
    return NameEvidence.of(article.article().id().value(), reader.counts);
  }

  private void name(FoundName name) {
    Span span = name.span();
    if (name.score() < SURE) {
      return;
    }
    once(span.key, Observation.of(name.kind()));
    once(span, Observation.of(name.kind()));
    if (name.kind() == Kind.PERSON && !span.isSingle() && span.first.capital()) {
      once(span.first.folded(), Observation.GIVEN);
      once(span.last.folded(), Observation.FAMILY);
      once(span.last.folded(), Observation.PERSON);
    }
  }

  /** Notes the surroundings of capitalised words that are no names. */
  private void skipped(NameSentence sentence, List<FoundName> names) {
    int at = 0;
    for (int i = 0; i < sentence.size(); i++) {
      while (at < names.size() && names.get(at).span().to <= i) {
        at++;
      }
      boolean inside = at < names.size() && names.get(at).span().from <= i;
      if (!inside && sentence.word(i).capital() && !sentence.isInitial(i)) {
        once(new Span(sentence, i, i + 1), Observation.NONE);
      }
    }
  }

  private void words(List<NameSentence> sentences) {
    for (NameSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        NameWord word = sentence.word(i);
        if (word.isWord() && word.text().length() > 2 && !word.is(WordClass.COMMON)) {
          if (!word.capital()) {
            once(word.folded(), Observation.LOWER);
          } else if (!sentence.isInitial(i)) {
            once(word.folded(), Observation.CAPITAL);
          }
        }
      }
    }
  }

  /** Counts the traits of the span, and how many there are of each. */
  private void once(Span span, Observation observation) {
    Surroundings.of(
        span,
        (trait, text, from) -> {
          if (once(NameEvidence.key(trait.mark, text, from, observation))) {
            counts.merge(NameEvidence.key(trait.mark, observation), 1L, Long::sum);
          }
        });
  }

  private void once(String name, Observation observation) {
    once(NameEvidence.key(name, observation));
  }

  private boolean once(long key) {
    boolean isNew = seen.add(key);
    if (isNew) {
      counts.put(key, 1L);
    }
    return isNew;
  }
}
