package org.dateline.extract.citations;

import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.Article;

/**
 * The outlets of a corpus, by their display names: a value with an associative and commutative
 * plus. At most {@link #MAX_NAMES}, the first in order of their names.
 *
 * @param names display name to domain
 */
public record OutletDirectory(SortedMap<String, String> names) {
  /** Most names that a directory holds. */
  public static final int MAX_NAMES = 50_000;

  /** The directory of no article. */
  public static final OutletDirectory NONE = new OutletDirectory(new TreeMap<>());

  /** Returns the directory of one article: empty where its outlet has no name beside its domain. */
  public static OutletDirectory of(Article article) {
    if (article.outletName().isEmpty() || article.outletName().equals(article.outlet())) {
      return NONE;
    }
    SortedMap<String, String> names = new TreeMap<>();
    names.put(
        article.outletName(), article.outlet().isEmpty() ? article.outletName() : article.outlet());
    return new OutletDirectory(names);
  }

  /** Returns the names of both. Of two outlets with one name, the first domain in order stays. */
  public OutletDirectory plus(OutletDirectory other) {
    if (names.entrySet().containsAll(other.names.entrySet())) {
      return this;
    }
    TreeMap<String, String> all = new TreeMap<>(names);
    other.names.forEach(
        (name, outlet) -> all.merge(name, outlet, (a, b) -> a.compareTo(b) <= 0 ? a : b));
    while (all.size() > MAX_NAMES) {
      all.pollLastEntry();
    }
    return new OutletDirectory(all);
  }
}
