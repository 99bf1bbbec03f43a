package org.dateline.extract.figures.roles;

import java.util.Optional;

/**
 * What a number means in its article.
 *
 * @param object noun phrase that is counted or measured; may be empty
 * @param role role from the closed list; empty where unknown
 * @param attributedTo who gives the figure, as printed; may be empty
 * @param background whether it tells of another time, place or event than the article's own
 * @param figureDate time that the text ties it to, in ISO form; may be empty
 * @param figurePlace place that the text ties it to; may be empty
 * @param partOf index, in the passage's list of quantities, of the one that this is a part of
 */
public record Meaning(
    String object,
    String role,
    String attributedTo,
    boolean background,
    String figureDate,
    String figurePlace,
    Optional<Integer> partOf) {}
