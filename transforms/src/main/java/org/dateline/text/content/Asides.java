package org.dateline.text.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leaves out lines that speak of the page, its pictures or its makers and not of the matter. */
final class Asides {
  private static final int LONGEST_LABEL = 70;
  private static final int LONGEST_ABOUT = 50;
  private static final int LONGEST_REST = 25;
  private static final int MOST_MARKS = 4;
  private static final int LONGEST_POINTER = 220;
  private static final int LONGEST_CREDIT = 600;
  private static final int LONGEST_BYLINE = 90;
  private static final int HEAD = 3;
  private static final int SHORTEST_REPEAT = 30;
  private static final int LONGEST_CAPTION = 400;
  private static final int LONGEST_NAME = 50;
  private static final List<String> MAKER_MARKS =
      List.of(
          "©",
          "(c) ",
          "getty images",
          "/getty",
          "/afp",
          "/reuters",
          "/dpa",
          "(ap photo",
          "via ap)",
          "shutterstock",
          "photo credit",
          "image credit",
          "photo by",
          "credit:",
          "credits:",
          "photo:",
          "image:",
          "photograph:",
          "foto:",
          "bild:",
          "crédit",
          "crédito:");

  private Asides() {}

  /** Returns the blocks without asides, in order. */
  static List<Block> without(List<Block> blocks) {
    List<Block> kept = new ArrayList<>(blocks.size());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (2 * i >= blocks.size() && opensTail(block)) {
        break;
      }
      boolean again = block.text().length() >= SHORTEST_REPEAT && !seen.add(block.text());
      if (!again && !isAside(block) && !(kept.size() < HEAD && opensArticle(block))) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && endsArticle(kept.get(kept.size() - 1))) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean opensTail(Block block) {
    String text = block.text();
    int words = LineWords.opening(LineWords.Place.TAIL, text);
    return words > 0
        && (block.kind() == Block.Kind.HEADING && text.length() <= words + LONGEST_REST
            || text.length() <= words + MOST_MARKS
            || text.length() <= LONGEST_ABOUT
                && text.startsWith("About ")
                && !block.endsSentence());
  }

  /** Returns whether a line stands between the paragraphs without belonging to them. */
  static boolean isAside(Block block) {
    String text = block.text();
    if (text.indexOf('@') > 0 && text.indexOf(' ') < 0
        || text.chars().noneMatch(c -> c == '_' || Character.isLetterOrDigit(c))) {
      return true;
    }
    int words = LineWords.opening(LineWords.Place.START, text);
    if (words > 0) {
      boolean label = text.length() <= words + MOST_MARKS || text.charAt(words) == ':';
      if (label && text.length() <= LONGEST_POINTER
          || text.lastIndexOf(' ', words - 1) > 0
              && text.length() <= LONGEST_LABEL
              && !block.endsSentence()
              && block.kind() != Block.Kind.HEADING
          || text.length() <= LONGEST_POINTER && block.linkShare() > 0.3) {
        return true;
      }
    }
    return isCaption(text) || LineWords.contains(LineWords.Place.ANYWHERE, text);
  }

  /** Returns whether a line above the text is a byline or a date. */
  private static boolean opensArticle(Block block) {
    String text = block.text();
    return block.kind() != Block.Kind.HEADING
        && text.length() <= LONGEST_BYLINE
        && !block.endsSentence()
        && (BylineLines.opens(text) || BylineLines.hasYear(text));
  }

  /** Returns whether a line ends by naming the maker or owner of a picture. */
  private static boolean isCaption(String text) {
    if (text.length() > LONGEST_CAPTION) {
      return false;
    }
    String end = text.substring(Math.max(0, text.length() - LONGEST_NAME)).toLowerCase(Locale.ROOT);
    for (String mark : MAKER_MARKS) {
      if (end.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsArticle(Block block) {
    return block.kind() == Block.Kind.HEADING
        || block.text().length() <= LONGEST_CREDIT
            && LineWords.contains(LineWords.Place.CREDIT, block.text());
  }
}
