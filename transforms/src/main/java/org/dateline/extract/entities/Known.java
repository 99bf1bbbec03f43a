package org.dateline.extract.entities;

/**
 * How well a name is known as each kind.
 *
 * @param place 0 for unknown; grows with the place's weight
 * @param organization 0 or 1
 * @param group 0 or 1
 * @param other 0 or 1
 */
record Known(int place, int organization, int group, int other) {
  static final Known NOT = new Known(0, 0, 0, 0);

  Known plus(Known more) {
    return new Known(
        Math.max(place, more.place),
        Math.max(organization, more.organization),
        Math.max(group, more.group),
        Math.max(other, more.other));
  }

  boolean isKnown() {
    return place + organization + group + other > 0;
  }
}
