package org.dateline.coverage;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Article;
import org.dateline.model.CopyClass;
import org.dateline.model.CopyStatus;
import org.dateline.model.CoveredArticle;

/** Tells an outlet's own reports from what it took from others. */
final class Independence {
  private Independence() {}

  /**
   * Returns whether the article is its outlet's own: no copy of at least half of another one, and
   * no text of an agency but on the agency's own pages.
   */
  static boolean isOwn(CoveredArticle covered) {
    CopyStatus copy = covered.copy();
    return switch (copy.copyClass()) {
      case ORIGINAL, PARTIAL -> true;
      case VERBATIM, EDITED -> false;
      case WIRE -> copy.original().isEmpty() && isAgency(covered.reading().article(), copy);
    };
  }

  /**
   * Returns whether the article takes at least half of its text, or an agency's, from elsewhere.
   */
  static boolean isCopy(CoveredArticle covered) {
    CopyClass copyClass = covered.copy().copyClass();
    return copyClass == CopyClass.VERBATIM
        || copyClass == CopyClass.EDITED
        || copyClass == CopyClass.WIRE && !isOwn(covered);
  }

  /** Counts the independent reports among the articles: a copy family counts once. */
  static int reports(Collection<CoveredArticle> articles) {
    Set<String> families = new HashSet<>();
    articles.forEach(covered -> families.add(covered.copy().family().value()));
    return families.size();
  }

  /** Keeps the first article of every copy family, in the given order. */
  static List<CoveredArticle> firstOfFamilies(List<CoveredArticle> articles) {
    Set<String> families = new HashSet<>();
    return articles.stream()
        .filter(covered -> families.add(covered.copy().family().value()))
        .toList();
  }

  private static boolean isAgency(Article article, CopyStatus copy) {
    String agency = copy.wireAgency().toLowerCase(Locale.ROOT);
    return !agency.isEmpty()
        && (article.outletName().toLowerCase(Locale.ROOT).contains(agency)
            || article.outlet().toLowerCase(Locale.ROOT).startsWith(agency));
  }
}
