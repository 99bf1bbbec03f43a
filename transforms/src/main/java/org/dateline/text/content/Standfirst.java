package org.dateline.text.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the sentences between headline and body that sum the article up. */
final class Standfirst {
  private static final int FARTHEST = 40;
  private static final int SHORTEST_NAMED = 30;
  private static final int SHORTEST = 40;

  private Standfirst() {}

  /**
   * Returns what stands between the headline and the body, if it is named as a standfirst or stands
   * as a sentence close to the headline.
   *
   * @param from place of the body's first block
   */
  static List<Block> above(int from, List<Block> blocks, BitSet dropped) {
    List<Block> found = new ArrayList<>();
    Region headline = headline(from, blocks);
    if (headline == null) {
      return found;
    }
    Region around = headline.parent.parent == null ? headline.parent : headline.parent.parent;
    for (int place = headline.end; place < from; place++) {
      Block block = blocks.get(place);
      if (!dropped.get(place)
          && block.linkShare() <= 0.5
          && (isNamed(block) || place < around.end && isSentence(block))) {
        found.add(block);
      }
    }
    return found;
  }

  private static Region headline(int from, List<Block> blocks) {
    for (int place = Math.min(from, blocks.size() - 1);
        place >= 0 && place > from - FARTHEST;
        place--) {
      Region region = blocks.get(place).region();
      if (region.is("h1")) {
        return region;
      }
    }
    return null;
  }

  private static boolean isNamed(Block block) {
    if (block.text().length() < SHORTEST_NAMED) {
      return false;
    }
    for (Region region = block.region(); region != null; region = region.parent) {
      if (region.role == Role.LEDE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSentence(Block block) {
    return block.text().length() >= SHORTEST
        && (block.isProse() || block.kind() == Block.Kind.HEADING);
  }
}
