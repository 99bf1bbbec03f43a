package org.dateline.extract.quotes;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.ResourceLines;

/**
 * Words around direct speech in one language other than English, in lower case.
 *
 * @param verbs of saying
 * @param articles that open the name of a speaker
 * @param pronouns that speak
 * @param auxiliaries between a speaker and the verb
 * @param stops words that end the name of a speaker
 */
record SpeechWords(
    Set<String> verbs,
    Set<String> articles,
    Set<String> pronouns,
    Set<String> auxiliaries,
    Set<String> stops) {
  private static final Map<String, Set<String>> SECTIONS =
      ResourceLines.sections(SpeechWords.class, "foreign-speech.txt");

  /**
   * Returns the words of a language; nothing for English and those that no table knows.
   *
   * @param language ISO 639-1 code; may be empty
   */
  static Optional<SpeechWords> of(String language) {
    return SECTIONS.containsKey(language + "-verbs")
        ? Optional.of(
            new SpeechWords(
                SECTIONS.get(language + "-verbs"),
                SECTIONS.get(language + "-articles"),
                SECTIONS.get(language + "-pronouns"),
                SECTIONS.get(language + "-auxiliaries"),
                SECTIONS.get(language + "-stops")))
        : Optional.empty();
  }
}
