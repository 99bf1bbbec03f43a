package org.dateline.outputs.page;

import org.dateline.coverage.figures.FigureKey;

/** Names quantities as a reader would: {@code killed: people}, {@code price: share (USD)}. */
final class FigureName {
  private static final String PERSON = "person";

  private FigureName() {}

  /** Returns the name: role, object where it says more, and the unit unless it is people. */
  static String of(FigureKey key) {
    boolean repeats = key.object().equals(key.role());
    String what = key.role().isEmpty() || repeats ? key.object() : key.role();
    if (!key.role().isEmpty() && !key.object().isEmpty() && !repeats) {
      what = key.role() + ": " + key.object();
    }
    boolean bare = key.unit().isEmpty() || key.unit().equals(PERSON);
    return bare ? what : (what + " (" + key.unit() + ")").strip();
  }
}
