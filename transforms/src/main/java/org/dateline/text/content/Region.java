package org.dateline.text.content;

import org.jsoup.nodes.Element;

/** A block element of a page, with the run of blocks that stand in it. Filled by one pass. */
final class Region {
  final Region parent;
  final Element element;
  final Role role;
  final String telling;
  final int first;
  int end;

  Region(Region parent, Element element, ClassWords.Verdict verdict, int first) {
    this.parent = parent;
    this.element = element;
    this.role = verdict.role();
    this.telling = verdict.name();
    this.first = first;
  }

  /** Returns whether this or an element around it is named as an article's body. */
  boolean isInBody() {
    for (Region region = this; region != null; region = region.parent) {
      if (region.role == Role.BODY) {
        return true;
      }
    }
    return false;
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

  /** Returns the first name of its class attribute; may be empty. */
  String firstName() {
    String names = name();
    int end = 0;
    while (end < names.length() && names.charAt(end) > ' ') {
      end++;
    }
    return names.substring(0, end);
  }

  /** Returns the element's class attribute, which its likes share; may be empty. */
  String name() {
    return element.attr("class");
  }
}
