package org.dateline.inputs;

/** Tells that a file system did not say which files a pattern means. Nothing was read. */
public final class ListingException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_DEPTH = 12;

  /** Clients of clouds tell all that they tried, in thousands of characters. */
  private static final int MAX_LENGTH = 300;

  private final String pattern;

  private ListingException(String pattern, String fault, Exception cause) {
    super("Cannot list " + pattern + ": " + fault, cause);
    this.pattern = pattern;
  }

  ListingException(String pattern, Exception cause) {
    this(
        pattern,
        reason(cause) + ". Expected a place that exists and that this user may list",
        cause);
  }

  /** Tells of a file whose name the locale of this process has no letters for. */
  static ListingException unspelled(String pattern, String file) {
    return new ListingException(
        pattern,
        "the locale has no letters for the name of "
            + file
            + ". Expected UTF-8 names, and a locale such as LC_ALL=C.UTF-8",
        null);
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
    boolean toldTwice =
        root == cause || message(root).isEmpty() || message(cause).contains(message(root));
    return toldTwice ? told(cause) : told(cause) + ", caused by " + told(root);
  }

  private static String told(Throwable thrown) {
    String message = message(thrown);
    String start =
        message.length() <= MAX_LENGTH ? message : message.substring(0, MAX_LENGTH) + "\u2026";
    return thrown.getClass().getSimpleName() + (start.isEmpty() ? "" : " (" + start + ")");
  }

  private static String message(Throwable thrown) {
    String message = thrown.getMessage() == null ? "" : thrown.getMessage();
    return message.lines().findFirst().orElse("").strip();
  }
}
