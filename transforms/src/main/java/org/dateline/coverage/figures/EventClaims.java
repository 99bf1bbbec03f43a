package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Section;

/**
 * What the articles of one event claim of each quantity.
 *
 * <p>An event has one toll of the dead, but its reports count many passes, prices and contracts. Of
 * quantities that an event does not have one of, only those claims are compared that allow the
 * leading number, which is the best of those in titles and leads, or of all where these tell none,
 * or whose sentence speaks of the same as a sentence of that number; the others tell another
 * quantity of the same name and are left out.
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

  /** Most reports whose sentences stand for the leading number. */
  private static final int MAX_LEADING = 20;

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
    SortedMap<FigureKey, List<Claim>> kept = new TreeMap<>();
    Claim.byKey(articles)
        .forEach((key, claims) -> kept.put(key, isTotal(key) ? claims : comparable(claims)));
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

  private static boolean isTotal(FigureKey key) {
    return TOTALS.contains(key.role())
        || key.role().equals("affected") && key.object().equals(FigureKey.PEOPLE);
  }

  private static List<Claim> comparable(List<Claim> claims) {
    BigDecimal number = leading(claims);
    List<Claim> leading = new ArrayList<>();
    List<SentenceTerms> terms = new ArrayList<>();
    Set<String> families = new HashSet<>();
    for (Claim claim : claims) {
      if (leading.size() < MAX_LEADING
          && claim.number().equals(number)
          && families.add(claim.family())) {
        leading.add(claim);
        terms.add(SentenceTerms.of(claim));
      }
    }
    return claims.stream().filter(claim -> isSame(claim, leading, terms)).toList();
  }

  private static BigDecimal leading(List<Claim> claims) {
    List<Claim> prominent =
        claims.stream().filter(c -> c.figure().place().section() != Section.BODY).toList();
    return Reconciliation.best(prominent.isEmpty() ? claims : prominent);
  }

  private static boolean isSame(Claim claim, List<Claim> leading, List<SentenceTerms> terms) {
    if (leading.stream().anyMatch(other -> claim.interval().meets(other.interval()))) {
      return true;
    }
    SentenceTerms own = SentenceTerms.of(claim);
    return terms.stream().anyMatch(own::isLike);
  }
}
