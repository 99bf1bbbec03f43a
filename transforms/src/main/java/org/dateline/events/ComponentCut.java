package org.dateline.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.copies.Bond;

/**
 * Cuts components that are too large to be held in one place with all that their reports say. The
 * weakest ties are cut; an event of more reports than a part may have becomes several.
 */
public final class ComponentCut {
  /** Reports of a part, at most: some hundred megabytes. */
  public static final int MOST = 30_000;

  private ComponentCut() {}

  /** Returns for each report of a component the smallest id of its part. */
  public static List<Bond> cut(List<TiedReport> component, int most) {
    List<TiedReport> ordered = new ArrayList<>(component);
    ordered.sort(Comparator.comparing(TiedReport::report));
    List<Bond> parts = new ArrayList<>();
    for (List<Integer> piece : Pieces.of(ordered, most)) {
      for (int place : piece) {
        parts.add(new Bond(ordered.get(place).report(), ordered.get(piece.get(0)).report()));
      }
    }
    return parts;
  }

  /** Returns the parts of a component with all that their reports say. */
  public static List<List<Neighbourhood>> parts(List<Neighbourhood> component, int most) {
    if (component.size() <= most) {
      return List.of(component);
    }
    List<Neighbourhood> ordered = new ArrayList<>(component);
    ordered.sort(Comparator.comparing(member -> member.report().id()));
    List<List<Neighbourhood>> parts = new ArrayList<>();
    for (List<Integer> piece :
        Pieces.of(ordered.stream().map(Neighbourhood::tied).toList(), most)) {
      parts.add(piece.stream().map(ordered::get).toList());
    }
    return parts;
  }
}
