package org.dateline.text.metadata;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.metadata.PageEvidence.Mark;
import org.dateline.text.metadata.PageEvidence.Reason;
import org.dateline.text.metadata.StructuredData.Kind;
import org.dateline.text.metadata.StructuredData.Work;

/** Finds the authors of a page: first what it tells machines, then its marked bylines. */
public final class AuthorFinder {
  private static final String[] METAS = {
    "author",
    "parsely-author",
    "sailthru.author",
    "article:author_name",
    "article_author",
    "og:article:author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "dc.author",
    "byl",
    "byline",
    "authors",
    "cxenseparse:author",
    "vr:author",
    "author.name",
    "smartbanner:author",
    "citation_author",
    "content-creator",
    "branch:deeplink:authorname1",
    "twitter:data1",
    "creator"
  };

  private static final Reason[] MARKS = {Reason.AUTHOR_NAME, Reason.CLASS, Reason.TEXT};

  private static final int MAX_BYLINE = 300;

  /** Elements between the names of authors of one article. */
  private static final int NEAR = 12;

  private AuthorFinder() {}

  /** Returns the authorship that a page tells. */
  public static Authorship find(PageEvidence page, SiteNames site) {
    List<String> people = structured(page, site);
    for (int i = 0; i < METAS.length && people.isEmpty(); i++) {
      List<String> values =
          page.allMetas(METAS[i]).stream().filter(value -> !value.contains("://")).toList();
      people = people(values, site, !METAS[i].equals("twitter:data1"));
    }
    for (int i = 0; i < MARKS.length && people.isEmpty(); i++) {
      people = together(page, MARKS[i], site, MARKS[i] == Reason.AUTHOR_NAME);
    }
    return new Authorship(people, byline(page));
  }

  private static List<String> structured(PageEvidence page, SiteNames site) {
    for (Work work : page.data().works()) {
      if (work.kind() == Kind.ARTICLE || work.kind() == Kind.OTHER_WORK) {
        List<String> people = people(work.authors(), site, true);
        if (!people.isEmpty()) {
          return people;
        }
      }
    }
    return List.of();
  }

  private static List<String> people(List<String> values, SiteNames site, boolean sure) {
    Map<String, String> people = new LinkedHashMap<>();
    for (String value : values) {
      for (String person : Bylines.people(value, site, sure)) {
        people.putIfAbsent(SiteNames.key(person), person);
      }
    }
    return List.copyOf(people.values());
  }

  /**
   * Returns the people of the first mark that names any, and of those close behind it: what stands
   * further away belongs to other articles and to comments.
   */
  private static List<String> together(
      PageEvidence page, Reason reason, SiteNames site, boolean sure) {
    Map<String, String> people = new LinkedHashMap<>();
    int last = -1;
    for (Mark mark : page.authors()) {
      if (mark.reason() != reason || mark.aside() || last >= 0 && mark.order() > last + NEAR) {
        continue;
      }
      for (String person : Bylines.people(mark.text(), site, sure)) {
        people.putIfAbsent(SiteNames.key(person), person);
        last = mark.order();
      }
    }
    return List.copyOf(people.values());
  }

  private static List<String> marks(PageEvidence page, Reason reason) {
    return page.authors().stream()
        .filter(mark -> mark.reason() == reason && !mark.aside())
        .map(Mark::text)
        .toList();
  }

  /** Returns all that is said of authorship, without repeats. */
  private static String byline(PageEvidence page) {
    Set<String> said = new LinkedHashSet<>();
    for (Work work : page.data().works()) {
      if (work.kind() == Kind.ARTICLE) {
        said.addAll(work.authors());
        said.addAll(work.organizations());
      }
    }
    page.allMetas("author", "byl", "dc.creator").stream()
        .filter(value -> !value.contains("://"))
        .forEach(said::add);
    said.addAll(marks(page, Reason.AUTHOR_NAME));
    said.addAll(marks(page, Reason.CLASS));
    StringBuilder byline = new StringBuilder();
    for (String part : said) {
      if (byline.indexOf(part) < 0 && byline.length() + part.length() < MAX_BYLINE) {
        byline.append(byline.isEmpty() ? "" : " | ").append(part);
      }
    }
    return byline.toString();
  }
}
