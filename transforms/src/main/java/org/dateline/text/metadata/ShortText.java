package org.dateline.text.metadata;

import org.dateline.text.encoding.CleanText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of elements that hold little. */
final class ShortText {
  /** Most elements and texts inside such an element. */
  private static final int MAX_NODES = 60;

  private ShortText() {}

  /** Returns the text of the element, or nothing if it is longer; looks no further than that. */
  static String of(Element element, int longest) {
    StringBuilder text = new StringBuilder();
    Node node = element;
    Node end = after(element);
    int nodes = 0;
    while (node != end && node != null) {
      if (nodes++ > MAX_NODES) {
        return "";
      }
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
        if (text.length() > 4 * longest) {
          return "";
        }
      } else if (node instanceof Element) {
        text.append(' ');
      }
      boolean skip = node instanceof Element child && isSilent(child);
      node = !skip && node.childNodeSize() > 0 ? node.childNode(0) : after(node);
    }
    String line = CleanText.line(text.toString());
    return line.length() > longest ? "" : line;
  }

  /** Returns whether nothing in the element is text. */
  static boolean isSilent(Element element) {
    String name = element.normalName();
    return name.equals("script") || name.equals("style") || name.equals("svg");
  }

  private static Node after(Node node) {
    Node at = node;
    while (at != null && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == null ? null : at.nextSibling();
  }
}
