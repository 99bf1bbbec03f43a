package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.model.QuoteKind;

/** A text with its quotations: what stretches of it are in marks, and what marks hold. */
final class QuotedText {
  private static final int LONG_WORD = 4;
  private static final String TRIM = " \t\n\"'`“”„«».,;:—–-";

  private final Passage body;
  private final List<Quotation> quotations;

  QuotedText(Passage body, List<Quotation> quotations) {
    this.body = body;
    this.quotations = quotations;
  }

  /** Returns the quotations that the stretch touches. */
  List<Quotation> between(int start, int end) {
    List<Quotation> within = new ArrayList<>();
    for (int i = firstQuotation(start);
        i < quotations.size() && quotations.get(i).open() < end;
        i++) {
      within.add(quotations.get(i));
    }
    return within;
  }

  /** Returns the stretch widened to the quotations that it touches, without marks at its ends. */
  int[] widened(int start, int end) {
    int from = start;
    int to = end;
    for (int i = firstQuotation(start);
        i < quotations.size() && quotations.get(i).open() < to;
        i++) {
      from = Math.min(from, quotations.get(i).start());
      to = Math.max(to, quotations.get(i).end());
    }
    return trimmed(from, to);
  }

  /** Returns the index of the first quotation that closes after the offset. */
  private int firstQuotation(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).close() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns whether all of the stretch stands in marks, nine tenths at least, some or none. */
  QuoteKind kind(int[] span) {
    int quoted = 0;
    for (int i = firstQuotation(span[0]); i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      if (quotation.open() >= span[1]) {
        break;
      }
      quoted +=
          Math.max(0, Math.min(span[1], quotation.end()) - Math.max(span[0], quotation.start()));
    }
    if (quoted == 0) {
      return QuoteKind.INDIRECT;
    }
    return 10 * quoted >= 9 * (span[1] - span[0]) ? QuoteKind.DIRECT : QuoteKind.MIXED;
  }

  /** Returns whether the quotation is a part of its sentence, which begins before it. */
  boolean isWithin(Quotation quotation) {
    return body.sentenceAt(quotation.start()).start() < quotation.open()
        && Character.isLowerCase(body.text().codePointAt(quotation.start()));
  }

  /** Returns whether the quotation is one sentence at least, with its own stop. */
  boolean isSentence(Quotation quotation) {
    Sentence sentence = body.sentenceAt(quotation.start());
    return quotation.open() <= sentence.start()
        && quotation.end() > quotation.start()
        && ".!?".indexOf(body.text().charAt(quotation.end() - 1)) >= 0;
  }

  /** Returns whether all longer words begin with capitals, as those of titles and headlines do. */
  boolean isTitle(int[] span) {
    for (int i = firstToken(span[0]); i < body.tokens().size(); i++) {
      Token token = body.tokens().get(i);
      if (token.start() >= span[1]) {
        break;
      }
      boolean small =
          token.kind() != Token.Kind.WORD
              || token.text().length() < LONG_WORD
              || Words.PREPOSITIONS.contains(token.lower());
      if (!small && !token.isCapitalised()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether its author follows the quotation, as behind headlines: {@code by Ann Lee}. */
  boolean isHeadline(Quotation quotation) {
    int by = firstToken(quotation.close());
    return by + 1 < body.tokens().size()
        && body.tokens().get(by).is("by")
        && body.tokens().get(by + 1).isCapitalised();
  }

  /** Returns the number of words in the stretch. */
  int words(int[] span) {
    int words = 0;
    for (int i = firstToken(span[0]); i < body.tokens().size(); i++) {
      Token token = body.tokens().get(i);
      if (token.start() >= span[1]) {
        break;
      }
      if (token.kind() == Token.Kind.WORD) {
        words++;
      }
    }
    return words;
  }

  /** Returns the index of the first token that begins at the offset or behind it. */
  private int firstToken(int offset) {
    int low = 0;
    int high = body.tokens().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (body.tokens().get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the stretch without marks and blanks at its ends. */
  int[] trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && TRIM.indexOf(body.text().charAt(from)) >= 0) {
      from++;
    }
    while (to > from && TRIM.indexOf(body.text().charAt(to - 1)) >= 0) {
      to--;
    }
    return new int[] {from, to};
  }
}
