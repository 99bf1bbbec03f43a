package org.dateline.text.metadata;

import java.util.Optional;
import org.dateline.text.metadata.StructuredData.Kind;
import org.dateline.text.metadata.StructuredData.Work;

/** Finds the section of its outlet under which a page stands. */
public final class SectionFinder {
  private static final int LONGEST = 60;

  private SectionFinder() {}

  /** Returns the section, or an empty text. */
  public static String find(PageEvidence page) {
    Optional<String> structured = page.data().first(Kind.ARTICLE, Work::section);
    return page.meta("article:section", "og:article:section", "og:section")
        .or(() -> structured)
        .or(() -> page.meta("parsely-section", "articlesection", "section", "prism.section"))
        .filter(section -> section.length() <= LONGEST && !section.contains("://"))
        .orElse("");
  }
}
