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
  private static final Duration FARTHEST = Duration.ofDays(3);

  /** Tolls are told longer. */
  private static final Duration FARTHEST_TOTAL = Duration.ofDays(7);

  /** Roles that a sentence needs no other word for: an event has one of each. */
  private static final Set<String> OF_EVENT = Set.of("vote", "damage", "arrested", "rescued");

  /** Numbers so many times apart need words in common, even where a bound allows both. */
  private static final BigDecimal FAR = new BigDecimal("1.5");

  private static final Duration SAME_DAY = Duration.ofDays(1);

  private static final Set<String> SHORT = Set.of("second", "minute", "hour");

  /** Asked or measured anew every day. */
  private static final Set<String> DAILY = Set.of("poll", "temperature");

  /** A sentence of less weight than this tells the number and nothing else. */
  private static final double BARE = 1;

  private static final double BARE_OF_ROLE = 3;

  /**
   * Part of the lighter sentence that the other must share. Chosen by reading 112 contradictions in
   * real reports, of which about three in ten were real, about half of those above, few below.
   */
  private static final double LEAST_SHARE = 0.25;

  /**
   * Of counts that reports tell many of. Chosen by reading 56 contradictions, of which most of the
   * real ones were above; a real one with .37 is lost.
   */
  private static final double LEAST_SHARE_OF_LOOSE = 0.5;

  private static final Set<String> LOOSE =
      Set.of(
          "", "count", "other", "participants", "members", "employees", "share", "change", "rate");

  private final FigureKey key;
  private final EventWords words;
  private final double bare;
  private final List<Claim> leading = new ArrayList<>();
  private final List<SentenceTerms> terms = new ArrayList<>();

  private Leading(FigureKey key, List<Claim> claims, BigDecimal number, EventWords words) {
    this.key = key;
    this.words = words;
    this.bare = OF_EVENT.contains(key.role()) ? BARE_OF_ROLE : BARE;
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
   * Returns what one article tells of the quantity: what is close to the number that leads; else,
   * and before it in title and lead, what speaks of the same. An article that tells that number
   * somewhere tells other numbers of other things.
   *
   * @param told its claims, in order of place, at least one
   */
  List<Claim> comparable(List<Claim> told) {
    List<Claim> standing = Claim.standing(told);
    Claim first = standing.get(0);
    List<Claim> allowing = told.stream().filter(this::isClose).toList();
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
    if (claim.isProminent()
        || leading.stream().anyMatch(other -> isNear(claim, other, FARTHEST_TOTAL))) {
      return true;
    }
    SentenceTerms own = SentenceTerms.of(claim, words);
    return terms.stream().anyMatch(other -> own.isLike(other, 0, LEAST_SHARE));
  }

  /**
   * Returns whether it allows a number that leads and is not far from it: "over 1,500" allows a
   * million, but tells of something else.
   */
  private boolean isClose(Claim claim) {
    return leading.stream().anyMatch(other -> isClose(claim, other));
  }

  private boolean isClose(Claim claim, Claim other) {
    if (claim.number().equals(other.number())) {
      return true;
    }
    BigDecimal one = claim.number().abs();
    BigDecimal two = other.number().abs();
    boolean far = one.max(two).compareTo(one.min(two).multiply(FAR)) > 0;
    return claim.agrees(other) && !far && !claim.isVague() && isNear(claim, other, farthest());
  }

  private boolean allows(Claim claim) {
    return leading.stream().anyMatch(claim::agrees);
  }

  private boolean isSame(Claim claim) {
    if (claim.isIncrement() || isNameless(claim)) {
      return false;
    }
    boolean isLoose = LOOSE.contains(key.role()) && !claim.isProminent();
    double share = isLoose ? LEAST_SHARE_OF_LOOSE : LEAST_SHARE;
    SentenceTerms own = SentenceTerms.of(claim, words);
    Limit limit = Limit.of(claim.figure());
    Subjects subjects = Subjects.of(claim);
    for (int i = 0; i < leading.size(); i++) {
      Claim other = leading.get(i);
      if (isNear(claim, other, farthest())
          && limit.allows(Limit.of(other.figure()))
          && subjects.allow(Subjects.of(other))
          && own.isLike(terms.get(i), bare, share)) {
        return true;
      }
    }
    return false;
  }

  /** Of what goes on, every day tells another length; where no day is known, none can be told. */
  private boolean grows() {
    return DAILY.contains(key.role())
        || key.role().equals("duration") && !SHORT.contains(key.unit());
  }

  private Duration farthest() {
    return grows() ? SAME_DAY : FARTHEST;
  }

  private boolean isNear(Claim claim, Claim other, Duration farthest) {
    Optional<PublicationTime> one = ReportTimes.of(claim.article());
    Optional<PublicationTime> two = ReportTimes.of(other.article());
    if (one.isEmpty() || two.isEmpty()) {
      return !grows();
    }
    return Duration.between(one.get().at(), two.get().at()).abs().compareTo(farthest) <= 0;
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
