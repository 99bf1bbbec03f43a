package org.dateline.text.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A page as its blocks of text, in order, and the regions around them: read in one pass. */
final class PageOutline implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "button",
          "select",
          "textarea",
          "input",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "map",
          "head",
          "datalist",
          "option",
          "applet",
          "math",
          "title");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
          "center", "picture", "source");

  private final List<Region> regions = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final TextRun text = new TextRun();
  private List<String> links = new ArrayList<>();
  private Region region;

  private PageOutline() {}

  /** Reads the body of a page. */
  static PageOutline of(Document page) {
    PageOutline outline = new PageOutline();
    Element body = page.body();
    if (body != null) {
      body.filter(outline);
    }
    return outline;
  }

  /** Returns the blocks in the order of the page. */
  List<Block> blocks() {
    return blocks;
  }

  /** Returns the regions, outer ones before inner ones. */
  List<Region> regions() {
    return regions;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode run) {
      text.append(run.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (SKIPPED.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      flush();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isInline(tag)) {
      return inline(element, tag);
    }
    if (isCell(tag)) {
      text.cell();
    } else {
      flush();
    }
    region = new Region(region, element, Naming.verdict(element, tag), blocks.size());
    regions.add(region);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (region.element == element) {
        if (!isCell(element.normalName())) {
          flush();
        }
        region.end = blocks.size();
        region = region.parent;
      } else if (element.normalName().equals("a")) {
        text.endLink();
      }
    }
    return FilterResult.CONTINUE;
  }

  /** Returns whether the tag runs on within a line; made-up tags do so inside of paragraphs. */
  private boolean isInline(String tag) {
    return INLINE.contains(tag)
        || tag.indexOf('-') > 0 && region != null && Naming.isLine(region.element.normalName());
  }

  private static boolean isCell(String tag) {
    return tag.equals("td") || tag.equals("th");
  }

  private FilterResult inline(Element element, String tag) {
    if (Naming.isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("a")) {
      text.startLink();
      String target = element.attributesSize() == 0 ? "" : element.attributes().get("href");
      if (!target.isEmpty()) {
        links.add(target);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void flush() {
    int linkChars = text.linkChars();
    String line = text.end();
    if (!line.isEmpty()) {
      blocks.add(new Block(line, region.kind, Math.min(linkChars, line.length()), region, links));
      links = new ArrayList<>();
    } else {
      links.clear();
    }
  }
}
