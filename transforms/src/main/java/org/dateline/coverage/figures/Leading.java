package org.dateline.coverage.figures;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.coverage.ReportTimes;
import org.dateline.model.PublicationTime;
import org.dateline.model.Section;

/**
 * The claims of the number that leads a quantity: the one that most reports tell, of which one in a
 * title or lead counts for three. Others are compared with it only where they speak of the same.
 */
final class Leading {
  /** Most reports whose sentences stand for the number. */
  private static final int MAX_LEADING = 20;

  /** Further apart, reports count other things by the same name. */
  private static final Duration FARTHEST = Duration.ofDays(7);

  private static final Duration SAME_DAY = Duration.ofDays(1);

  private static final Set<String> SHORT = Set.of("second", "minute", "hour");

  /** Asked or measured anew every day. */
  private static final Set<String> DAILY = Set.of("poll", "temperature");

  /** A sentence of less weight than this tells the number and nothing else. */
  private static final double BARE = 1;

  private static final double BARE_OF_ROLE = 3;

  private final FigureKey key;
  private final EventWords words;
  private final double bare;
  private final List<Claim> leading = new ArrayList<>();
  private final List<SentenceTerms> terms = new ArrayList<>();

  private Leading(FigureKey key, List<Claim> claims, BigDecimal number, EventWords words) {
    this.key = key;
    this.words = words;
    this.bare = key.isSpecific() ? BARE_OF_ROLE : BARE;
    Set<String> families = new HashSet<>();
    for (Claim claim : claims) {
      if (leading.size() < MAX_LEADING
          && claim.number().equals(number)
          && families.add(claim.family())) {
        leading.add(claim);
        terms.add(SentenceTerms.of(claim, words));
      }
    }
  }

  /** Finds the number that leads the claims of a quantity. */
  static Leading of(FigureKey key, List<Claim> claims, EventWords words) {
    return new Leading(key, claims, LeadingNumber.of(claims), words);
  }

  /**
   * Returns what one article tells of the quantity: what allows the number that leads; else, and
   * before it in title and lead, what speaks of the same. An article that tells that number
   * somewhere tells other numbers of other things.
   *
   * @param told its claims, in order of place, at least one
   */
  List<Claim> comparable(List<Claim> told) {
    List<Claim> standing = Claim.standing(told);
    Claim first = standing.get(0);
    List<Claim> allowing = told.stream().filter(this::allows).toList();
    List<Claim> prominent = allowing.stream().filter(Claim::isProminent).toList();
    if (!prominent.isEmpty()) {
      return prominent;
    }
    boolean revises = first.isProminent() && isSame(first);
    return allowing.isEmpty() || revises
        ? standing.stream().filter(this::isSame).toList()
        : allowing.subList(0, 1);
  }

  /**
   * Returns what all articles tell of a total. What excludes the number that leads is another toll
   * where it is told on top of others, or far down, more than a week apart and of something else.
   *
   * @param told the claims of all articles
   */
  List<Claim> totals(List<Claim> told) {
    return Claim.standing(told).stream()
        .filter(claim -> allows(claim) || !claim.isIncrement() && isOfEvent(claim))
        .toList();
  }

  private boolean isOfEvent(Claim claim) {
    if (claim.isProminent() || leading.stream().anyMatch(other -> isNear(claim, other))) {
      return true;
    }
    SentenceTerms own = SentenceTerms.of(claim, words);
    return terms.stream().anyMatch(other -> own.isLike(other, bare));
  }

  private boolean allows(Claim claim) {
    return leading.stream().anyMatch(claim::agrees);
  }

  private boolean isSame(Claim claim) {
    if (claim.isIncrement() || isNameless(claim)) {
      return false;
    }
    SentenceTerms own = SentenceTerms.of(claim, words);
    Limit limit = Limit.of(claim.figure());
    Subjects subjects = Subjects.of(claim);
    for (int i = 0; i < leading.size(); i++) {
      Claim other = leading.get(i);
      if (isNear(claim, other)
          && limit.allows(Limit.of(other.figure()))
          && subjects.allow(Subjects.of(other))
          && own.isLike(terms.get(i), bare)) {
        return true;
      }
    }
    return false;
  }

  /** Of what goes on, every day tells another length. */
  private boolean isNear(Claim claim, Claim other) {
    Optional<PublicationTime> one = ReportTimes.of(claim.article());
    Optional<PublicationTime> two = ReportTimes.of(other.article());
    boolean grows =
        DAILY.contains(key.role()) || key.role().equals("duration") && !SHORT.contains(key.unit());
    if (one.isEmpty() || two.isEmpty()) {
      return !grows;
    }
    Duration between = Duration.between(one.get().at(), two.get().at()).abs();
    return between.compareTo(grows ? SAME_DAY : FARTHEST) <= 0;
  }

  /**
   * Returns whether a name stands where the thing should: the yards or years of a club, town or
   * person tell nothing of what went so far or took so long.
   */
  private boolean isNameless(Claim claim) {
    boolean shared = key.unit().equals("percent") || key.unit().equals(FigureKey.PERSON);
    return !key.isSpecific()
        && !shared
        && claim.figure().place().section() != Section.TITLE
        && ProperNames.isOne(claim.figure().object(), key.unit().isEmpty());
  }
}
