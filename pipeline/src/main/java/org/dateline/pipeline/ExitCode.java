package org.dateline.pipeline;

/** What the process tells its scheduler. */
public enum ExitCode {
  /** The reports are written. */
  DONE(0),
  /** The run failed; nothing was published. */
  FAILED(1),
  /** The options were wrong; nothing was read. */
  USAGE(2),
  /** The reports are written, but more records were rejected than the options allow. */
  TOO_MANY_REJECTS(3),
  /** No input was found. */
  NO_INPUT(4),
  /** The deadline passed; nothing was published. */
  DEADLINE(5);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** Returns the number. */
  public int code() {
    return code;
  }
}
