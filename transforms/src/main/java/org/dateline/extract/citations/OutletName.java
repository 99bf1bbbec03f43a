package org.dateline.extract.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Passage;
import org.dateline.extract.Token;

/**
 * One name under which an outlet is cited.
 *
 * @param words the tokens of the name, as printed, without a leading article
 * @param outlet domain of the outlet
 * @param agency whether it sells or sends its reports to others
 * @param common whether the words mean other things too, so that only a strong cue counts
 * @param article whether it is a name only behind {@code the}
 */
public record OutletName(
    List<String> words, String outlet, boolean agency, boolean common, boolean article) {
  /** Copies the words. */
  public OutletName {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an outlet without a name: " + outlet);
    }
  }

  /** Reads a name of the table, where {@code !} marks one that means other things too. */
  static OutletName listed(String printed, String outlet, boolean agency) {
    boolean common = printed.endsWith("!");
    String bare = common ? printed.substring(0, printed.length() - 1) : printed;
    return new OutletName(words(bare), outlet, agency, common, common && bare.startsWith("The "));
  }

  /** Returns the token as names hold it: with straight apostrophes. */
  static String word(Token token) {
    return token.text().replace('’', '\'');
  }

  /** Returns the name without the hyphens between its words, {@code Sun Times}, if it has any. */
  Optional<OutletName> unhyphenated() {
    List<String> bare = words.stream().filter(word -> !word.equals("-")).toList();
    return bare.size() == words.size() || bare.size() < 2
        ? Optional.empty()
        : Optional.of(new OutletName(bare, outlet, agency, common, article));
  }

  /** Returns the tokens of a name without its leading article. */
  static List<String> words(String name) {
    List<String> words =
        new ArrayList<>(Passage.of(name).tokens().stream().map(OutletName::word).toList());
    if (words.size() > 1 && words.get(0).equals("The")) {
      words.remove(0);
    }
    return words;
  }
}
