package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Place;

/** Finds names by shape, word lists, context and the votes of article and corpus. */
final class RuleRecogniser implements EntityRecogniser {
  private final CorpusNames corpus;

  RuleRecogniser(NameEvidence evidence) {
    this.corpus = CorpusNames.of(evidence);
  }

  @Override
  public List<Mention> recognise(AnnotatedArticle article) {
    ArticleNames names = ArticleNames.of(article, corpus);
    List<Mention> mentions = new ArrayList<>();
    for (List<FoundName> found : names.titleNames()) {
      for (FoundName name : found) {
        add(mentions, name, article.inTitle(name.start(), name.end()), article.title().text());
      }
    }
    for (List<FoundName> found : names.bodyNames()) {
      for (FoundName name : found) {
        add(mentions, name, article.inBody(name.start(), name.end()), article.body().text());
      }
    }
    return mentions;
  }

  private static void add(List<Mention> mentions, FoundName name, Place place, String text) {
    String surface = text.substring(name.start(), name.end());
    name.kind().entity().ifPresent(kind -> mentions.add(mention(place, kind, surface)));
  }

  private static Mention mention(Place place, EntityKind kind, String surface) {
    return new Mention(place, kind, surface, surface, "", "", "", "", "", false);
  }
}
