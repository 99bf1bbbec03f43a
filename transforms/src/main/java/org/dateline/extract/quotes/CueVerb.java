package org.dateline.extract.quotes;

import java.util.Locale;
import org.dateline.model.QuoteAct;

/**
 * One form of a verb that attributes.
 *
 * @param lemma infinitive
 * @param kind what it takes
 * @param act what its subject does with the content
 */
record CueVerb(String lemma, Kind kind, QuoteAct act) {
  /** What a verb takes as its content. */
  enum Kind {
    /** A clause or a quotation, before or behind it. */
    SAY,
    /** A quotation only. */
    QUOTE,
    /** A clause. */
    THINK,
    /** A noun phrase or a clause. */
    JUDGE,
    /** An infinitive or a noun phrase. */
    WILL,
    /** An appearance, without a source. */
    SEEM;

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
