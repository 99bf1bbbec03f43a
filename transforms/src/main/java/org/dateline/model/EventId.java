package org.dateline.model;

/**
 * Identifies one real-world event.
 *
 * @param value sixteen lower-case hexadecimal digits
 */
public record EventId(String value) implements Comparable<EventId> {
  public EventId {
    Hex.require(value, "event id");
  }

  @Override
  public int compareTo(EventId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
