package org.dateline.text.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.content.ClassWords.Verdict;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What tags and attributes of elements say. */
final class Naming {
  private static final List<String> NAMES =
      List.of("class", "id", "itemprop", "data-component", "data-testid", "data-module");
  private static final List<String> NAMES_OF_LINES = List.of("class", "itemprop");
  private static final Set<String> LINES =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "td", "blockquote", "pre");
  private static final Set<String> ROLES_APART =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert");
  private static final Verdict HIDDEN = new Verdict(Role.HIDDEN, "");
  private static final Verdict APART = new Verdict(Role.APART, "");
  private static final Verdict CLUTTER = new Verdict(Role.CLUTTER, "");
  private static final Verdict DETAIL = new Verdict(Role.DETAIL, "");
  private static final Verdict HEADER = new Verdict(Role.HEADER, "");
  private static final Map<String, Verdict> BY_TAG =
      Map.ofEntries(
          Map.entry("footer", CLUTTER),
          Map.entry("aside", CLUTTER),
          Map.entry("menu", CLUTTER),
          Map.entry("form", CLUTTER),
          Map.entry("nav", APART),
          Map.entry("dialog", APART),
          Map.entry("amp-live-list", APART),
          Map.entry("figure", DETAIL),
          Map.entry("figcaption", DETAIL),
          Map.entry("caption", DETAIL),
          Map.entry("address", DETAIL),
          Map.entry("header", HEADER),
          Map.entry("h1", HEADER));

  private Naming() {}

  /** Returns whether a tag holds one line of text and its id is only a place to jump to. */
  static boolean isLine(String tag) {
    return LINES.contains(tag);
  }

  /** Returns whether an element within a line is not to be seen. */
  static boolean isHidden(Element element) {
    return element.attributesSize() > 0
        && (hidden(element.attributes())
            || ClassWords.of(element.attributes().get("class")).role() == Role.HIDDEN);
  }

  /** Returns what a block element says. */
  static Verdict verdict(Element element, String tag) {
    if (tag.equals("body") || tag.equals("html")) {
      return Verdict.NOTHING;
    }
    Verdict best = BY_TAG.getOrDefault(tag, Verdict.NOTHING);
    if (element.attributesSize() == 0) {
      return best;
    }
    Attributes attributes = element.attributes();
    if (hidden(attributes)) {
      return HIDDEN;
    }
    if (ROLES_APART.contains(attributes.get("role"))) {
      best = APART;
    }
    for (String name : isLine(tag) ? NAMES_OF_LINES : NAMES) {
      Verdict verdict = ClassWords.of(attributes.get(name));
      if (verdict.role().ordinal() > best.role().ordinal()) {
        best = verdict;
      }
    }
    return best;
  }

  private static boolean hidden(Attributes attributes) {
    return attributes.hasKey("hidden")
        || attributes.get("aria-hidden").equals("true")
        || hiddenStyle(attributes.get("style"));
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
}
