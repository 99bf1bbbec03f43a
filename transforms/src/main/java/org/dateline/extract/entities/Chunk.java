package org.dateline.extract.entities;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of capitalised words, linked by small words, with those of its spans that may be one name.
 *
 * @param from first word
 * @param spans those that end with the first word, with the second, and so on, the longest first
 */
record Chunk(int from, List<List<WeighedSpan>> spans) {
  /** Returns the chunks of the sentence, whose spans the judge weighs by themselves. */
  static List<Chunk> of(NameSentence sentence, SpanJudge judge) {
    return new Finder(sentence, judge).chunks();
  }

  int size() {
    return spans.size();
  }

  /** Returns the spans that end with the word of that number, from 1. */
  List<WeighedSpan> endingAt(int to) {
    return spans.get(to - 1);
  }

  private static final class Finder {
    private static final int LONGEST = 10;

    private final NameSentence sentence;
    private final SpanJudge judge;

    Finder(NameSentence sentence, SpanJudge judge) {
      this.sentence = sentence;
      this.judge = judge;
    }

    List<Chunk> chunks() {
      List<Chunk> chunks = new ArrayList<>();
      int at = 0;
      while (at < sentence.size()) {
        if (sentence.word(at).capital()) {
          int end = end(at);
          chunks.add(new Chunk(at, spans(at, end)));
          at = end;
        } else {
          at++;
        }
      }
      return chunks;
    }

    private List<List<WeighedSpan>> spans(int from, int end) {
      List<List<WeighedSpan>> spans = new ArrayList<>(end - from);
      for (int to = from + 1; to <= end; to++) {
        List<WeighedSpan> ending = new ArrayList<>();
        for (int start = Math.max(from, to - LONGEST); start < to; start++) {
          if (canBe(start, to)) {
            ending.add(judge.weigh(new Span(sentence, start, to)));
          }
        }
        spans.add(ending);
      }
      return spans;
    }

    /** Returns the end of the run of capitalised words, linked by small words, that begins here. */
    private int end(int from) {
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

    private boolean canBe(int from, int to) {
      NameWord first = sentence.word(from);
      NameWord last = sentence.word(to - 1);
      boolean ends = last.capital() || last.isNumber() && to - from > 1;
      NameWord hyphen = sentence.wordOrNull(to);
      NameWord second = sentence.wordOrNull(to + 1);
      boolean cut =
          hyphen != null
              && second != null
              && hyphen.is("-")
              && hyphen.touches()
              && second.capital();
      if (cut && second.touches() && !isKnown(from, to) && !first.known().isKnown()) {
        return false;
      }
      return first.capital() && ends && (to - from == 1 || !first.is("the") || isKnown(from, to));
    }

    private boolean isKnown(int from, int to) {
      return Lexicon.get().name(Span.key(sentence, from, to)).isKnown();
    }
  }
}
