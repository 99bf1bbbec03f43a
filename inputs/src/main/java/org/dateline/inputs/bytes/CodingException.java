package org.dateline.inputs.bytes;

import java.io.IOException;

/** Tells that a coded body cannot be undone. */
public final class CodingException extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean bomb;

  /** Tells whether a limit was passed, and what was found. */
  public CodingException(boolean bomb, String detail) {
    super(detail);
    this.bomb = bomb;
  }

  /** Returns whether a limit was passed, rather than bytes broken. */
  public boolean isBomb() {
    return bomb;
  }
}
