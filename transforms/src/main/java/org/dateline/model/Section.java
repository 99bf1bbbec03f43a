package org.dateline.model;

/** Part of an article in which something stands. */
public enum Section {
  TITLE("title"),
  /** The first paragraph of the text. */
  LEAD("lead"),
  BODY("body");

  private final String label;

  Section(String label) {
    this.label = label;
  }

  /** Returns the name that reports print. */
  public String label() {
    return label;
  }
}
