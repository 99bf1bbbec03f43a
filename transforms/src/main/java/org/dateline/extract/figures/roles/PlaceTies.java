package org.dateline.extract.figures.roles;

import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.Quantity;

/**
 * Finds the place that a sentence ties a figure to: the nearest name after "in", "at" or "near".
 */
final class PlaceTies {
  private static final Set<String> BEFORE_PLACE = Set.of("in", "at", "near", "outside", "across");
  private static final int FURTHEST = 14;
  private static final int PER_FIGURE = 12;
  private static final int OPENING = 3;

  private final Syntax syntax;
  private final Distance distance;

  PlaceTies(Syntax syntax, Distance distance) {
    this.syntax = syntax;
    this.distance = distance;
  }

  /** Returns the place as printed; empty where none stands near enough. */
  String of(Quantity quantity) {
    Sentence sentence = syntax.passage().sentences().get(quantity.sentence());
    int nearest = FURTHEST;
    String place = "";
    for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
      if (BEFORE_PLACE.contains(syntax.lower(i))) {
        int name = nameAfter(i, sentence.endToken());
        int away = name < 0 ? FURTHEST : cost(quantity, i, sentence);
        if (away < nearest) {
          nearest = away;
          place = text(name, sentence.endToken());
        }
      }
    }
    return place;
  }

  /** Returns where a name begins, right after the preposition or after "the city of"; else -1. */
  private int nameAfter(int preposition, int end) {
    int i = preposition + 1;
    while (i < end && i <= preposition + 4) {
      Tag tag = syntax.tag(i);
      if (tag == Tag.NAME) {
        return i;
      }
      boolean passes =
          tag == Tag.DETERMINER || tag.isNominal() || tag == Tag.ADJECTIVE || syntax.is(i, "of");
      if (!passes) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  private String text(int name, int end) {
    int i = name;
    while (i < end && (syntax.tag(i) == Tag.NAME || syntax.tag(i) == Tag.HYPHEN)) {
      i++;
    }
    return Phrases.text(syntax, name, i);
  }

  private int cost(Quantity quantity, int preposition, Sentence sentence) {
    boolean opens = preposition == sentence.firstToken() && preposition < quantity.firstToken();
    return opens
        ? OPENING
        : distance.between(quantity, preposition)
            + PER_FIGURE * distance.figuresBetween(quantity, preposition);
  }
}
