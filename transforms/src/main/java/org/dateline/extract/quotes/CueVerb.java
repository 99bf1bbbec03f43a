package org.dateline.extract.quotes;

import java.util.Locale;

/**
 * One form of a verb that attributes.
 *
 * @param lemma infinitive
 * @param kind what it takes
 */
record CueVerb(String lemma, Kind kind) {
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
