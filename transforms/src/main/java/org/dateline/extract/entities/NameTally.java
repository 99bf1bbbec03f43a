package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of {@link NameEvidence} under way: parts whose sizes at least halve from one to the next,
 * so that adding article after article costs time in proportion to all counts and the logarithm of
 * their number, where plus upon plus would copy everything each time.
 *
 * @param parts largest first
 */
public record NameTally(List<NameEvidence> parts) {
  /** Tally of no article. */
  public static final NameTally NONE = new NameTally(List.of());

  public NameTally {
    parts = List.copyOf(parts);
  }

  /** Returns the tally with the evidence added. */
  public NameTally plus(NameEvidence evidence) {
    List<NameEvidence> sums = new ArrayList<>(parts);
    NameEvidence carried = evidence;
    while (!sums.isEmpty() && sums.get(sums.size() - 1).keys().length < 2 * carried.keys().length) {
      carried = sums.remove(sums.size() - 1).plus(carried);
    }
    sums.add(carried);
    return new NameTally(sums);
  }

  /** Returns the tally of both. */
  public NameTally plus(NameTally other) {
    NameTally sum = this;
    for (NameEvidence part : other.parts) {
      sum = sum.plus(part);
    }
    return sum;
  }

  /** Returns the sum of all that was added. */
  public NameEvidence total() {
    NameEvidence total = NameEvidence.NONE;
    for (int i = parts.size() - 1; i >= 0; i--) {
      total = total.plus(parts.get(i));
    }
    return total;
  }
}
