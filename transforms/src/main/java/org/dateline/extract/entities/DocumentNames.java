package org.dateline.extract.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the names of an article say of each other: one name has one meaning, a person's last word
 * stands for the person, an acronym in brackets for what it follows.
 */
final class DocumentNames {
  /** Nothing known yet. */
  static final DocumentNames NONE = new DocumentNames();

  /** Places of less weight give their names to companies and persons as well. */
  static final int TOWN = 10;

  private static final int KINDS = Kind.values().length;
  private static final int MOST = 16;
  private static final int[] NO_VOTES = new int[KINDS];

  /** For each name the votes on each kind; weighed once all names have voted. */
  private final Map<String, int[]> votes = new HashMap<>();

  private DocumentNames() {}

  static DocumentNames of(List<FoundName> names) {
    DocumentNames document = new DocumentNames();
    names.forEach(document::add);
    document.votes.replaceAll((name, cast) -> Votes.weighed(cast));
    return document;
  }

  /** Returns for each kind what the rest of the article says of the name. */
  int[] bonuses(String name) {
    return votes.getOrDefault(name, NO_VOTES);
  }

  private void add(FoundName name) {
    Span span = name.span();
    Kind kind = name.kind();
    int weight = Math.max(0, Math.min(12, name.score() / 2));
    for (Kind any : Kind.values()) {
      vote(span.key, any, Math.max(-6, Math.min(12, name.scores()[any.ordinal()] / 2)));
    }
    if (kind == Kind.PERSON && !span.isSingle()) {
      addParts(span, weight);
    } else if (kind == Kind.ORGANIZATION && !span.isSingle()) {
      addShort(span, weight);
    }
    addAcronym(span, kind);
  }

  private void addParts(Span span, int weight) {
    for (int i = span.from; i < span.to; i++) {
      NameWord word = span.sentence.word(i);
      if (word.capital() && !word.isInitial() && !word.is(WordClass.COMMON)) {
        vote(word.folded(), Kind.PERSON, i == span.to - 1 ? weight : weight / 2);
      }
    }
  }

  private void addShort(Span span, int weight) {
    NameWord first = span.first;
    boolean telling =
        first.known().group() + first.known().organization() + first.known().other() == 0
            && first.known().place() < TOWN
            && first.classes() == 0
            && first.text().length() > 3
            && !first.isInitial();
    if (telling) {
      vote(first.folded(), Kind.ORGANIZATION, weight);
    }
  }

  /** Gives the capitals in brackets behind a name its kind. */
  private void addAcronym(Span span, Kind kind) {
    NameWord bracket = span.after();
    NameWord inside = span.afterAt(1);
    if (bracket == null || inside == null || !bracket.is("(") || span.isSingle()) {
      return;
    }
    if (inside.allCaps() && Acronym.fits(inside.text(), span)) {
      vote(inside.folded(), kind, 2 * MOST);
    } else if (inside.capital() && kind == Kind.ORGANIZATION) {
      vote(inside.folded(), kind, MOST);
    }
  }

  private void vote(String name, Kind kind, int weight) {
    votes.computeIfAbsent(name, k -> new int[KINDS])[kind.ordinal()] += weight;
  }
}
