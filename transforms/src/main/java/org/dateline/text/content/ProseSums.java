package org.dateline.text.content;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Sums over runs of blocks, each answered at once: the blocks of a region stand in a row. */
final class ProseSums {
  private final int[] upTo;

  private ProseSums(int[] upTo) {
    this.upTo = upTo;
  }

  /** Sums a value of blocks, asked for by the place of each. */
  static ProseSums of(List<Block> blocks, IntUnaryOperator value) {
    int[] upTo = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      upTo[i + 1] = upTo[i] + value.applyAsInt(i);
    }
    return new ProseSums(upTo);
  }

  /** Returns the sum over the blocks of a region. */
  int in(Region region) {
    return upTo[region.end] - upTo[region.first];
  }

  /** Returns the sum over all blocks. */
  int total() {
    return upTo[upTo.length - 1];
  }
}
