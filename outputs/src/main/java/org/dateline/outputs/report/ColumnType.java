package org.dateline.outputs.report;

import java.util.Locale;

/** What the cells of a column hold, in the terms of the Frictionless Table Schema. */
public enum ColumnType {
  STRING,
  /** ISO 8601 in UTC, at the resolution that is really known; a string, since that varies. */
  TIME,
  /** Several strings joined by {@code "; "}. */
  LIST,
  INTEGER,
  /** A plain decimal. */
  NUMBER,
  BOOLEAN,
  DATE;

  /** Returns the name of the type in a Table Schema. */
  public String schemaName() {
    return isText() ? "string" : name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether cells hold free text, which a spreadsheet could take for a formula. */
  public boolean isText() {
    return this == STRING || this == TIME || this == LIST;
  }
}
