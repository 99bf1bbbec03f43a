package org.dateline.pipeline;

import java.util.LinkedHashSet;
import java.util.Set;

/** Tells what went wrong, from the engine's wrapping down to the root, in one line each. */
final class Causes {
  private static final int MAX_DEPTH = 12;

  private Causes() {}

  static String tell(Throwable thrown) {
    Set<String> lines = new LinkedHashSet<>();
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
      lines.add(cause.getClass().getSimpleName() + ": " + firstLine(cause) + origin(cause));
      cause = cause.getCause();
    }
    return String.join("\n  caused by ", lines);
  }

  private static String firstLine(Throwable cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  /** Returns the first place in our own code, if the trace has one. */
  private static String origin(Throwable cause) {
    for (StackTraceElement element : cause.getStackTrace()) {
      if (element.getClassName().startsWith("org.dateline.")) {
        return " (at " + element + ")";
      }
    }
    return "";
  }
}
