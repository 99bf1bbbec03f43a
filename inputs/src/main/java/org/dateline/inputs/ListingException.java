package org.dateline.inputs;

import java.util.LinkedHashSet;
import java.util.Set;

/** Tells that a file system did not say which files a pattern means. Nothing was read. */
public final class ListingException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_DEPTH = 12;

  private final String pattern;

  ListingException(String pattern, Exception cause) {
    super(
        "Cannot list "
            + pattern
            + ": "
            + reason(cause)
            + ". Expected a place that exists and that"
            + " this user may list",
        cause);
    this.pattern = pattern;
  }

  /** Returns the pattern that could not be listed. */
  public String pattern() {
    return pattern;
  }

  /** Returns the outermost and the innermost message, which tell what was tried and what failed. */
  private static String reason(Exception cause) {
    Throwable root = cause;
    for (int depth = 0; root.getCause() != null && depth < MAX_DEPTH; depth++) {
      root = root.getCause();
    }
    Set<String> reasons = new LinkedHashSet<>();
    for (Throwable told : new Throwable[] {cause, root}) {
      String message = told.getMessage() == null ? "" : told.getMessage();
      reasons.add(
          told.getClass().getSimpleName()
              + message.lines().findFirst().map(line -> " (" + line.strip() + ")").orElse(""));
    }
    return String.join(", caused by ", reasons);
  }
}
