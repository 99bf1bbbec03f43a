package org.dateline.inputs;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for bytes that break reading, under {@code -Pfuzz} only: its hooks slow other tests. */
class ReadingFuzz {
  @FuzzTest(maxDuration = "10m")
  void readsAndNormalisesAnything(byte[] bytes) {
    Anything.read(bytes);
  }
}
