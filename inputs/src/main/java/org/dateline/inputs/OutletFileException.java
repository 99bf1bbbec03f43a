package org.dateline.inputs;

/** Tells what is wrong with the user's table of outlets. */
public final class OutletFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names the file, and what was found and expected. */
  public OutletFileException(String file, String fault) {
    super("The table of outlets " + file + " " + fault);
  }
}
