package org.dateline.text.content;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks of a page that stand in regions whose names say that they are not the article's.
 *
 * <p>Names lie: a wall's name may stand on every paragraph behind it, a whole page may be one form.
 * So a name is believed only while what bears it holds less of the page's prose than an article
 * would; the more certain the name, the more it may hold.
 */
final class Clutter {
  private static final double MOST_HIDDEN = 0.6;
  private static final double MOST_HIDDEN_IN_BODY = 0.2;
  private static final double MOST_APART = 0.9;
  private static final double MOST_CLUTTER = 0.5;
  private static final double MOST_DETAIL = 0.3;
  private static final int LONGEST_DETAIL = 600;

  private Clutter() {}

  /**
   * Returns the places of these blocks.
   *
   * @param belief how far names are believed, from 0, not at all, to 1; those of comments and menus
   *     are believed in any case
   */
  static BitSet of(List<Region> regions, List<Block> blocks, double belief) {
    ProseSums prose = ProseSums.of(blocks, place -> Math.max(0, blocks.get(place).worth()));
    Map<String, Integer> byName = new HashMap<>();
    for (Region region : regions) {
      if (!key(region).isEmpty()) {
        byName.merge(key(region), prose.in(region), Integer::sum);
      }
    }
    BitSet dropped = new BitSet(blocks.size());
    Region outer = null;
    for (Region region : regions) {
      if (region.end == region.first) {
        continue;
      }
      boolean inside = outer != null && region.first < outer.end;
      if (inside && outer.role == Role.DETAIL && region.role == Role.LEDE) {
        dropped.clear(region.first, region.end);
      } else if (!inside && isClutter(region, prose, byName, belief)) {
        dropped.set(region.first, region.end);
        outer = region;
      }
    }
    return dropped;
  }

  /** Returns the name that regions share which should be judged together; empty if none. */
  private static String key(Region region) {
    return switch (region.role) {
      case CLUTTER, DETAIL -> region.telling;
      case HIDDEN -> region.telling.isEmpty() ? region.name() : region.telling;
      default -> "";
    };
  }

  private static boolean isClutter(
      Region region, ProseSums prose, Map<String, Integer> byName, double belief) {
    int own = prose.in(region);
    double total = prose.total() * belief;
    int named = byName.getOrDefault(key(region), own);
    return switch (region.role) {
      case HIDDEN -> named <= total * (region.inBody ? MOST_HIDDEN_IN_BODY : MOST_HIDDEN);
      case APART -> own <= prose.total() * MOST_APART;
      case CLUTTER -> named <= total * MOST_CLUTTER;
      case DETAIL -> own <= LONGEST_DETAIL && named <= total * MOST_DETAIL;
      case PLAIN, BODY, LEDE, HEADER -> false;
    };
  }
}
