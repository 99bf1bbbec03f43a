package org.dateline.coverage.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.model.ArticleId;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Section;

/**
 * What the articles of one event claim of each quantity.
 *
 * <p>An event has one toll of the dead, but its reports count many passes, prices and contracts. Of
 * quantities that an event does not have one of, only those claims are compared that allow the
 * {@link Leading leading} number or speak of the same as it; the others tell another quantity of
 * the same name and are left out, as are {@link Parts parts} of what others count as a whole.
 */
public final class EventClaims {
  /** Roles of which an event has one total; so it has of the people that it befell. */
  private static final Set<String> TOTALS =
      Set.of(
          "killed",
          "injured",
          "missing",
          "displaced",
          "evacuated",
          "hostage",
          "infected",
          "magnitude");

  private final SortedMap<FigureKey, List<Claim>> byKey;

  private EventClaims(SortedMap<FigureKey, List<Claim>> byKey) {
    this.byKey = byKey;
  }

  /**
   * Returns the claims of an event.
   *
   * @param articles articles of one event, in order of time, those without one last
   */
  public static EventClaims of(List<CoveredArticle> articles) {
    SortedMap<FigureKey, List<Claim>> all = Claim.byKey(articles);
    EventWords words = EventWords.of(articles);
    Parts parts = Parts.among(all);
    SortedMap<FigureKey, List<Claim>> kept = new TreeMap<>();
    all.forEach(
        (key, some) -> {
          List<Claim> claims = some.stream().filter(c -> !parts.contain(key, c)).toList();
          if (!claims.isEmpty()) {
            Leading leading = Leading.of(key, claims, words);
            kept.put(key, isTotal(key) ? leading.totals(claims) : comparable(claims, leading));
          }
        });
    return new EventClaims(kept);
  }

  /** Returns the claims of each quantity, in order of time, those without one last. */
  SortedMap<FigureKey, List<Claim>> byKey() {
    return byKey;
  }

  /** Returns the first claim of every article for each quantity that several articles tell. */
  SortedMap<FigureKey, List<Claim>> headlines() {
    SortedMap<FigureKey, List<Claim>> headlines = new TreeMap<>();
    byKey.forEach(
        (key, claims) -> {
          List<Claim> first = Claim.headlines(claims);
          if (first.size() > 1) {
            headlines.put(key, first);
          }
        });
    return headlines;
  }

  /** Returns how many copy families tell the quantity in a title or a lead. */
  public int prominence(FigureKey key) {
    return families(key, Claim::isProminent);
  }

  /** Returns how many copy families tell the quantity in a title. */
  public int titles(FigureKey key) {
    return families(key, claim -> claim.figure().place().section() == Section.TITLE);
  }

  private int families(FigureKey key, Predicate<Claim> condition) {
    return (int)
        byKey.getOrDefault(key, List.of()).stream()
            .filter(condition)
            .map(Claim::family)
            .distinct()
            .count();
  }

  private static boolean isTotal(FigureKey key) {
    return TOTALS.contains(key.role())
        || key.role().equals("affected") && key.object().equals(FigureKey.PEOPLE);
  }

  private static List<Claim> comparable(List<Claim> claims, Leading leading) {
    Map<ArticleId, List<Claim>> byArticle = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byArticle
          .computeIfAbsent(claim.article().copy().article(), any -> new ArrayList<>())
          .add(claim);
    }
    List<Claim> kept = new ArrayList<>();
    byArticle.values().forEach(told -> kept.addAll(leading.comparable(told)));
    return kept;
  }
}
