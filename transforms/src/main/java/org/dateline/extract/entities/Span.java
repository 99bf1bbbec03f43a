package org.dateline.extract.entities;

/** A run of words that may be one name, with what the cues ask of it. */
final class Span {
  final NameSentence sentence;
  final int from;
  final int to;
  final NameWord first;
  final NameWord last;
  final String key;
  final Known known;

  /** Words with a capital, connectors and particles left out. */
  final int capitals;

  final boolean hasConnector;

  Span(NameSentence sentence, int from, int to) {
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.first = sentence.word(from);
    this.last = sentence.word(to - 1);
    int count = 0;
    boolean connector = false;
    for (int i = from; i < to; i++) {
      NameWord word = sentence.word(i);
      if (word.capital()) {
        count++;
      } else {
        connector |= !word.is(WordClass.PARTICLE) && !word.isNumber();
      }
    }
    this.capitals = count;
    this.hasConnector = connector;
    this.key = from + 1 == to ? first.folded() : key(sentence, from, to);
    this.known = from + 1 == to ? first.known() : Lexicon.get().name(key);
  }

  int size() {
    return to - from;
  }

  /** Returns what the best known name inside is worth, 0 to 40. */
  int inner() {
    int best = 0;
    for (int i = from; i < to; i++) {
      best = Math.max(best, worth(sentence.word(i).known()));
      for (int end = i + 2; end <= Math.min(to, i + 4) && end - i < size(); end++) {
        if (sentence.word(i).capital() && sentence.word(end - 1).capital()) {
          int worth = worth(Lexicon.get().name(key(sentence, i, end)));
          best = Math.max(best, worth > 0 ? worth + 6 * (end - i - 1) : 0);
        }
      }
    }
    return Math.min(40, best);
  }

  private static int worth(Known known) {
    return known.organization() + known.group() > 0 ? 18 : Math.min(18, known.place());
  }

  boolean isSingle() {
    return to - from == 1;
  }

  /** Returns the word before the span, if only a blank stands between. */
  NameWord before() {
    return sentence.wordOrNull(from - 1);
  }

  NameWord after() {
    return sentence.wordOrNull(to);
  }

  boolean before(WordClass wordClass) {
    NameWord before = before();
    return before != null && before.is(wordClass);
  }

  boolean after(WordClass wordClass) {
    NameWord after = after();
    return after != null && after.is(wordClass);
  }

  boolean beforeIs(String word) {
    NameWord before = before();
    return before != null && before.is(word);
  }

  boolean afterIs(String word) {
    NameWord after = after();
    return after != null && after.is(word);
  }

  /** Returns the word so many places from the span's end, or null. */
  NameWord afterAt(int distance) {
    return sentence.wordOrNull(to + distance);
  }

  /** Returns the word so many places before the span, or null. */
  NameWord beforeAt(int distance) {
    return sentence.wordOrNull(from - 1 - distance);
  }

  boolean any(WordClass wordClass) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).is(wordClass)) {
        return true;
      }
    }
    return false;
  }

  int count(WordClass wordClass) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += sentence.word(i).is(wordClass) ? 1 : 0;
    }
    return count;
  }

  static String key(NameSentence sentence, int from, int to) {
    StringBuilder key = new StringBuilder(32);
    for (int i = from; i < to; i++) {
      if (i > from && !sentence.word(i).isPossessive()) {
        key.append(' ');
      }
      key.append(sentence.word(i).folded());
    }
    return key.toString();
  }
}
