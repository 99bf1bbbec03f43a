package org.dateline.extract.figures.roles;

import java.util.EnumSet;
import java.util.Set;

/** Part of speech, as far as figures need it. */
enum Tag {
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  SUBORDINATOR,
  RELATIVE,
  PRONOUN,
  BE,
  HAVE,
  DO,
  MODAL,
  ADVERB,
  NUMERAL,
  /** Name of a weekday or month. */
  TIME,
  /** A finite form that is no participle: fell, rises, take. */
  VERB,
  /** A past form that may be finite or a participle: killed, held. */
  PARTICIPLE,
  GERUND,
  NOUN,
  ADJECTIVE,
  NAME,
  POSSESSIVE,
  COMMA,
  /** Semicolon, colon, dash with blanks, end mark. */
  STOP,
  HYPHEN,
  QUOTE,
  OPEN,
  CLOSE,
  SYMBOL;

  private static final Set<Tag> VERBAL = EnumSet.of(VERB, PARTICIPLE, GERUND, BE, HAVE, DO, MODAL);
  private static final Set<Tag> AUXILIARY = EnumSet.of(BE, HAVE, DO, MODAL);

  /** Returns whether the token can be part of a verb group. */
  boolean isVerbal() {
    return VERBAL.contains(this);
  }

  /** Returns whether the token helps another verb. */
  boolean isAuxiliary() {
    return AUXILIARY.contains(this);
  }

  /** Returns whether the token can stand inside a noun phrase without a determiner. */
  boolean isNominal() {
    return this == NOUN || this == NAME;
  }

  /** Returns whether the token is punctuation that ends or parts phrases. */
  boolean isBreak() {
    return this == COMMA || this == STOP || this == OPEN || this == CLOSE;
  }
}
