package org.dateline.coverage.quotes;

import java.util.Comparator;
import java.util.Locale;
import org.dateline.model.CoveredArticle;
import org.dateline.model.Quote;
import org.dateline.model.QuoteKind;
import org.dateline.model.SpeakerType;

/**
 * One article's version of an utterance.
 *
 * @param rank place of the article among those of its event, in order of time
 * @param index place of the quote among those of the article
 * @param article the article
 * @param quote the quote
 * @param wording its words
 */
record Giving(int rank, int index, CoveredArticle article, Quote quote, Wording wording) {
  /** Fullest first, direct before others of the same length, then in order of time. */
  static final Comparator<Giving> FULLEST_FIRST =
      Comparator.comparingInt((Giving giving) -> -giving.wording().size())
          .thenComparing(giving -> !giving.isDirect())
          .thenComparingInt(Giving::rank)
          .thenComparingInt(Giving::index);

  boolean isDirect() {
    return quote.kind() == QuoteKind.DIRECT;
  }

  boolean isIndirect() {
    return quote.kind() == QuoteKind.INDIRECT;
  }

  String outlet() {
    return article.reading().article().outlet();
  }

  String family() {
    return article.copy().family().value();
  }

  /** Returns the name of who speaks, as full as it is known. */
  String speaker() {
    return quote.speakerEntity().isEmpty() ? quote.speaker() : quote.speakerEntity();
  }

  /** Returns the last word of the speaker's name, in lower case. */
  String speakerKey() {
    Wording name = Wording.of(speaker());
    return name.size() == 0 ? "" : name.words().get(name.size() - 1).toLowerCase(Locale.ROOT);
  }

  boolean isByNamedPerson() {
    return quote.speakerType() == SpeakerType.NAMED_PERSON
        || quote.speakerType() == SpeakerType.NAMED_OFFICIAL;
  }
}
