package org.dateline.extract.figures.roles;

import java.util.ArrayList;
import java.util.List;

/**
 * The evidence for each role of one figure. The strongest word of a role counts in full, all others
 * together a third, so that many weak words do not outdo a strong one.
 */
final class Ballot {
  private static final class Votes {
    final String role;
    int strongest;
    int sum;

    Votes(String role) {
      this.role = role;
    }

    int points() {
      return strongest + (sum - strongest) / 3;
    }
  }

  private final List<Votes> byRole = new ArrayList<>();

  void add(String role, int evidence) {
    if (evidence <= 0 || role.isEmpty()) {
      return;
    }
    Votes votes = of(role);
    votes.strongest = Math.max(votes.strongest, evidence);
    votes.sum += evidence;
  }

  private Votes of(String role) {
    for (Votes votes : byRole) {
      if (votes.role.equals(role)) {
        return votes;
      }
    }
    Votes votes = new Votes(role);
    byRole.add(votes);
    return votes;
  }

  /** Returns the role with most points; of equal ones the first in the alphabet. */
  Role best() {
    Votes best = new Votes("");
    for (Votes votes : byRole) {
      int lead = votes.points() - best.points();
      if (lead > 0 || lead == 0 && votes.role.compareTo(best.role) < 0) {
        best = votes;
      }
    }
    return new Role(best.role, best.points());
  }
}
