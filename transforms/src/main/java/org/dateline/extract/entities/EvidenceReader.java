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

  private final Map<Observed, Long> observations = new HashMap<>();
  private final Set<Observed> seen = new HashSet<>();

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
    return NameEvidence.of(article.article().id().value(), reader.observations);
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

  private void count(String name, Observation observation) {
    observations.merge(new Observed(name, observation), 1L, Long::sum);
  }

  /** Counts the traits of the span. */
  private void once(Span span, Observation observation) {
    Surroundings.of(
        span, (trait, text, from) -> once(trait.mark + text.substring(from), observation));
  }

  private void once(String name, Observation observation) {
    Observed observed = new Observed(name, observation);
    if (seen.add(observed)) {
      observations.put(observed, 1L);
      if (name.indexOf(':') == 1) {
        count(name.substring(0, 2), observation);
      }
    }
  }
}
