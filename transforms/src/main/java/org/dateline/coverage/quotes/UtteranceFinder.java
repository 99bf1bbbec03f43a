package org.dateline.coverage.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds which versions are of one utterance: a version joins the utterance whose fullest version
 * holds at least half of its runs of three words, and three of them where it has so many; one of
 * fewer than four words the utterance of the same speaker that holds it whole, or if reported is
 * it.
 */
final class UtteranceFinder {
  private static final int SHORT = 4;

  /** Runs that a version must share, or all of its own. */
  private static final int SHARED = 3;

  private static final int BRIEF = 8;

  /** Utterances that share one run of words are compared up to this number. */
  private static final int MAX_SHARED = 50;

  private final List<List<Giving>> utterances = new ArrayList<>();
  private final Map<String, List<Integer>> byShingle = new HashMap<>();
  private final Map<String, List<Integer>> bySpeaker = new HashMap<>();

  private UtteranceFinder() {}

  /** Returns the versions of each utterance, fullest first. */
  static List<List<Giving>> find(List<Giving> givings) {
    UtteranceFinder finder = new UtteranceFinder();
    givings.stream().sorted(Giving.FULLEST_FIRST).forEach(finder::add);
    return finder.utterances;
  }

  private void add(Giving giving) {
    int found = giving.wording().size() < SHORT ? holderOfShort(giving) : holder(giving);
    if (found >= 0) {
      utterances.get(found).add(giving);
      return;
    }
    int number = utterances.size();
    utterances.add(new ArrayList<>(List.of(giving)));
    giving.wording().shingles().forEach(shingle -> index(byShingle, shingle, number));
    index(bySpeaker, giving.speakerKey(), number);
  }

  /** Returns the utterance that holds most of the version's runs, if half of them; else -1. */
  private int holder(Giving giving) {
    Set<String> shingles = giving.wording().shingles();
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String shingle : shingles) {
      for (int utterance : byShingle.getOrDefault(shingle, List.of())) {
        shared.merge(utterance, 1, Integer::sum);
      }
    }
    int best = -1;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    boolean enough = most * 2 >= shingles.size() && most >= Math.min(SHARED, shingles.size());
    return enough && mayBeOne(giving, best) ? best : -1;
  }

  /**
   * A few reported words of another speaker are another utterance; quoted ones may be a mistake.
   */
  private boolean mayBeOne(Giving giving, int utterance) {
    String key = giving.speakerKey();
    String other = utterances.get(utterance).get(0).speakerKey();
    boolean brief = giving.isIndirect() && giving.wording().size() < BRIEF;
    return !brief || key.isEmpty() || other.isEmpty() || key.equals(other);
  }

  private int holderOfShort(Giving giving) {
    for (int utterance : bySpeaker.getOrDefault(giving.speakerKey(), List.of())) {
      Wording fullest = utterances.get(utterance).get(0).wording();
      if (giving.isIndirect()
          ? fullest.equals(giving.wording())
          : fullest.contains(giving.wording())) {
        return utterance;
      }
    }
    return -1;
  }

  private static void index(Map<String, List<Integer>> index, String key, int number) {
    List<Integer> numbers = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (numbers.size() < MAX_SHARED) {
      numbers.add(number);
    }
  }
}
