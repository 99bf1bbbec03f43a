package org.dateline.extract.figures.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** A name and the preposition that makes it a place. */
  private record Tie(int preposition, int name) {}

  private final Syntax syntax;
  private final Distance distance;
  private final Map<Integer, List<Tie>> bySentence = new HashMap<>();

  PlaceTies(Syntax syntax, Distance distance) {
    this.syntax = syntax;
    this.distance = distance;
  }

  /** Returns the place as printed; empty where none stands near enough. */
  String of(Quantity quantity) {
    Sentence sentence = syntax.passage().sentences().get(quantity.sentence());
    int nearest = FURTHEST;
    String place = "";
    for (Tie tie : bySentence.computeIfAbsent(quantity.sentence(), number -> read(sentence))) {
      int away = cost(quantity, tie.preposition(), sentence);
      if (away < nearest) {
        nearest = away;
        place = text(tie.name(), sentence.endToken());
      }
    }
    return place;
  }

  private List<Tie> read(Sentence sentence) {
    List<Tie> ties = new ArrayList<>(2);
    for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
      int name = BEFORE_PLACE.contains(syntax.lower(i)) ? nameAfter(i, sentence.endToken()) : -1;
      if (name >= 0) {
        ties.add(new Tie(i, name));
      }
    }
    return ties;
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
