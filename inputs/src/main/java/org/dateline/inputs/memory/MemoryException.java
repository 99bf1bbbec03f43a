package org.dateline.inputs.memory;

/** A folder of remembered articles that is damaged, unfinished, or of another version. */
public final class MemoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MemoryException(String message) {
    super(message);
  }

  MemoryException(String message, Exception cause) {
    super(message, cause);
  }
}
