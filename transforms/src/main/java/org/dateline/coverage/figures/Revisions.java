package org.dateline.coverage.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.coverage.ReportTimes;
import org.dateline.model.Article;
import org.dateline.model.EventId;
import org.dateline.model.PublicationTime;

/**
 * Follows each quantity of an event from its first report to its last. What stands is the newest
 * number; a report that confirms it and says more, such as 84 after {@code over 80}, stands from
 * then on. A report of a mere day is taken after all that were surely out by the end of that day,
 * and confirms any number that stood in the course of it.
 */
public final class Revisions {
  /** An older number counts as stale only against so many numbers before the one that stands. */
  private static final int MAX_OLDER = 50;

  private final Duration staleAfter;
  private Claim standing;
  private final List<Outdated> older = new ArrayList<>();

  /** A number that stood until another took its place. */
  private record Outdated(Claim claim, Claim revision) {}

  private Revisions(Duration staleAfter) {
    this.staleAfter = staleAfter;
  }

  /**
   * Returns what every report is against those before it, by key and time. Quantities that one
   * article alone tells are left out.
   *
   * @param event whose figures these are
   * @param claims what its articles claim
   * @param staleAfter how long a newer number must have been out before an older one is stale
   */
  public static List<FigureRevision> of(EventId event, EventClaims claims, Duration staleAfter) {
    List<FigureRevision> revisions = new ArrayList<>();
    claims
        .headlines()
        .forEach(
            (key, headlines) -> {
              Map<Claim, RevisionStatus> statuses = statuses(headlines, staleAfter);
              headlines.forEach(
                  claim -> revisions.add(revision(event, key, claim, statuses.get(claim))));
            });
    return revisions;
  }

  private static Map<Claim, RevisionStatus> statuses(List<Claim> headlines, Duration staleAfter) {
    Revisions steps = new Revisions(staleAfter);
    Map<Claim, RevisionStatus> statuses = new IdentityHashMap<>();
    headlines.stream()
        .sorted(Comparator.comparing(claim -> time(claim).map(t -> t.end()).orElse(Instant.MAX)))
        .forEachOrdered(claim -> statuses.put(claim, steps.next(claim)));
    return statuses;
  }

  private RevisionStatus next(Claim claim) {
    if (standing == null) {
      standing = claim;
      return RevisionStatus.FIRST;
    }
    Optional<Duration> since = since(standing, claim);
    boolean isOld = older.stream().anyMatch(old -> old.claim().number().equals(claim.number()));
    if (isOld && since.isPresent() && since.get().compareTo(staleAfter) >= 0) {
      return RevisionStatus.STALE;
    }
    if (claim.agrees(standing)) {
      boolean saysMore =
          claim.interval().within(standing.interval())
              && !standing.interval().within(claim.interval());
      standing = saysMore ? claim : standing;
      return RevisionStatus.CONFIRMS;
    }
    if (isOld || since.isEmpty()) {
      return mayHaveStood(claim) ? RevisionStatus.CONFIRMS : RevisionStatus.CONTRADICTS;
    }
    if (older.size() < MAX_OLDER) {
      older.add(new Outdated(standing, claim));
    }
    standing = claim;
    return RevisionStatus.REVISES;
  }

  /** Returns whether it allows a number that it cannot be told to be later than the revision of. */
  private boolean mayHaveStood(Claim claim) {
    return older.stream()
        .anyMatch(old -> claim.agrees(old.claim()) && since(old.revision(), claim).isEmpty());
  }

  /** Returns the time between, at least, where the known times tell that the second is later. */
  private static Optional<Duration> since(Claim first, Claim second) {
    Optional<PublicationTime> from = time(first);
    Optional<PublicationTime> to = time(second);
    if (from.isEmpty() || to.isEmpty() || to.get().at().isBefore(from.get().end())) {
      return Optional.empty();
    }
    return Optional.of(Duration.between(from.get().at(), to.get().at()));
  }

  private static Optional<PublicationTime> time(Claim claim) {
    return ReportTimes.of(claim.article());
  }

  private static FigureRevision revision(
      EventId event, FigureKey key, Claim claim, RevisionStatus status) {
    Article article = claim.article().reading().article();
    return new FigureRevision(
        event,
        key,
        article.published(),
        article.outlet(),
        article.id(),
        claim.figure().value(),
        claim.figure().low(),
        claim.figure().high(),
        claim.figure().qualifier().symbol(),
        claim.figure().attributedTo(),
        status);
  }
}
