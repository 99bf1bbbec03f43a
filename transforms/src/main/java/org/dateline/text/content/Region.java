package org.dateline.text.content;

import org.jsoup.nodes.Element;

/** A block element of a page, with the run of blocks that stand in it. Filled by one pass. */
final class Region {
  final Region parent;
  final Element element;
  final Role role;
  final int first;
  int end;

  Region(Region parent, Element element, Role role, int first) {
    this.parent = parent;
    this.element = element;
    this.role = role;
    this.first = first;
  }

  /** Returns the element's class attribute, which its likes share; may be empty. */
  String name() {
    return element.attr("class");
  }
}
