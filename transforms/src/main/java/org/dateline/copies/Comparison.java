package org.dateline.copies;

import java.util.Optional;
import org.dateline.model.ArticleId;

/**
 * What one article has in common with another one, seen from the first. Shares are in
 * ten-thousandths.
 *
 * @param article the article
 * @param other the one it was compared with
 * @param copies whether the article is the copy of the two
 * @param reason why it is, or is not
 * @param otherOutlet outlet of the other
 * @param otherTime publication of the other in seconds since 1970, or the last second of all
 * @param agency agency that either names as the source of its text; may be empty
 * @param containment share of the article's shingles that stand in the other
 * @param reportContainment the same without furniture
 * @param otherContainment share of the other's shingles that stand in the article
 * @param resemblance Jaccard index of the shingles of both
 * @param copiedShare share of the article's characters that stand in the other
 * @param sameTitle whether both titles are equal but for case and punctuation
 * @param sameOutlet whether both are of one known outlet
 * @param lagMinutes minutes from the other to the article, if both times are known
 * @param credited whether the article names the other's outlet or agency
 * @param longestPiece most words that follow one another in both
 * @param passages the article's words that stand in the other: for each passage its first word, the
 *     word after its last, how many are plain, and its characters
 */
public record Comparison(
    ArticleId article,
    ArticleId other,
    boolean copies,
    String reason,
    String otherOutlet,
    long otherTime,
    String agency,
    int containment,
    int reportContainment,
    int otherContainment,
    int resemblance,
    int copiedShare,
    boolean sameTitle,
    boolean sameOutlet,
    Optional<Long> lagMinutes,
    boolean credited,
    int longestPiece,
    int[] passages) {
  /** Shares are given in parts of this. */
  public static final int WHOLE = 10_000;

  /** Numbers that tell one passage. */
  static final int PASSAGE = 4;

  /** Returns the larger containment of the two. */
  int closeness() {
    return Math.max(containment, otherContainment);
  }

  /** Returns how many shared words are neither quoted nor furniture. */
  int plainWords() {
    int words = 0;
    for (int i = 0; i < passages.length; i += PASSAGE) {
      words += passages[i + 2];
    }
    return words;
  }

  /** Returns the characters of all shared passages. */
  int characters() {
    int characters = 0;
    for (int i = 0; i < passages.length; i += PASSAGE) {
      characters += passages[i + 3];
    }
    return characters;
  }

  /** Returns the word after the last shared one. */
  int end() {
    return passages.length == 0 ? 0 : passages[passages.length - PASSAGE + 1];
  }
}
