package org.dateline.text.content;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the region of a page that holds the article's text. */
final class Container {
  /** How much of the page's worth a region must hold, if it is named as a body. */
  private static final double SHARE_OF_BODY = 0.6;

  /** How much it must hold if it is not. */
  private static final double SHARE_OF_PART = 0.75;

  /**
   * A region of the same name is a twin if it holds more than a twentieth of what the other has.
   */
  private static final int TWIN_PART = 20;

  private final List<Region> regions;
  private final List<Block> blocks;
  private final BitSet dropped;
  private final ProseSums worth;

  private Container(PageOutline outline, BitSet dropped) {
    this.regions = outline.regions();
    this.blocks = outline.blocks();
    this.dropped = dropped;
    this.worth = ProseSums.of(blocks, place -> dropped.get(place) ? 0 : blocks.get(place).worth());
  }

  /**
   * Returns the innermost region whose prose most outweighs its menus and stubs, or a part of it
   * that holds nearly as much and leaves out nothing that belongs with it.
   */
  static Optional<Region> of(PageOutline outline, BitSet dropped) {
    Container container = new Container(outline, dropped);
    return container.widest().map(container::narrowed);
  }

  private Optional<Region> widest() {
    Region best = null;
    for (Region region : regions) {
      if (best == null || worth.in(region) >= worth.in(best)) {
        best = region;
      }
    }
    return Optional.ofNullable(best);
  }

  private Region narrowed(Region widest) {
    Region best = widest;
    for (Region region : regions) {
      boolean named = region.role == Role.BODY;
      if (region.isIn(best)
          && region.end > region.first
          && (named || best.role != Role.BODY)
          && worth.in(region) >= (named ? SHARE_OF_BODY : SHARE_OF_PART) * worth.in(widest)
          && !hasTwin(region, best)
          && !leavesKin(region, best)) {
        best = region;
      }
    }
    return best;
  }

  /** Returns whether a region of the same name stands beside it, another part of one article. */
  private boolean hasTwin(Region region, Region outer) {
    String name = region.firstName();
    if (name.isEmpty()) {
      return false;
    }
    for (Region twin : regions) {
      if ((twin.first >= region.end || twin.end <= region.first)
          && twin.isIn(outer)
          && worth.in(twin) > worth.in(region) / TWIN_PART
          && twin.firstName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether prose outside of the region stands right beside it or around it. */
  private boolean leavesKin(Region region, Region outer) {
    for (int place = outer.first; place < outer.end; place++) {
      if (place == region.first) {
        place = region.end - 1;
      } else if (!dropped.get(place) && blocks.get(place).isProse()) {
        Region holder = blocks.get(place).holder();
        if (holder != region && region.isIn(holder)) {
          return true;
        }
      }
    }
    return false;
  }
}
