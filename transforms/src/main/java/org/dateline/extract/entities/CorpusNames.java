package org.dateline.extract.entities;

/** The evidence of a corpus, laid out for fast look-up. Immutable once made. */
final class CorpusNames {
  private static final int KINDS = Kind.values().length;
  private static final int OBSERVATIONS = Observation.values().length;

  private static final int LIKENESS = 12;
  private static final double SMOOTHING = 4;
  private static final double WEIGHT = 2;
  private static final int MOST_ODDS = 6;

  /** Odds beyond which a trait is worth one more, from the least on: logarithms are slow. */
  private static final double[] ODDS = new double[2 * MOST_ODDS];

  static {
    for (int i = 0; i < ODDS.length; i++) {
      ODDS[i] = StrictMath.exp((i + 0.5 - MOST_ODDS) / WEIGHT);
    }
  }

  private final long[] names;
  private final int[] counts;
  private final int mask;
  private final boolean empty;

  /** For each trait the share of each kind, the trait's word not regarded. */
  private final double[][] expected = new double[Trait.values().length][];

  private CorpusNames(int size) {
    int capacity = Integer.highestOneBit(Math.max(16, size * 3));
    names = new long[capacity];
    counts = new int[capacity * OBSERVATIONS];
    mask = capacity - 1;
    empty = size == 0;
  }

  static CorpusNames of(NameEvidence evidence) {
    CorpusNames corpus = new CorpusNames(names(evidence));
    for (int i = 0; i < evidence.keys().length; i++) {
      long key = evidence.keys()[i];
      int slot = corpus.slot(NameEvidence.nameOf(key));
      corpus.names[slot] = NameEvidence.nameOf(key) + 1;
      int at = slot * OBSERVATIONS + NameEvidence.observationOf(key);
      corpus.counts[at] =
          (int) Math.min(Integer.MAX_VALUE / 2, corpus.counts[at] + evidence.counts()[i]);
    }
    for (Trait trait : Trait.values()) {
      corpus.expected[trait.ordinal()] = corpus.shares(trait);
    }
    return corpus;
  }

  /** Returns the number of names, those of several levels counted more than once. */
  private static int names(NameEvidence evidence) {
    int names = 0;
    long last = -1;
    for (long key : evidence.keys()) {
      long name = key - NameEvidence.observationOf(key);
      names += name == last ? 0 : 1;
      last = name;
    }
    return names;
  }

  private double[] shares(Trait trait) {
    int at = slot(NameEvidence.hashed(trait.mark)) * OBSERVATIONS;
    long all = 1;
    for (int kind = 0; kind <= KINDS; kind++) {
      all += counts[at + kind];
    }
    double[] shares = new double[KINDS];
    for (int kind = 0; kind < KINDS; kind++) {
      shares[kind] = (counts[at + kind] + 1.0) / all;
    }
    return shares;
  }

  /** Returns for each kind what the corpus' votes on the name are worth. */
  int[] bonuses(String name) {
    int[] bonuses = new int[KINDS];
    if (empty) {
      return bonuses;
    }
    int at = slot(NameEvidence.hashed(name)) * OBSERVATIONS;
    for (int kind = 0; kind < KINDS; kind++) {
      bonuses[kind] = worth(counts[at + kind]);
    }
    return Votes.weighed(bonuses);
  }

  /**
   * Returns for each kind what speaks against it because spans of like surroundings have been of
   * another kind in the corpus.
   */
  int[] likeness(Span span) {
    int[] likeness = new int[KINDS];
    if (empty) {
      return likeness;
    }
    Surroundings.of(span, (trait, text, from) -> add(likeness, trait, text, from));
    int best = Integer.MIN_VALUE;
    for (int kind = 0; kind < KINDS; kind++) {
      best = Math.max(best, likeness[kind]);
    }
    for (int kind = 0; kind < KINDS; kind++) {
      likeness[kind] = Math.max(-LIKENESS, likeness[kind] - Math.max(0, best));
    }
    return likeness;
  }

  private void add(int[] likeness, Trait trait, String text, int from) {
    int at = slot(NameEvidence.hashed(trait.mark, text, from)) * OBSERVATIONS;
    long seen = 0;
    for (int kind = 0; kind <= KINDS; kind++) {
      seen += counts[at + kind];
    }
    if (seen < 2) {
      return;
    }
    double[] shares = expected[trait.ordinal()];
    for (int kind = 0; kind < KINDS; kind++) {
      double share = (counts[at + kind] + SMOOTHING * shares[kind]) / (seen + SMOOTHING);
      likeness[kind] += logarithm(share / shares[kind]);
    }
  }

  /** Returns the weighed logarithm of the odds, rounded, from -6 to 6. */
  private static int logarithm(double odds) {
    int worth = -MOST_ODDS;
    while (worth < MOST_ODDS && odds > ODDS[worth + MOST_ODDS]) {
      worth++;
    }
    return worth;
  }

  /** Returns how sure it is that the word is an everyday one, below 0 for a name. */
  int everyday(String word) {
    int lower = count(word, Observation.LOWER);
    int capital = count(word, Observation.CAPITAL);
    return Math.min(12, steps(lower)) - Math.min(12, steps(capital));
  }

  /** Returns what speaks against a name of several words because they occur in lower case. */
  int ordinary(Span span) {
    int score = 0;
    for (int i = span.from; i < span.to && !span.isSingle(); i++) {
      NameWord word = span.sentence.word(i);
      boolean person = word.is(WordClass.GIVEN_NAME) || word.is(WordClass.FAMILY_NAME);
      if (word.capital() && !person) {
        score += Math.min(6, 3 * Math.max(0, everyday(word.folded())));
      }
    }
    return score;
  }

  /** Returns in how many doublings of articles the word opens a person's name. */
  int given(String word) {
    return steps(count(word, Observation.GIVEN));
  }

  /** Returns in how many doublings of articles the word closes a person's name. */
  int family(String word) {
    return steps(count(word, Observation.FAMILY));
  }

  private static int worth(int votes) {
    return Math.min(16, 3 * steps(votes));
  }

  /** Returns the binary logarithm of one more, rounded down. */
  private static int steps(int count) {
    return 31 - Integer.numberOfLeadingZeros(count + 1);
  }

  private int count(String name, Observation observation) {
    return empty
        ? 0
        : counts[slot(NameEvidence.hashed(name)) * OBSERVATIONS + observation.ordinal()];
  }

  private int slot(long name) {
    int slot = (int) (name ^ name >>> 27) & mask;
    while (names[slot] != 0 && names[slot] != name + 1) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
