package org.dateline.extract.figures.roles;

import org.dateline.extract.figures.Quantity;

/**
 * A quantity with what it counts and in which role.
 *
 * @param quantity the number
 * @param counted what it counts
 * @param role its role
 */
record Reading(Quantity quantity, Counted counted, Role role) {
  Reading as(Counted otherCounted, Role otherRole) {
    return new Reading(quantity, otherCounted, otherRole);
  }
}
