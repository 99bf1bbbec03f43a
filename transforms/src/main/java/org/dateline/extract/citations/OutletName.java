package org.dateline.extract.citations;

import java.util.List;

/**
 * One name under which an outlet is cited.
 *
 * @param words the tokens of the name, as printed, without a leading article
 * @param outlet domain of the outlet
 * @param agency whether it is a news agency
 * @param common whether the words mean other things too, so that only a strong cue counts
 */
record OutletName(List<String> words, String outlet, boolean agency, boolean common) {
  OutletName {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an outlet without a name: " + outlet);
    }
  }
}
