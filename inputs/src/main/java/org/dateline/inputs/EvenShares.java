package org.dateline.inputs;

/**
 * Deals things out in the order in which they come, each to the share that has least by then. What
 * a share gets depends on nothing else, so that who repeats the work deals alike.
 */
final class EvenShares {
  /** What having a thing costs beside its size. */
  private static final int OVERHEAD = 1 << 10;

  private final long[] given;
  private final int first;

  /**
   * Begins with empty shares.
   *
   * @param shares their number, at least 1
   * @param first the share that comes first where several have least, from 0
   */
  EvenShares(int shares, int first) {
    this.given = new long[shares];
    this.first = first;
  }

  /** Returns the share, from 0, that a thing of the size goes to. */
  int next(long size) {
    int least = first;
    for (int i = 1; i < given.length; i++) {
      int share = (first + i) % given.length;
      least = given[share] < given[least] ? share : least;
    }
    given[least] += OVERHEAD + size;
    return least;
  }
}
