package org.dateline.inputs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.model.RawDocument;
import org.dateline.text.Normaliser;

/** Reads and normalises whatever bytes come, and checks the books. */
final class Anything {
  private static final ReadLimits LIMITS = new ReadLimits(1 << 16, 1 << 12, 200, 100);

  private Anything() {}

  static Harvested read(byte[] bytes) {
    Harvested read = Harvested.of("fuzz", bytes, LIMITS);
    assertTrue(read.addsUp(), () -> "the books do not balance: " + read.counts());
    Normaliser normaliser = new Normaliser();
    for (RawDocument document : read.documents()) {
      normaliser.normalise(document);
    }
    return read;
  }
}
