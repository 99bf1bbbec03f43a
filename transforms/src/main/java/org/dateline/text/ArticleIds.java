package org.dateline.text;

import java.util.Locale;
import org.dateline.model.ArticleId;
import org.dateline.model.Hex;

/**
 * Makes the ids of articles from what they are, never from where they stood: the same text in the
 * same outlet is the same article, whatever its address and headline. In a text of few words every
 * mark tells: a sign before a number, the capitals of a unit.
 */
final class ArticleIds {
  /** Words from which on a text is told by itself; headlines and teasers are not. */
  private static final int ENOUGH_WORDS = 25;

  private ArticleIds() {}

  static ArticleId of(Draft draft) {
    String outlet =
        (draft.outlet().isEmpty() ? draft.outletName() : draft.outlet()).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(draft.text().length());
    int words = letters(draft.text(), letters);
    if (words >= ENOUGH_WORDS) {
      return new ArticleId(Hex.digest("text", outlet, letters.toString()));
    }
    StringBuilder title = new StringBuilder();
    letters(draft.title(), title);
    return new ArticleId(
        Hex.digest(
            "page",
            outlet,
            address(draft.canonicalUrl()),
            title.toString(),
            draft.text().strip().replaceAll("\\s++", " ")));
  }

  /** Appends letters and digits in lower case, one blank between words, and counts the words. */
  private static int letters(String text, StringBuilder letters) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (!inside) {
          words++;
          letters.append(' ');
        }
        letters.append(Character.toLowerCase(c));
        inside = true;
      } else if (c != '\'' && c != '’') {
        inside = false;
      }
    }
    return words;
  }

  /** The address without scheme and {@code www.}, under which the same page is served. */
  private static String address(String url) {
    int scheme = url.indexOf("://");
    String rest = scheme < 0 ? url : url.substring(scheme + "://".length());
    rest = rest.startsWith("www.") ? rest.substring("www.".length()) : rest;
    return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
  }
}
