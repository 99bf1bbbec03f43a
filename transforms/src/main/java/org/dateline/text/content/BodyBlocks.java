package org.dateline.text.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Chooses the blocks of a page that are the article's. */
final class BodyBlocks {
  private static final int COST_OF_STUB = 10;

  private BodyBlocks() {}

  /** Returns them in order. */
  static List<Block> of(PageOutline outline) {
    List<Block> all = outline.blocks();
    BitSet dropped = Clutter.of(outline.regions(), all);
    Region container = container(outline, dropped);
    if (container == null) {
      return List.of();
    }
    int from = container.first;
    int to = container.end;
    while (from < to && (dropped.get(from) || !all.get(from).isProse())) {
      from++;
    }
    while (to > from && (dropped.get(to - 1) || !all.get(to - 1).isProse())) {
      to--;
    }
    List<Block> chosen = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Block b = all.get(i);
      if (!dropped.get(i) && (b.isProse() || b.linkShare() < 0.5)) {
        chosen.add(b);
      }
    }
    return chosen;
  }

  /** Returns the innermost region whose prose most outweighs its stubs. */
  private static Region container(PageOutline outline, BitSet dropped) {
    List<Block> all = outline.blocks();
    int[] value = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      Block b = all.get(i);
      int gain = 0;
      if (!dropped.get(i)) {
        gain = b.isProse() ? b.prose() : b.kind() == Block.Kind.HEADING ? 0 : -COST_OF_STUB;
      }
      value[i + 1] = value[i] + gain;
    }
    Region best = null;
    int most = Integer.MIN_VALUE;
    for (Region region : outline.regions()) {
      int own = value[region.end] - value[region.first];
      if (own >= most) {
        best = region;
        most = own;
      }
    }
    return best;
  }
}
