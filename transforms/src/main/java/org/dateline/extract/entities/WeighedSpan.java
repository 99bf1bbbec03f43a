package org.dateline.extract.entities;

/**
 * A span with what speaks for it whatever else the article says.
 *
 * @param evidence of its words and its surroundings, for each kind
 * @param leaning what the corpus adds for each kind
 */
record WeighedSpan(Span span, int[] evidence, int[] leaning) {}
