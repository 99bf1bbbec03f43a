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
    int most = 0;
    int second = 0;
    for (int vote : votes) {
      second = Math.max(second, Math.min(most, vote));
      most = Math.max(most, vote);
    }
    int[] weighed = new int[votes.length];
    for (int kind = 0; kind < votes.length; kind++) {
      int best = votes[kind] == most ? second : most;
      weighed[kind] = Math.max(-AGAINST, Math.min(FOR, votes[kind] - best));
    }
    return weighed;
  }
}
