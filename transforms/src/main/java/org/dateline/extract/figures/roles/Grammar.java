package org.dateline.extract.figures.roles;

/**
 * What the rules for objects read a passage with.
 *
 * @param syntax its words
 * @param inQuantity for each token, whether it belongs to a number with its bound and unit
 * @param phrases its noun phrases
 * @param subjects the subjects of its verbs
 * @param holders who has what is counted
 */
record Grammar(
    Syntax syntax,
    boolean[] inQuantity,
    NounPhrases phrases,
    SubjectFinder subjects,
    Holders holders) {}
