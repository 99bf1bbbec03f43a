package org.dateline.text.metadata;

import org.dateline.text.WordSpotter;
import org.jsoup.nodes.Attributes;

/** What words in the class and the id of an element say that it tells. */
final class MarkWords {
  /** Words of classes and ids of parts that are not the article. */
  private static final String[] ASIDES = {
    "related",
    "sidebar",
    "comment",
    "recommend",
    "popular",
    "trending",
    "most-read",
    "teaser",
    "newsletter",
    "footer",
    "more-from",
    "latest",
    "promo",
    "carousel",
    "read-more",
    "also-like",
    "morenews",
    "breaking",
    "ticker",
    "kommentar",
    "navigation",
    "mostread"
  };

  private static final String[] AUTHOR_WORDS = {
    "author", "byline", "autor", "verfasser", "writer", "authname", "auth-name"
  };

  private static final String[] DATE_WORDS = {
    "date",
    "time",
    "publi",
    "posted",
    "datum",
    "fecha",
    "zeit",
    "entry-meta",
    "post-meta",
    "article-meta",
    "meta-info",
    "postmeta",
    "created",
    "stand"
  };

  private static final String[] CHANGE_WORDS = {"updat", "modif"};

  private static final WordSpotter WORDS =
      new WordSpotter(ASIDES, AUTHOR_WORDS, DATE_WORDS, CHANGE_WORDS);

  static final int ASIDE = 1;
  static final int AUTHOR = 2;
  static final int DATE = 4;
  static final int CHANGE = 8;

  private MarkWords() {}

  /** Returns the bits of all that class and id say. */
  static int in(Attributes attributes) {
    return WORDS.groups(attributes.get("class")) | WORDS.groups(attributes.get("id"));
  }
}
