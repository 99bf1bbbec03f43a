package org.dateline.extract.figures.roles;

/**
 * What a figure counts or measures.
 *
 * @param phrase the noun phrase that names it
 * @param text the phrase as printed, without determiners; empty where nothing names it
 * @param ofWhole whether the figure is taken from a named set ("two of the boats", "six of them")
 * @param direct whether the phrase follows the number, rather than being the subject of its clause
 */
record Counted(Phrase phrase, String text, boolean ofWhole, boolean direct) {
  static final Counted NOTHING = new Counted(Phrase.NONE, "", false, false);
}
