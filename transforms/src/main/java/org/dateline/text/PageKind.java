package org.dateline.text;

import java.util.Optional;
import org.dateline.text.content.Content;
import org.dateline.text.metadata.PageEvidence;
import org.dateline.text.metadata.WebAddress;

/** Tells pages that are no articles, on strong evidence only: what is refused is lost. */
final class PageKind {
  private PageKind() {}

  /** Returns why the page is no article, or nothing if it is one or may be. */
  static Optional<NotAnArticle> of(
      PageEvidence page, Content content, String title, String text, WebAddress address) {
    if (text.isEmpty() && title.isEmpty()) {
      return Optional.of(NotAnArticle.EMPTY);
    }
    return Optional.empty();
  }
}
