package org.dateline.text.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.metadata.PageEvidence.Mark;
import org.dateline.text.metadata.StructuredData.Kind;
import org.dateline.text.metadata.StructuredData.Work;

/**
 * Finds the title of a page without the name of its site. A heading that agrees with what the page
 * tells machines is the title as printed; headings alone may name sections, and what machines are
 * told may be shortened or dressed up.
 */
public final class TitleFinder {
  private static final String[] SEPARATORS = {
    ": ", " | ", " – ", " — ", " - ", " :: ", " » ", " « ", " • ", " · ", " ‹ ", " › ", " ~ ", "|",
    " / "
  };

  private static final double AGREES = 0.5;
  private static final int MAX_TITLE = 400;

  /** Longest text from which the site's name is taken, part by part. */
  private static final int MAX_DRESSED = 2_000;

  private static final int MAX_KICKER = 25;

  private final PageEvidence page;
  private final SiteNames site;

  private TitleFinder(PageEvidence page, SiteNames site) {
    this.page = page;
    this.site = site;
  }

  /** Returns the title, or an empty text. */
  public static String find(PageEvidence page, SiteNames site) {
    return new TitleFinder(page, site).find();
  }

  private String find() {
    List<String> told = told();
    Optional<String> heading = agreeing(told);
    if (heading.isPresent()) {
      return heading.get();
    }
    if (!told.isEmpty()) {
      return told.get(0);
    }
    return page.headings().stream()
        .map(Mark::text)
        .filter(text -> !site.contains(text))
        .findFirst()
        .orElse("");
  }

  /** Returns the titles that the page tells machines, without the site's name, likeliest first. */
  private List<String> told() {
    List<String> told = new ArrayList<>();
    page.data().first(Kind.ARTICLE, Work::headline).ifPresent(told::add);
    told.addAll(
        page.allMetas(
            "og:title",
            "parsely-title",
            "sailthru.title",
            "twitter:title",
            "dc.title",
            "dcterms.title",
            "citation_title",
            "title",
            "headline"));
    told.add(page.titleTag());
    List<String> clean = new ArrayList<>();
    for (String title : told) {
      if (title.length() > MAX_DRESSED) {
        continue;
      }
      String stripped = withoutSections(withoutSite(title));
      if (!stripped.isEmpty() && stripped.length() <= MAX_TITLE && !site.contains(stripped)) {
        clean.add(stripped);
      }
    }
    return clean;
  }

  private Optional<String> agreeing(List<String> told) {
    List<Set<String>> toldWords = told.stream().map(TitleFinder::words).toList();
    Optional<String> best = Optional.empty();
    double most = 0;
    for (Mark heading : page.headings()) {
      String text = withoutSections(withoutSite(heading.text()));
      if (text.isEmpty() || site.contains(text) && page.headings().size() > 1) {
        continue;
      }
      Set<String> words = words(text);
      double agreement = 0;
      for (Set<String> title : toldWords) {
        agreement = Math.max(agreement, agreement(words, title));
      }
      agreement -= heading.aside() ? 0.3 : 0;
      if (agreement > most) {
        most = agreement;
        best = Optional.of(withoutKicker(text, told));
      }
    }
    return most >= AGREES ? best : Optional.empty();
  }

  /** A heading may hold the name of the section before the title that machines are told. */
  private static String withoutKicker(String heading, List<String> told) {
    for (String title : told) {
      int before = heading.length() - title.length();
      boolean inside = before > 0 && before <= MAX_KICKER && heading.endsWith(title);
      if (inside
          && !Character.isLetterOrDigit(heading.charAt(before - 1))
          && title.indexOf(' ') > 0) {
        return title;
      }
    }
    return heading;
  }

  /** {@code Opinion | A title of several words | Editorial}: short ends are sections. */
  private static String withoutSections(String title) {
    String rest = title;
    int first = rest.indexOf(" | ");
    if (first > 0 && isSection(rest.substring(0, first), rest.substring(first + 3))) {
      rest = rest.substring(first + 3);
    }
    int last = rest.lastIndexOf(" | ");
    if (last > 0 && isSection(rest.substring(last + 3), rest.substring(0, last))) {
      rest = rest.substring(0, last);
    }
    return rest;
  }

  private static boolean isSection(String part, String rest) {
    return blanks(part) < 2 && blanks(rest) >= 3;
  }

  private static long blanks(String text) {
    return text.chars().filter(c -> c == ' ').count();
  }

  /** Returns the harmonic mean of the shares of common words, 0 to 1. */
  private static double agreement(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * common.size() / all;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /** Takes the site's name off the end, or off the start, as long as it stands there. */
  private String withoutSite(String title) {
    String rest = title;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String separator : SEPARATORS) {
        int last = rest.lastIndexOf(separator);
        if (last > 0 && site.contains(rest.substring(last + separator.length()))) {
          rest = rest.substring(0, last).strip();
          changed = true;
        }
        int first = rest.indexOf(separator);
        if (first > 0 && site.contains(rest.substring(0, first))) {
          rest = rest.substring(first + separator.length()).strip();
          changed = true;
        }
      }
    }
    return rest;
  }
}
