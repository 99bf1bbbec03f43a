package org.dateline.extract.citations;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.text.ResourceLines;

/** The words around an outlet's name that make it a source or none. */
enum CueWords {
  /** Verbs after which the outlet stands as the one that is told. */
  TOLD,
  /** Words right before {@code to} and the outlet. */
  BEFORE_TO,
  /** Verbs some words before {@code to} and the outlet. */
  TO_WIDE,
  /** What is given to an outlet that is a source. */
  GIVEN,
  /** Words that part a verb from its {@code to}. */
  GAP_STOP,
  /** Words before {@code by} and the outlet. */
  BEFORE_BY,
  /** Words right before {@code with} and the outlet. */
  BEFORE_WITH,
  /** Words some words before {@code with} and the outlet. */
  WITH_WIDE,
  /**
   * Words before {@code in}, {@code on}, {@code at}, {@code from} or {@code for} and the outlet.
   */
  BEFORE_IN,
  /** Nouns of what a station sends, before {@code of} and the station. */
  BROADCASTS,
  /** Verbs of a speaker {@code on} a station. */
  AIR_VERBS,
  /** Verbs of an outlet that is the source. */
  REPORTS,
  /** Those of them that only an outlet's reporting does. */
  FIRM_VERBS,
  /** Verbs of a person who is named as an outlet's. */
  PERSON_VERBS,
  /** Verbs that an outlet does both as a source and as the story's subject. */
  SAYS,
  /** Words that may stand between an outlet and its verb. */
  ADVERBS,
  /** Nouns that make the outlet's name before them a source. */
  PRODUCTS,
  /** Words after such a noun that make it another: {@code editorial board}. */
  PRODUCT_STOP,
  /** Nouns of people whom an outlet employs: they are not citations by themselves. */
  STAFF,
  /** Nouns of parts of an outlet that report. */
  TEAMS,
  /** What a company reports of itself. */
  EARNINGS,
  /** Networks whose name stands in those of local stations too. */
  NETWORKS,
  /** What such people write about, before the noun. */
  DESKS,
  /** Words that say what an outlet is, after its name. */
  AFTER_NAME,
  /** Those of them that make any name before them an outlet's. */
  OUTLET_NOUNS,
  /** Words that describe an outlet before its name, and may be skipped. */
  DESCRIPTIONS,
  /** Last words of the names of newspapers, agencies and stations that no table knows. */
  NAME_ENDS,
  /** Last words that need one of the next before them. */
  HEADED_ENDS,
  /** Words before {@code Agency} where it is a news agency. */
  AGENCY_HEADS,
  /** Words that are no outlet's name behind {@code newspaper}. */
  DAYS,
  /** Words after an outlet's name that make it the name of something else. */
  COMPANIES,
  /** Words that a description does not reach over. */
  LINKS,
  /** Words before a person's surname. */
  TITLES,
  /** Labels before the outlet that a text comes from. */
  SOURCE_LABELS;

  private static final String TABLE = "cue-words.txt";
  private static final Map<String, Set<String>> WORDS =
      ResourceLines.sections(CueWords.class, TABLE);

  private final String section = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Returns whether the word is one of these. */
  boolean has(String word) {
    return WORDS.get(section).contains(word);
  }
}
