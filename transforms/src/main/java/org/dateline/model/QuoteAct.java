package org.dateline.model;

import java.util.Locale;

/**
 * What a source does with a content: the types of attribution of the Penn Discourse TreeBank
 * (Prasad et al. 2007: communication, propositional attitude, factive, control), of which attitudes
 * to things are kept apart.
 */
public enum QuoteAct {
  /** Says or writes it: every content with words in marks, and what verbs of communication take. */
  STATEMENT,
  /** Holds it to be true, likely or possible: thinks, fears, expects. */
  BELIEF,
  /** Knows, learns or shows it. */
  KNOWLEDGE,
  /** Wants, plans, decides or refuses it. */
  INTENTION,
  /** Likes, backs or opposes it. */
  STANCE;

  /** Returns the act of the name, as tables write it. */
  public static QuoteAct of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** Returns the name that reports print. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
