package org.dateline.extract.entities;

/** Turns votes for kinds into evidence. */
final class Votes {
  private static final int FOR = 4;
  private static final int AGAINST = 16;

  private Votes() {}

  /**
   * Returns a little for the kinds that have votes and much against those that others outvote, so
   * that votes decide what a name is rather than where it ends.
   */
  static int[] weighed(int[] votes) {
    int[] weighed = new int[votes.length];
    for (int kind = 0; kind < votes.length; kind++) {
      int best = 0;
      for (int other = 0; other < votes.length; other++) {
        best = other == kind ? best : Math.max(best, votes[other]);
      }
      weighed[kind] = Math.max(-AGAINST, Math.min(FOR, votes[kind] - best));
    }
    return weighed;
  }
}
