package org.dateline.extract.figures.roles;

import java.util.List;

/**
 * What the tables say of one word.
 *
 * @param tag its class; null where it is in no table of classes
 * @param nounVerb whether the form is as often a noun as a verb
 * @param roles evidence for roles of phrases that begin with the word
 * @param background evidence for other times and events of phrases that begin with the word
 */
record Word(
    Tag tag,
    boolean nounVerb,
    List<RoleTable.Evidence> roles,
    List<BackgroundTable.Evidence> background) {}
