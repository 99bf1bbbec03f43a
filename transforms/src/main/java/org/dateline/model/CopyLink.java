package org.dateline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One article that takes text from another.
 *
 * @param article the copy
 * @param outlet outlet of the copy
 * @param original what it copies; the earlier one where the direction is undecided
 * @param originalOutlet outlet of the original
 * @param copyClass how much of the article stands in the original
 * @param containment share of the copy's word 5-grams that stand in the original, 4 places
 * @param resemblance Jaccard index of both sets of word 5-grams, 4 places
 * @param copiedShare share of the copy's characters that stand in the original, 4 places
 * @param sameTitle whether both titles are equal but for case and punctuation
 * @param lagMinutes minutes from original to copy, if both times are known
 * @param credited whether the copy names the outlet or agency that it copies
 * @param directionReason why the direction was taken, or {@code undecided}
 */
public record CopyLink(
    ArticleId article,
    String outlet,
    ArticleId original,
    String originalOutlet,
    CopyClass copyClass,
    BigDecimal containment,
    BigDecimal resemblance,
    BigDecimal copiedShare,
    boolean sameTitle,
    Optional<Long> lagMinutes,
    boolean credited,
    String directionReason) {}
