package org.dateline.text.content;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Chooses the blocks of a page that are the article's. */
final class BodyBlocks {
  private static final double SHARE_OF_BODY = 0.6;
  private static final double SHARE_OF_PART = 0.75;

  private final List<Region> regions;
  private final List<Block> all;
  private final BitSet dropped;

  private BodyBlocks(PageOutline outline) {
    this.regions = outline.regions();
    this.all = outline.blocks();
    this.dropped = Clutter.of(regions, all);
  }

  /** Returns them in order. */
  static List<Block> of(PageOutline outline) {
    return new BodyBlocks(outline).choose();
  }

  private List<Block> choose() {
    Region container = container();
    if (container == null) {
      return List.of();
    }
    int from = container.first;
    int to = container.end;
    if (container.role != Role.BODY) {
      while (from < to && (dropped.get(from) || !all.get(from).isProse())) {
        from++;
      }
      while (to > from && (dropped.get(to - 1) || !all.get(to - 1).isProse())) {
        to--;
      }
      Region level = to > from ? holder(all.get(to - 1)) : container;
      while (to < container.end
          && !dropped.get(to)
          && holder(all.get(to)) == level
          && all.get(to).kind() != Block.Kind.HEADING
          && all.get(to).linkShare() < 0.5) {
        to++;
      }
    }
    to = nextHeadline(from, to);
    List<Block> chosen = new ArrayList<>();
    lede(from, chosen);
    for (int i = from; i < to; i++) {
      Block b = all.get(i);
      if (!dropped.get(i)
          && !inHeader(b, container)
          && (b.isProse()
              || b.linkShare() < 0.5
              || b.linkShare() < 0.9 && b.endsSentence() && b.text().length() > 60)) {
        chosen.add(b);
      }
    }
    return chosen;
  }

  /** Returns where the headline of a second article stands; {@code to} if there is none. */
  private int nextHeadline(int from, int to) {
    boolean headed = false;
    int prose = 0;
    for (int i = Math.max(0, from - 40); i < to; i++) {
      Region region = all.get(i).region();
      if (region.element.normalName().equals("h1") && region.isHeadline()) {
        if (headed && prose > 300) {
          return i;
        }
        headed = true;
        prose = 0;
      } else if (headed && i >= from && !dropped.get(i)) {
        prose += all.get(i).prose();
      }
    }
    return to;
  }

  private static boolean inHeader(Block b, Region container) {
    if (b.isProse()) {
      return false;
    }
    for (Region r = b.region(); r != null && r != container; r = r.parent) {
      if (r.role == Role.HEADER || r.role == Role.LEDE) {
        return r.role == Role.HEADER;
      }
    }
    return false;
  }

  /** Adds what stands between headline and body and sums the article up. */
  private void lede(int from, List<Block> chosen) {
    Region headline = null;
    for (int i = from; i < all.size() && i >= 0 && i > from - 40 && headline == null; i--) {
      if (all.get(i).region().element.normalName().equals("h1")) {
        headline = all.get(i).region();
      }
    }
    if (headline == null) {
      return;
    }
    Region around = headline.parent.parent == null ? headline.parent : headline.parent.parent;
    for (int i = headline.end; i < from; i++) {
      Block b = all.get(i);
      if (!dropped.get(i)
          && b.linkShare() <= 0.5
          && b.text().length() >= 30
          && (isLede(b)
              || i < around.end
                  && b.text().length() >= 40
                  && (b.isProse() || b.kind() == Block.Kind.HEADING))) {
        chosen.add(b);
      }
    }
  }

  private static boolean isLede(Block b) {
    for (Region r = b.region(); r != null; r = r.parent) {
      if (r.role == Role.LEDE) {
        return true;
      }
    }
    return false;
  }

  /** Returns the innermost region whose prose most outweighs its stubs. */
  private Region container() {
    int[] value = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      value[i + 1] = value[i] + (dropped.get(i) ? 0 : all.get(i).worth());
    }
    Region best = null;
    int most = Integer.MIN_VALUE;
    for (Region region : regions) {
      int own = value[region.end] - value[region.first];
      if (own >= most) {
        best = region;
        most = own;
      }
    }
    int page = most;
    for (Region region : regions) {
      int own = value[region.end] - value[region.first];
      if (region.first >= best.first
          && region.end <= best.end
          && region.end > region.first
          && (region.role == Role.BODY || best.role != Role.BODY)
          && own >= (region.role == Role.BODY ? SHARE_OF_BODY : SHARE_OF_PART) * page
          && !hasTwin(region, best, value, own)
          && !leavesKin(region, best)) {
        best = region;
      }
    }
    return best;
  }

  /** Returns whether prose outside the region stands right beside it or around it. */
  private boolean leavesKin(Region region, Region outer) {
    for (int i = outer.first; i < outer.end; i++) {
      if (i == region.first) {
        i = region.end - 1;
        continue;
      }
      Block b = all.get(i);
      if (!dropped.get(i) && b.isProse()) {
        Region holder = holder(b);
        if (holder != region && holder.first <= region.first && holder.end >= region.end) {
          return true;
        }
      }
    }
    return false;
  }

  private static Region holder(Block b) {
    Region region = b.region();
    String tag = region.element.normalName();
    boolean leaf = tag.equals("p") || tag.equals("li") || tag.startsWith("h");
    return leaf && region.parent != null ? region.parent : region;
  }

  private boolean hasTwin(Region region, Region outer, int[] value, int own) {
    if (region.firstName().isEmpty()) {
      return false;
    }
    for (Region twin : regions) {
      if ((twin.first >= region.end || twin.end <= region.first)
          && twin.first >= outer.first
          && twin.end <= outer.end
          && twin.firstName().equals(region.firstName())
          && value[twin.end] - value[twin.first] > own / 20) {
        return true;
      }
    }
    return false;
  }
}
