package org.dateline.outputs.report;

import java.io.IOException;
import java.util.List;

/** Writes rows of CSV by RFC 4180, with {@code \n} line ends and no more quotes than needed. */
final class Csv {
  private Csv() {}

  /** Appends one row with its line end. */
  static void writeRow(List<String> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      writeCell(cells.get(i), out);
    }
    out.append('\n');
  }

  private static void writeCell(String cell, Appendable out) throws IOException {
    if (isPlain(cell)) {
      out.append(cell);
    } else {
      out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
  }

  private static boolean isPlain(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return false;
      }
    }
    return true;
  }
}
