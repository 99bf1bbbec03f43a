package org.dateline.text.content;

import org.jsoup.nodes.Element;

/** A block element of a page, with the run of blocks that stand in it. Filled by one pass. */
final class Region {
  final Region parent;
  final Element element;
  final Role role;

  /** The one name that told the role; empty if the tag did. */
  final String telling;

  /** What its blocks are. */
  final Block.Kind kind;

  /** Whether this or an element around it is named as an article's body. */
  final boolean inBody;

  /** The innermost element around, or this one, that is named as headline or standfirst. */
  final Region heading;

  /** Place of its first block. */
  final int first;

  /** Place behind its last block. */
  int end;

  Region(Region parent, Element element, ClassWords.Verdict verdict, int first) {
    this.parent = parent;
    this.element = element;
    this.role = verdict.role();
    this.telling = verdict.name();
    this.kind = kind(parent, element.normalName());
    this.inBody = role == Role.BODY || parent != null && parent.inBody;
    boolean heads = role == Role.HEADER || role == Role.LEDE;
    this.heading = heads ? this : parent == null ? null : parent.heading;
    this.first = first;
  }

  private static Block.Kind kind(Region parent, String tag) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.ITEM;
      case "tr", "td", "th" -> Block.Kind.ROW;
      case "p", "div", "section", "article", "blockquote", "table", "ul", "ol" ->
          Block.Kind.PARAGRAPH;
      default -> parent == null ? Block.Kind.PARAGRAPH : parent.kind;
    };
  }

  /** Returns whether it stands in the other region, or is it. */
  boolean isIn(Region other) {
    return first >= other.first && end <= other.end;
  }

  /** Returns whether the element has that tag. */
  boolean is(String tag) {
    return element.normalName().equals(tag);
  }

  /** Returns whether this heading or an element around it is named as a headline. */
  boolean isHeadline() {
    for (Region region = this; region != null; region = region.parent) {
      if (region.role == Role.HEADER && (region != this || !region.telling.isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the element's class attribute, which its likes share; may be empty. */
  String name() {
    return element.attributesSize() == 0 ? "" : element.attributes().get("class");
  }

  /** Returns the first name of its class attribute; may be empty. */
  String firstName() {
    String names = name();
    int end = 0;
    while (end < names.length() && names.charAt(end) > ' ') {
      end++;
    }
    return names.substring(0, end);
  }
}
