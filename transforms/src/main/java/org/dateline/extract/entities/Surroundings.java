package org.dateline.extract.entities;

/** The traits of a span that a corpus can teach: its outer words, its ending, its neighbours. */
final class Surroundings {
  private static final int ENDING = 3;

  private Surroundings() {}

  /** Takes one trait of a span: the text from an offset on. */
  interface Taker {
    void take(Trait trait, String text, int from);
  }

  /** Hands over each trait of the span. */
  static void of(Span span, Taker taker) {
    if (!span.isSingle()) {
      taker.take(Trait.FIRST, span.first.folded(), 0);
      taker.take(Trait.LAST, span.last.folded(), 0);
    }
    String last = span.last.folded();
    if (last.length() > ENDING + 2) {
      taker.take(Trait.ENDING, last, last.length() - ENDING);
    }
    taker.take(Trait.BEFORE, word(span.before()), 0);
    taker.take(Trait.AFTER, word(span.after()), 0);
  }

  private static String word(NameWord word) {
    return word == null ? "" : word.isNumber() ? "0" : word.folded();
  }
}
