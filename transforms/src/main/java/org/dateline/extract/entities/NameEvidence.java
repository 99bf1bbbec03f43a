package org.dateline.extract.entities;

import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.extract.AnnotatedArticle;

/**
 * What a corpus tells of its names: a value with an associative and commutative plus, bounded in
 * size whatever the corpus.
 *
 * @param counts evidence by key
 */
public record NameEvidence(SortedMap<String, Long> counts) {
  /** Evidence of no article. */
  public static final NameEvidence NONE = new NameEvidence(new TreeMap<>());

  /** Returns the evidence of one article. */
  public static NameEvidence of(AnnotatedArticle article) {
    return NONE;
  }

  /** Returns the evidence of both. */
  public NameEvidence plus(NameEvidence other) {
    return this;
  }
}
