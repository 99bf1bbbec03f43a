package org.dateline.extract.entities;

/**
 * One thing seen in an article.
 *
 * @param name folded name or word
 * @param observation what was seen of it
 */
record Observed(String name, Observation observation) {}
