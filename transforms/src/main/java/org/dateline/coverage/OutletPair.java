package org.dateline.coverage;

/**
 * Two outlets, in a direction.
 *
 * @param from who copies, cites, leads or follows
 * @param to whom
 */
public record OutletPair(String from, String to) implements Comparable<OutletPair> {
  @Override
  public int compareTo(OutletPair other) {
    int byFrom = from.compareTo(other.from);
    return byFrom != 0 ? byFrom : to.compareTo(other.to);
  }
}
