package org.dateline.text.content;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article's own text on a page. */
public final class MainContent {
  private static final int SHORT_TEXT = 1500;
  private static final int SHORTEST_EMBEDDED = 250;
  private static final int LONGER_BY = 2;

  private MainContent() {}

  /**
   * Reads one parsed page.
   *
   * @param page parsed with its address as base, so that links can be resolved
   */
  public static Content from(Document page) {
    PageOutline outline = PageOutline.of(page);
    List<Block> body = Asides.without(BodyBlocks.of(outline));
    List<String> lines = lines(body);
    int chars = chars(lines);
    if (chars < SHORT_TEXT) {
      List<String> embedded = EmbeddedBody.of(page, lines);
      embedded = embedded.isEmpty() ? withoutScripts(page) : embedded;
      if (chars(embedded) > LONGER_BY * Math.max(chars, SHORTEST_EMBEDDED)) {
        return content(embedded, body, outline.blocks(), page, Content.Source.EMBEDDED);
      }
    }
    return content(
        lines,
        body,
        outline.blocks(),
        page,
        body.isEmpty() ? Content.Source.NONE : Content.Source.PAGE);
  }

  private static List<String> lines(List<Block> body) {
    return body.stream()
        .map(block -> Pointers.cut(block.text()))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Returns the longest text that the page holds for readers whose programs do not run. */
  private static List<String> withoutScripts(Document page) {
    List<String> longest = List.of();
    for (Element variant : page.getElementsByTag("noscript")) {
      boolean outermost = variant.parent() == null || variant.parent().closest("noscript") == null;
      String markup = outermost ? variant.html() : "";
      if (markup.length() > SHORTEST_EMBEDDED) {
        PageOutline outline = PageOutline.of(Jsoup.parse(markup));
        List<String> lines = lines(Asides.without(BodyBlocks.of(outline)));
        longest = chars(lines) > chars(longest) ? lines : longest;
      }
    }
    return longest;
  }

  private static Content content(
      List<String> lines, List<Block> body, List<Block> all, Document page, Content.Source source) {
    return new Content(
        String.join("\n", lines),
        OutgoingLinks.of(body, page.baseUri()),
        source == Content.Source.PAGE
            ? (int) body.stream().filter(Block::isProse).count()
            : lines.size(),
        linkPercent(body),
        linkPercent(all),
        source);
  }

  private static int chars(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }

  private static int linkPercent(List<Block> blocks) {
    long chars = 0;
    long linked = 0;
    for (Block block : blocks) {
      chars += block.text().length();
      linked += block.linkChars();
    }
    return chars == 0 ? 0 : (int) (100 * linked / chars);
  }
}
