package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Mention;

/** Finds names by shape, word lists, context and the votes of article and corpus. */
final class RuleRecogniser implements EntityRecogniser {
  private final CorpusNames corpus;

  RuleRecogniser(NameEvidence evidence) {
    this.corpus = CorpusNames.of(evidence);
  }

  @Override
  public List<Mention> recognise(AnnotatedArticle article) {
    ArticleNames names = ArticleNames.of(article, corpus);
    MentionMaker maker = MentionMaker.of(names);
    List<Mention> mentions = new ArrayList<>();
    for (List<FoundName> found : names.titleNames()) {
      for (FoundName name : found) {
        maker
            .mention(name, article.inTitle(name.start(), name.end()), article.title().text())
            .ifPresent(mentions::add);
      }
    }
    for (List<FoundName> found : names.bodyNames()) {
      for (FoundName name : found) {
        maker
            .mention(name, article.inBody(name.start(), name.end()), article.body().text())
            .ifPresent(mentions::add);
      }
    }
    return mentions;
  }
}
