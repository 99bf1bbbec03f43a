package org.dateline.text.content;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Chooses the blocks of a page that are the article's. */
final class BodyBlocks {
  private static final int FEWEST_CHARS = 250;
  private static final double LITTLE_BELIEF = 0.3;
  private static final int MUCH_MORE = 3;
  private static final int FARTHEST_HEADLINE = 40;
  private static final int SHORTEST_ARTICLE = 300;
  private static final int SHORTEST_LINKED = 60;
  private static final double MOST_LINKED = 0.9;

  private final List<Block> blocks;
  private final BitSet dropped;
  private final Region container;

  private BodyBlocks(List<Block> blocks, BitSet dropped, Region container) {
    this.blocks = blocks;
    this.dropped = dropped;
    this.container = container;
  }

  /** Returns them in order. Where names leave next to nothing, they are believed less. */
  static List<Block> of(PageOutline outline) {
    List<Block> strict = of(outline, 1);
    if (chars(strict) >= FEWEST_CHARS) {
      return strict;
    }
    List<Block> lax = of(outline, LITTLE_BELIEF);
    return chars(lax) > MUCH_MORE * Math.max(chars(strict), FEWEST_CHARS / 2) ? lax : strict;
  }

  private static List<Block> of(PageOutline outline, double belief) {
    BitSet dropped = Clutter.of(outline.regions(), outline.blocks(), belief);
    Optional<Region> container = Container.of(outline, dropped);
    return container
        .map(region -> new BodyBlocks(outline.blocks(), dropped, region).chosen())
        .orElse(List.of());
  }

  private static int chars(List<Block> blocks) {
    int chars = 0;
    for (Block block : blocks) {
      chars += block.text().length();
    }
    return chars;
  }

  private List<Block> chosen() {
    int from = container.first;
    int to = container.end;
    if (container.role != Role.BODY) {
      from = firstProse();
      to = behindLastProse(from);
    }
    to = nextHeadline(from, to);
    List<Block> chosen = Standfirst.above(from, blocks, dropped);
    for (int place = from; place < to; place++) {
      Block block = blocks.get(place);
      if (!dropped.get(place) && !isInHeader(block) && !isLink(block)) {
        chosen.add(block);
      }
    }
    return chosen;
  }

  private boolean isKeptProse(int place) {
    return !dropped.get(place) && blocks.get(place).isProse();
  }

  private int firstProse() {
    int from = container.first;
    while (from < container.end && !isKeptProse(from)) {
      from++;
    }
    return from;
  }

  /** Returns the place behind the last prose and the short lines that stand beside it. */
  private int behindLastProse(int from) {
    int to = container.end;
    while (to > from && !isKeptProse(to - 1)) {
      to--;
    }
    Region level = to > from ? blocks.get(to - 1).holder() : container;
    while (to < container.end
        && !dropped.get(to)
        && blocks.get(to).holder() == level
        && blocks.get(to).kind() != Block.Kind.HEADING
        && blocks.get(to).linkShare() < 0.5) {
      to++;
    }
    return to;
  }

  /** Returns where the headline of a second article stands; {@code to} if there is none. */
  private int nextHeadline(int from, int to) {
    boolean headed = false;
    int prose = 0;
    for (int place = Math.max(0, from - FARTHEST_HEADLINE); place < to; place++) {
      Region region = blocks.get(place).region();
      if (region.is("h1") && region.isHeadline()) {
        if (headed && prose > SHORTEST_ARTICLE) {
          return place;
        }
        headed = true;
        prose = 0;
      } else if (headed && place >= from && !dropped.get(place)) {
        prose += blocks.get(place).prose();
      }
    }
    return to;
  }

  private boolean isInHeader(Block block) {
    Region heading = block.region().heading;
    return !block.isProse()
        && heading != null
        && heading != container
        && heading.role == Role.HEADER
        && heading.isIn(container);
  }

  private static boolean isLink(Block block) {
    boolean sentence = block.endsSentence() && block.text().length() > SHORTEST_LINKED;
    return !block.isProse() && block.linkShare() >= (sentence ? MOST_LINKED : 0.5);
  }
}
