package org.dateline.text.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
          "math");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
          "center", "picture", "source");
  private static final List<String> NAMING_ATTRIBUTES =
      List.of("class", "id", "itemprop", "data-component", "data-testid", "data-module");

  private static final List<String> CLASS_ONLY = List.of("class", "itemprop");
  private static final Set<String> LINES =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "td", "blockquote", "pre");
  private static final Set<String> CLUTTER_ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert");
  private static final Map<String, ClassWords.Verdict> BY_TAG =
      Map.ofEntries(
          Map.entry("footer", new ClassWords.Verdict(Role.CLUTTER, "")),
          Map.entry("aside", new ClassWords.Verdict(Role.CLUTTER, "")),
          Map.entry("menu", new ClassWords.Verdict(Role.CLUTTER, "")),
          Map.entry("form", new ClassWords.Verdict(Role.CLUTTER, "")),
          Map.entry("nav", new ClassWords.Verdict(Role.APART, "")),
          Map.entry("dialog", new ClassWords.Verdict(Role.APART, "")),
          Map.entry("amp-live-list", new ClassWords.Verdict(Role.APART, "")),
          Map.entry("figure", new ClassWords.Verdict(Role.DETAIL, "")),
          Map.entry("figcaption", new ClassWords.Verdict(Role.DETAIL, "")),
          Map.entry("caption", new ClassWords.Verdict(Role.DETAIL, "")),
          Map.entry("address", new ClassWords.Verdict(Role.DETAIL, "")),
          Map.entry("header", new ClassWords.Verdict(Role.HEADER, "")),
          Map.entry("h1", new ClassWords.Verdict(Role.HEADER, "")));

  private final List<Region> regions = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, ClassWords.Verdict> known = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private List<String> links = new ArrayList<>();
  private int linkChars;
  private int linkDepth;
  private boolean blank;
  private Region region;

  private PageOutline() {}

  /** Reads the body of a page. */
  static PageOutline of(Document page) {
    PageOutline outline = new PageOutline();
    Element body = page.body();
    if (body != null) {
      body.filter(outline);
      outline.flush();
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
      append(run.getWholeText());
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
      lineBreak();
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isInline(tag)) {
      return inline(element, tag);
    }
    if (tag.equals("td") || tag.equals("th")) {
      cellBreak();
    } else {
      flush();
    }
    region = new Region(region, element, verdict(element, tag), blocks.size());
    regions.add(region);
    return FilterResult.CONTINUE;
  }

  /** Returns whether the tag runs on within a line; made-up tags do so inside of paragraphs. */
  private boolean isInline(String tag) {
    return INLINE.contains(tag)
        || tag.indexOf('-') > 0 && region != null && LINES.contains(region.element.normalName());
  }

  private FilterResult inline(Element element, String tag) {
    if (hidden(element) || verdict(element.attr("class")).role() == Role.HIDDEN) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("a")) {
      linkDepth++;
      String target = element.attr("href");
      if (!target.isEmpty()) {
        links.add(target);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("a")) {
        linkDepth--;
      }
      if (region != null && region.element == element) {
        if (!tag.equals("td") && !tag.equals("th")) {
          flush();
        }
        region.end = blocks.size();
        region = region.parent;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void append(String run) {
    int before = text.length();
    for (int at = 0; at < run.length(); at++) {
      char c = run.charAt(at);
      if (c <= ' ' || c == '\u00a0') {
        blank = true;
      } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
        if (blank && !text.isEmpty() && text.charAt(text.length() - 1) != '\t') {
          text.append(' ');
        }
        blank = false;
        text.append(c);
      }
    }
    if (linkDepth > 0) {
      linkChars += text.length() - before;
    }
  }

  private void cellBreak() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\t') {
      text.append('\t');
    }
  }

  /** Ends the block at a second line break or at one behind a sentence, else keeps a blank. */
  private void lineBreak() {
    flush();
  }

  private void flush() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) <= ' ') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty()) {
      Block.Kind kind = kind();
      blocks.add(
          new Block(text.toString(), kind, Math.min(linkChars, text.length()), region, links));
      text.setLength(0);
      links = new ArrayList<>();
    } else if (!links.isEmpty()) {
      links.clear();
    }
    linkChars = 0;
    blank = false;
  }

  private Block.Kind kind() {
    for (Region r = region; r != null; r = r.parent) {
      String tag = r.element.normalName();
      switch (tag) {
        case "h1", "h2", "h3", "h4", "h5", "h6":
          return Block.Kind.HEADING;
        case "li", "dt", "dd":
          return Block.Kind.ITEM;
        case "tr", "td", "th":
          return Block.Kind.ROW;
        case "p", "div", "section", "article", "blockquote", "table", "ul", "ol":
          return Block.Kind.PARAGRAPH;
        default:
      }
    }
    return Block.Kind.PARAGRAPH;
  }

  private static boolean hidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || hiddenStyle(element.attr("style"));
  }

  private static boolean hiddenStyle(String style) {
    int at = style.indexOf("display");
    while (at >= 0) {
      int from = at + "display".length();
      while (from < style.length() && (style.charAt(from) <= ' ' || style.charAt(from) == ':')) {
        from++;
      }
      if (style.startsWith("none", from)) {
        return true;
      }
      at = style.indexOf("display", from);
    }
    return false;
  }

  private ClassWords.Verdict verdict(String names) {
    return names.isEmpty()
        ? ClassWords.Verdict.NOTHING
        : known.computeIfAbsent(names, ClassWords::of);
  }

  private ClassWords.Verdict verdict(Element element, String tag) {
    if (tag.equals("body") || tag.equals("html")) {
      return ClassWords.Verdict.NOTHING;
    }
    if (hidden(element)) {
      return new ClassWords.Verdict(Role.HIDDEN, "");
    }
    ClassWords.Verdict best = BY_TAG.getOrDefault(tag, ClassWords.Verdict.NOTHING);
    if (CLUTTER_ROLES.contains(element.attr("role"))) {
      best = new ClassWords.Verdict(Role.APART, "");
    }
    for (String attribute : LINES.contains(tag) ? CLASS_ONLY : NAMING_ATTRIBUTES) {
      ClassWords.Verdict verdict = verdict(element.attr(attribute));
      if (verdict.role().ordinal() > best.role().ordinal()) {
        best = verdict;
      }
    }
    return best;
  }
}
