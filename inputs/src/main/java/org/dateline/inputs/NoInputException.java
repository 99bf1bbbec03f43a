package org.dateline.inputs;

import java.util.List;

/** Tells that some input patterns match no file. Nothing was read. */
public final class NoInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names the patterns that match nothing. */
  public NoInputException(List<String> patterns) {
    super(
        "No file matches "
            + String.join(" and ", patterns)
            + ". Expected the path of a file, a folder, or a glob such as 'news/*.jsonl'.");
  }
}
