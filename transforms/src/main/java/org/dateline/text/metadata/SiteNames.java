package org.dateline.text.metadata;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names under which a site prints itself on its pages, compared by letters and digits only.
 *
 * @param keys names in lower case, letters and digits only
 */
public record SiteNames(Set<String> keys) {
  private static final int SHORTEST = 2;

  public SiteNames {
    keys = Set.copyOf(keys);
  }

  /** Returns the names of an outlet of which only a name and an address are known. */
  public static SiteNames of(String given, WebAddress address) {
    Set<String> keys = new LinkedHashSet<>();
    add(keys, given);
    addAddress(keys, address);
    return new SiteNames(keys);
  }

  /** Returns the names that a page at an address tells. */
  public static SiteNames of(PageEvidence page, WebAddress address, String given) {
    Set<String> keys = new LinkedHashSet<>();
    add(keys, given);
    page.allMetas(
            "og:site_name",
            "application-name",
            "apple-mobile-web-app-title",
            "sitename",
            "twitter:site",
            "dc.publisher",
            "publisher",
            "copyright",
            "cre",
            "al:ios:app_name",
            "twitter:app:name:iphone",
            "al:android:app_name",
            "parsely-site",
            "citation_publisher")
        .forEach(name -> add(keys, name));
    page.data().works().forEach(work -> add(keys, work.publisher()));
    addAddress(keys, address);
    return new SiteNames(keys);
  }

  /** Returns whether the text is a name of the site, give or take an article and a suffix. */
  public boolean contains(String text) {
    String key = key(text);
    if (key.length() < SHORTEST) {
      return false;
    }
    if (keys.contains(key) || key.startsWith("the") && keys.contains(key.substring(3))) {
      return true;
    }
    if (keys.contains("the" + key)) {
      return true;
    }
    for (String name : keys) {
      boolean longEnough = key.length() > 3 && name.length() > 3;
      if (longEnough
          && (key.startsWith(name) || name.startsWith(key) || key.endsWith(name))
          && Math.min(key.length(), name.length()) * 2 >= Math.max(key.length(), name.length())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the letters and digits of the text in lower case. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(point -> key.appendCodePoint(point));
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static void addAddress(Set<String> keys, WebAddress address) {
    String domain = address.domain();
    add(keys, domain);
    int dot = domain.indexOf('.');
    if (dot > 0) {
      add(keys, domain.substring(0, dot));
    }
    String host = address.host().startsWith("www.") ? address.host().substring(4) : address.host();
    add(keys, host);
  }

  private static void add(Set<String> keys, String name) {
    String key = key(name);
    if (key.length() >= SHORTEST) {
      keys.add(key);
    }
  }
}
