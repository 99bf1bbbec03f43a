package org.dateline.copies;

import java.util.Locale;
import java.util.Set;
import org.dateline.text.WordSpotter;

/** Tells sentences that belong to the page or to its credits from those that report. */
final class Furniture {
  /** Longer sentences report something, whatever they mention. */
  private static final int MAX_LENGTH = 400;

  private static final int MAX_CREDIT_LENGTH = 160;

  private static final Set<String> PAGE =
      Set.of(
          "newsletter",
          "sign up for",
          "sign up to",
          "subscribe to",
          "subscribe now",
          "follow us on",
          "like us on facebook",
          "join us on",
          "our app",
          "our whatsapp",
          "our telegram",
          "all rights reserved",
          "terms of use",
          "terms of service",
          "privacy policy",
          "use cookies",
          "your personal information",
          "click here",
          "read more:",
          "read also",
          "also read",
          "see also:",
          "share this",
          "leave a comment",
          "supported by readers",
          "support our journalism",
          "make a donation",
          "donate to",
          "become a member",
          "send your tips",
          "send us your",
          "got a tip",
          "contact the newsroom",
          "delivered to your inbox",
          "may not be published, broadcast",
          "views expressed in this",
          "opinions expressed in this",
          "advertisement");

  private static final Set<String> CREDIT =
      Set.of(
          "first reported",
          "first published",
          "first appeared",
          "originally published",
          "originally appeared",
          "originally reported",
          "reprinted with permission",
          "republished from",
          "republished with permission",
          "contributed to this report",
          "contributed reporting",
          "reporting by",
          "editing by",
          "compiled by",
          "with input from",
          "with inputs from",
          "with files from");

  private static final WordSpotter WORDS =
      new WordSpotter(PAGE.toArray(String[]::new), CREDIT.toArray(String[]::new));

  private Furniture() {}

  /** Returns whether the sentence reports nothing. */
  static boolean isFurniture(String sentence) {
    // Most sentences hold none of these, which one pass tells.
    if (sentence.length() > MAX_LENGTH || WORDS.groups(sentence) == 0) {
      return false;
    }
    String lower = sentence.toLowerCase(Locale.ROOT);
    return PAGE.stream().anyMatch(lower::contains)
        || lower.length() <= MAX_CREDIT_LENGTH && CREDIT.stream().anyMatch(lower::contains);
  }
}
