package org.dateline.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.coverage.figures.FigureKey;

/** Which of two quantities that are told equally often stands for an event. */
final class HeadlineRoles {
  private static final List<String> FIRST =
      List.of(
          "killed",
          "injured",
          "missing",
          "hostage",
          "infected",
          "displaced",
          "evacuated",
          "rescued",
          "arrested",
          "charged",
          "affected",
          "magnitude",
          "damage",
          "vote",
          "seats");

  /** Harm to people before all else, then by key. */
  static final Comparator<FigureKey> ORDER =
      Comparator.comparingInt(HeadlineRoles::rank).thenComparing(Comparator.naturalOrder());

  private static final Set<String> HARM = Set.of("killed", "injured", "missing", "hostage");

  private HeadlineRoles() {}

  /** Returns whether it counts people who came to harm. */
  static boolean isHarm(FigureKey key) {
    return HARM.contains(key.role());
  }

  private static int rank(FigureKey key) {
    int index = FIRST.indexOf(key.role());
    return index < 0 ? FIRST.size() : index;
  }
}
