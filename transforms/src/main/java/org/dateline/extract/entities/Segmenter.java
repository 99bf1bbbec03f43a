package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the division of a sentence into names and other words that has the most evidence, by
 * dynamic programming over runs of capitalised words. Linear in the length of the sentence, as the
 * length of a name is bounded.
 */
final class Segmenter {
  private static final int LONGEST = 10;

  private final NameSentence sentence;
  private final SpanJudge judge;
  private final List<FoundName> found = new ArrayList<>();

  private Segmenter(NameSentence sentence, SpanJudge judge) {
    this.sentence = sentence;
    this.judge = judge;
  }

  /** Returns the names of the sentence in order, those that are no entities among them. */
  static List<FoundName> names(NameSentence sentence, SpanJudge judge) {
    Segmenter segmenter = new Segmenter(sentence, judge);
    int at = 0;
    while (at < sentence.size()) {
      if (sentence.word(at).capital()) {
        int end = segmenter.chunkEnd(at);
        segmenter.divide(at, end);
        at = end;
      } else {
        at++;
      }
    }
    return Neighbours.joined(sentence, segmenter.found, judge);
  }

  /** Returns the end of the run of capitalised words, linked by small words, that begins here. */
  private int chunkEnd(int from) {
    int end = from + 1;
    int at = end;
    while (at < sentence.size() && at - end <= 2) {
      NameWord word = sentence.word(at);
      boolean number = word.isNumber() && at == end;
      if (word.is("the") && sentence.word(at - 1).is("and")) {
        break;
      }
      if (word.capital() || number) {
        end = at + 1;
      } else if (!links(at)) {
        break;
      }
      at++;
    }
    return end;
  }

  private boolean links(int at) {
    NameWord word = sentence.word(at);
    if (word.isPossessive()) {
      return sentence.word(at - 1).is(WordClass.POSSESSOR);
    }
    if (word.is("-")) {
      NameWord next = sentence.wordOrNull(at + 1);
      return word.touches() && next != null && next.touches() && next.capital();
    }
    return word.is(WordClass.CONNECTOR) || word.is(WordClass.PARTICLE) || word.is("&");
  }

  private void divide(int from, int end) {
    int size = end - from;
    int[] best = new int[size + 1];
    FoundName[] choice = new FoundName[size + 1];
    for (int to = 1; to <= size; to++) {
      best[to] = best[to - 1] - judge.skip(sentence, from + to - 1);
      for (int start = Math.max(0, to - LONGEST); start < to; start++) {
        if (canBe(from + start, from + to)) {
          consider(new Span(sentence, from + start, from + to), start, to, best, choice);
        }
      }
    }
    collect(size, choice);
  }

  private void consider(Span span, int start, int to, int[] best, FoundName[] choice) {
    int[] scores = judge.scores(span);
    int seam = cutsHead(span) ? 40 : 0;
    FoundName left = start > 0 ? choice[start] : null;
    for (Kind kind : Kind.values()) {
      int score = scores[kind.ordinal()];
      if (score <= 0 && sentence.isHeadline() && !judge.isNamed(span, kind)) {
        continue;
      }
      int total =
          best[start]
              + score
              - seam
              - (left == null || isFunction(left) ? 0 : seam(left.kind(), kind));
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
  private static int seam(Kind left, Kind right) {
    if (left == right) {
      return left == Kind.PERSON ? 24 : 14;
    }
    return left == Kind.GROUP || right == Kind.PERSON ? 8 : 12;
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

  private boolean canBe(int from, int to) {
    NameWord first = sentence.word(from);
    NameWord last = sentence.word(to - 1);
    boolean ends = last.capital() || last.isNumber() && to - from > 1;
    NameWord hyphen = sentence.wordOrNull(to);
    NameWord second = sentence.wordOrNull(to + 1);
    boolean cut =
        hyphen != null && second != null && hyphen.is("-") && hyphen.touches() && second.capital();
    if (cut && second.touches() && !isKnown(from, to) && !first.known().isKnown()) {
      return false;
    }
    return first.capital() && ends && (to - from == 1 || !first.is("the") || isKnown(from, to));
  }

  private boolean isKnown(int from, int to) {
    return Lexicon.get().name(Span.key(sentence, from, to)).isKnown();
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
