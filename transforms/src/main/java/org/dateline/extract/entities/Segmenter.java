package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the division of a sentence into names and other words that has the most evidence, by
 * dynamic programming over its chunks. Linear in the length of the sentence, as the length of a
 * name is bounded.
 */
final class Segmenter {
  private final NameSentence sentence;
  private final SpanJudge judge;
  private final List<FoundName> found = new ArrayList<>();

  private Segmenter(NameSentence sentence, SpanJudge judge) {
    this.sentence = sentence;
    this.judge = judge;
  }

  /** Returns the names of the sentence in order, those that are no entities among them. */
  static List<FoundName> names(NameSentence sentence, List<Chunk> chunks, SpanJudge judge) {
    Segmenter segmenter = new Segmenter(sentence, judge);
    chunks.forEach(segmenter::divide);
    return Neighbours.joined(sentence, segmenter.found, judge);
  }

  private void divide(Chunk chunk) {
    int[] best = new int[chunk.size() + 1];
    FoundName[] choice = new FoundName[chunk.size() + 1];
    for (int to = 1; to <= chunk.size(); to++) {
      best[to] = best[to - 1] - judge.skip(sentence, chunk.from() + to - 1);
      for (WeighedSpan span : chunk.endingAt(to)) {
        consider(span, span.span().from - chunk.from(), to, best, choice);
      }
    }
    collect(chunk.size(), choice);
  }

  private void consider(WeighedSpan weighed, int start, int to, int[] best, FoundName[] choice) {
    Span span = weighed.span();
    int[] scores = judge.scores(weighed);
    int seam = cutsHead(span) ? 40 : 0;
    FoundName left = start > 0 ? choice[start] : null;
    for (Kind kind : Kind.values()) {
      int score = scores[kind.ordinal()];
      if (score <= 0 && sentence.isHeadline() && !judge.isNamed(span, kind)) {
        continue;
      }
      int total =
          best[start] + score - seam - (left == null || isFunction(left) ? 0 : seam(left, kind));
      if (total > best[to]) {
        best[to] = total;
        choice[to] = new FoundName(span, kind, scores);
      }
    }
  }

  /** Returns whether this is a word of the language with a capital, such as {@code The}. */
  private static boolean isFunction(FoundName name) {
    return name.span().isSingle() && name.span().first.is(WordClass.FUNCTION);
  }

  /** Returns what it costs to end a name and begin another with only a blank between. */
  private int seam(FoundName left, Kind right) {
    if (left.kind() == right) {
      return right == Kind.PERSON ? 24 : 14;
    }
    if (left.kind() == Kind.LOCATION && right == Kind.PERSON && !sentence.isHeadline()) {
      return left.span().before(WordClass.IN) || left.span().before(WordClass.TO) ? 8 : 20;
    }
    return left.kind() == Kind.GROUP || right == Kind.PERSON ? 8 : 12;
  }

  /** Returns whether {@code Ministry of} or the like would be left before the name. */
  private boolean cutsHead(Span span) {
    NameWord link = span.before();
    NameWord head = span.beforeAt(1);
    return link != null
        && head != null
        && head.capital()
        && (link.is("of") || link.is("for"))
        && (head.is(WordClass.ORGANIZATION_OPEN)
            || head.is(WordClass.ORGANIZATION_STRONG)
            || head.is(WordClass.PLACE_OPEN));
  }

  private void collect(int size, FoundName[] choice) {
    List<FoundName> backwards = new ArrayList<>();
    int at = size;
    while (at > 0) {
      FoundName name = choice[at];
      if (name == null) {
        at--;
      } else {
        backwards.add(name);
        at -= name.span().size();
      }
    }
    Collections.reverse(backwards);
    found.addAll(backwards);
  }
}
