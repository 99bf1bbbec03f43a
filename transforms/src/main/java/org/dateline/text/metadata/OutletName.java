package org.dateline.text.metadata;

import java.util.Optional;
import org.dateline.text.metadata.StructuredData.Kind;
import org.dateline.text.metadata.StructuredData.Work;

/** Finds the display name of an outlet: the user's word, then the input's, then the page's. */
public final class OutletName {
  private static final int LONGEST = 80;

  private OutletName() {}

  /**
   * Returns the display name of the outlet of a page, or an empty text.
   *
   * @param given name that the input gives; may be empty
   */
  public static String of(String domain, String given, PageEvidence page, OutletTable table) {
    Optional<String> publisher =
        page.data().first(Kind.ARTICLE, Work::publisher).filter(OutletName::isName);
    String told =
        publisher
            .or(() -> page.meta("og:site_name").filter(OutletName::isName))
            .or(() -> page.data().first(Kind.PAGE, Work::publisher).filter(OutletName::isName))
            .orElse("");
    return of(domain, given.isEmpty() ? told : given, table);
  }

  /** Returns the name that the table has for the outlet, or the given one. */
  public static String of(String domain, String given, OutletTable table) {
    return table
        .find(domain, given)
        .map(OutletTable.Outlet::name)
        .filter(name -> !name.isEmpty())
        .orElse(given);
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST && !text.contains("://");
  }
}
