package org.dateline.text.metadata;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the addresses of one page to one form: normalised, without tracking parameters, without
 * the marks of mobile and AMP editions.
 */
public final class CanonicalUrl {
  private static final int MAX_LENGTH = 2_048;
  private static final BasicURLNormalizer NORMALIZER = BasicURLNormalizer.newBuilder().build();
  private static final Set<String> TRACKING = WordList.of("tracking-parameters.txt");
  private static final String[] EDITION_HOSTS = {"m.", "mobile.", "amp.", "mobil."};
  private static final String[] AMP_ENDS = {"/amp/", "/amp", ".amp", "/amp.html", ".amp.html"};
  private static final String CACHE = ".cdn.ampproject.org/";
  private static final String VIEWER = "google.com/amp/";

  private CanonicalUrl() {}

  /**
   * Returns the canonical address of a page: its own word for it where that is of the same outlet
   * and names a document, or the address it was found at. Empty where there is none.
   *
   * @param found address as given; may be empty
   * @param declared address that the page gives as its own; may be empty
   */
  public static String of(String found, String declared) {
    String given = normalised(found);
    String own = normalised(absolute(declared, found));
    if (own.isEmpty()) {
      return given;
    }
    WebAddress ownAddress = WebAddress.of(own);
    WebAddress givenAddress = WebAddress.of(given);
    boolean elsewhere = !given.isEmpty() && !ownAddress.domain().equals(givenAddress.domain());
    boolean loses = ownAddress.isRoot() && !givenAddress.isRoot();
    return elsewhere || loses ? given : own;
  }

  /** Returns the normalised form of an address, or an empty text if it is none. */
  public static String normalised(String url) {
    String trimmed = url.strip().replace(" ", "%20");
    if (trimmed.length() > MAX_LENGTH || WebAddress.of(trimmed).host().isEmpty()) {
      return "";
    }
    String filtered = NORMALIZER.filter(withoutTracking(unwrapped(trimmed)));
    return filtered == null ? "" : withoutEdition(filtered);
  }

  /** Takes an address out of the address of a cache of AMP pages. */
  private static String unwrapped(String url) {
    int cache = url.indexOf(CACHE);
    int viewer = cache < 0 ? url.indexOf(VIEWER) : -1;
    if (cache < 0 && viewer < 0) {
      return url;
    }
    String rest =
        cache < 0 ? url.substring(viewer + VIEWER.length()) : url.substring(cache + CACHE.length());
    if (cache >= 0) {
      // One letter says what is cached: c for pages, i for images.
      rest = rest.substring(Math.min(rest.length(), rest.indexOf('/') + 1));
    }
    boolean secure = rest.startsWith("s/");
    rest = secure ? rest.substring(2) : rest;
    return rest.indexOf('.') > 0 ? (secure ? "https://" : "http://") + rest : url;
  }

  private static String withoutTracking(String url) {
    int fragment = url.indexOf('#');
    String address = fragment < 0 ? url : url.substring(0, fragment);
    int query = address.indexOf('?');
    if (query < 0) {
      return address;
    }
    StringBuilder kept = new StringBuilder(address.substring(0, query));
    char mark = '?';
    int start = query + 1;
    while (start <= address.length()) {
      int end = address.indexOf('&', start);
      end = end < 0 ? address.length() : end;
      String parameter = address.substring(start, end);
      if (!parameter.isEmpty() && !isTracking(parameter)) {
        kept.append(mark).append(parameter);
        mark = '&';
      }
      start = end + 1;
    }
    return kept.toString();
  }

  private static boolean isTracking(String parameter) {
    int equal = parameter.indexOf('=');
    String name = (equal < 0 ? parameter : parameter.substring(0, equal)).toLowerCase(Locale.ROOT);
    if (TRACKING.contains(name)) {
      return true;
    }
    for (int end = 3; end < Math.min(name.length(), 7); end++) {
      if (TRACKING.contains(name.substring(0, end) + "*")) {
        return true;
      }
    }
    return false;
  }

  private static String withoutEdition(String url) {
    String joined = url;
    WebAddress address = WebAddress.of(joined);
    String domain = address.domain();
    for (String edition : EDITION_HOSTS) {
      boolean above = address.host().length() > domain.length();
      if (above && address.host().startsWith(edition)) {
        joined = joined.replaceFirst("://" + edition.replace(".", "\\."), "://");
      }
    }
    return withoutAmp(joined, address);
  }

  private static String withoutAmp(String url, WebAddress address) {
    int query = url.indexOf('?');
    String start = query < 0 ? url : url.substring(0, query);
    String rest = query < 0 ? "" : url.substring(query);
    if (address.path().startsWith("/amp/") && address.path().length() > "/amp/".length()) {
      start = start.replaceFirst("/amp/", "/");
    }
    Optional<String> end = Optional.empty();
    for (String amp : AMP_ENDS) {
      if (end.isEmpty() && start.endsWith(amp) && address.path().length() > amp.length()) {
        end = Optional.of(amp);
      }
    }
    if (end.isEmpty()) {
      return start + rest;
    }
    String cut = start.substring(0, start.length() - end.get().length());
    String added = end.get().equals("/amp/") ? "/" : end.get().endsWith(".html") ? ".html" : "";
    return cut + added + rest;
  }

  private static String absolute(String declared, String found) {
    if (!declared.startsWith("/") || found.isEmpty()) {
      return declared;
    }
    int scheme = found.indexOf("://");
    if (scheme < 0) {
      return declared;
    }
    if (declared.startsWith("//")) {
      return found.substring(0, scheme + 1) + declared;
    }
    int slash = found.indexOf('/', scheme + 3);
    return (slash < 0 ? found : found.substring(0, slash)) + declared;
  }
}
