package org.dateline.model;

/** What the words around a number say of its bound or direction. */
public enum Qualifier {
  EXACTLY("="),
  ABOUT("~"),
  MORE_THAN(">"),
  LESS_THAN("<"),
  AT_LEAST(">="),
  AT_MOST("<="),
  /** The number is the amount of a rise. */
  UP("up"),
  /** The number is the amount of a fall. */
  DOWN("down");

  private final String symbol;

  Qualifier(String symbol) {
    this.symbol = symbol;
  }

  /** Returns the symbol that reports print. */
  public String symbol() {
    return symbol;
  }
}
