package org.dateline.extract.entities;

import java.util.List;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Mention;

/** Finds the named entities of an article. Another recogniser can stand in. */
public interface EntityRecogniser {
  /** Returns the mentions in title and text, ordered by place, not overlapping. */
  List<Mention> recognise(AnnotatedArticle article);

  /** Returns the recogniser by rules, gazetteers and the evidence of a corpus. */
  static EntityRecogniser with(NameEvidence evidence) {
    return new RuleRecogniser(evidence);
  }
}
