package org.dateline.text.content;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page that was saved as plain text tells, found by the shape and the words of its lines.
 *
 * @param title headline; empty if none is sure
 * @param byline line that names the author, as it stands; may be empty
 * @param dateline line that names the day or time of publication, as it stands; may be empty
 * @param lines the article's own text, one paragraph, heading or item each
 */
public record SavedText(String title, String byline, String dateline, List<String> lines) {
  private static final int COST_OF_STUB = -15;
  private static final int COST_OF_ITEM = -30;
  private static final int COST_OF_ASIDE = -40;
  private static final int LONG_LINE = 200;
  private static final int SHORTEST_PROSE = 25;

  public SavedText {
    lines = List.copyOf(lines);
  }

  /** Reads one text. Its lines end with any of the usual line ends. */
  public static SavedText from(String text) {
    List<Block> blocks = blocks(text);
    int[] bounds = body(blocks);
    List<Block> head = blocks.subList(0, bounds[0]);
    List<Block> tail = blocks.subList(bounds[1], blocks.size());
    List<String> lines = new ArrayList<>();
    for (Block block : Asides.without(blocks.subList(bounds[0], bounds[1]))) {
      String line = Pointers.cut(block.text());
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    SavedHead labels = SavedHead.of(head, tail);
    return new SavedText(labels.title(), labels.byline(), labels.dateline(), lines);
  }

  /** Returns the text, lines parted by one line end. */
  public String text() {
    return String.join("\n", lines);
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    text.lines()
        .forEach(
            raw -> {
              String line = collapsed(raw);
              boolean item =
                  line.startsWith("- ") || line.startsWith("* ") || line.startsWith("• ");
              Block.Kind kind = item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
              String words = item ? line.substring(2).strip() : line;
              if (words.chars().anyMatch(Character::isLetterOrDigit)) {
                blocks.add(new Block(words, kind, 0, null, List.of()));
              }
            });
    return blocks;
  }

  private static String collapsed(String raw) {
    StringBuilder line = new StringBuilder(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      boolean blank = c <= ' ' || c == '\u00a0';
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  /** Returns the run of lines, from and to, whose prose most outweighs the rest in it. */
  private static int[] body(List<Block> blocks) {
    int[] best = {0, 0};
    long most = 0;
    long sum = 0;
    int from = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += worth(blocks.get(i));
      if (sum > most) {
        most = sum;
        best = new int[] {from, i + 1};
      }
    }
    return best;
  }

  private static int worth(Block block) {
    int length = block.text().length();
    if (Asides.isAside(block)) {
      return COST_OF_ASIDE;
    }
    if (length >= LONG_LINE || length >= SHORTEST_PROSE && block.endsSentence()) {
      return length;
    }
    return block.kind() == Block.Kind.ITEM ? COST_OF_ITEM : COST_OF_STUB;
  }
}
