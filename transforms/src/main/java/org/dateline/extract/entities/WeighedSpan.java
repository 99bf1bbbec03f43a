package org.dateline.extract.entities;

/**
 * A span with what speaks for it whatever else the article says.
 *
 * @param evidence for each kind
 */
record WeighedSpan(Span span, int[] evidence) {}
