package org.dateline.copies;

import java.util.List;

/**
 * Tells reuse of a text from what else two articles may share: a quotation, the furniture of a
 * page, a statement that many print, an outlet's own background paragraph.
 */
final class ReuseRule {
  /** Common plain words below this say nothing, however short the texts. */
  static final int FEW_WORDS = 25;

  private static final int SHORT_TEXT_WORDS = 5;

  /**
   * Words that follow one another in both texts and make a lifted passage where little else is
   * common: a paragraph or two. Statements and stock sentences that reporters share are shorter.
   */
  private static final int LIFTED_PASSAGE = 60;

  private static final int HALF = 5_000;
  private static final int THREE_QUARTERS = 7_500;
  private static final int FIFTH = 2_000;

  /** A passage that so many otherwise different articles share is nobody's report. */
  private static final int MANY = 4;

  private final int[] sharers;

  private ReuseRule(List<Comparison> comparisons) {
    int words = comparisons.stream().mapToInt(Comparison::end).max().orElse(0);
    this.sharers = new int[words];
    for (Comparison comparison : comparisons) {
      if (comparison.closeness() < HALF) {
        count(comparison.passages());
      }
    }
  }

  /** Returns the comparisons of one article that show reuse, in either direction. */
  static List<Comparison> accept(List<Comparison> comparisons) {
    ReuseRule rule = new ReuseRule(comparisons);
    return comparisons.stream().filter(rule::isReuse).toList();
  }

  private void count(int[] passages) {
    for (int at = 0; at < passages.length; at += Comparison.PASSAGE) {
      for (int i = passages[at]; i < passages[at + 1]; i++) {
        sharers[i]++;
      }
    }
  }

  private boolean isReuse(Comparison comparison) {
    if (comparison.closeness() >= HALF) {
      return comparison.plainWords() >= SHORT_TEXT_WORDS
          || comparison.closeness() >= THREE_QUARTERS;
    }
    if (comparison.sameOutlet()) {
      return false;
    }
    int plain = 0;
    boolean lifted = false;
    boolean inOnePiece = comparison.longestPiece() >= LIFTED_PASSAGE;
    int[] passages = comparison.passages();
    for (int at = 0; at < passages.length; at += Comparison.PASSAGE) {
      int rare = rareWords(passages, at);
      int plainPart = passages[at + 2] * rare / (passages[at + 1] - passages[at]);
      plain += plainPart;
      lifted |= inOnePiece && rare >= LIFTED_PASSAGE && plainPart >= FEW_WORDS;
    }
    return comparison.closeness() >= FIFTH ? plain >= FEW_WORDS : lifted;
  }

  /** Returns the words of the passage that few other articles share. */
  private int rareWords(int[] passages, int at) {
    int rare = 0;
    for (int i = passages[at]; i < passages[at + 1]; i++) {
      rare += sharers[i] < MANY ? 1 : 0;
    }
    return rare;
  }
}
