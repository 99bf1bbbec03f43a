package org.dateline.extract.figures.roles;

/**
 * A role from the closed list with the weight of what tells it.
 *
 * @param name the role; empty where unknown
 * @param points sum of the evidence
 */
record Role(String name, int points) {}
