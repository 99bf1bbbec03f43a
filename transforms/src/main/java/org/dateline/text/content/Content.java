package org.dateline.text.content;

import java.util.List;

/**
 * The article's own text on one page.
 *
 * @param text paragraphs, headings, items and table rows in order, one line each; cells of a row
 *     are parted by tabs; empty if the page has no article
 * @param links addresses of other hosts that this text links to, absolute, in order, without
 *     repeats
 * @param paragraphs how many lines of the text read as sentences
 * @param linkPercent share of the text's characters in links, 0 to 100
 * @param pageLinkPercent share of the page's characters in links, 0 to 100
 * @param source where the text was found
 */
public record Content(
    String text,
    List<String> links,
    int paragraphs,
    int linkPercent,
    int pageLinkPercent,
    Source source) {

  /** Where the text of a page was found. */
  public enum Source {
    /** In its elements. */
    PAGE,
    /** In data for machines inside the page, since no element shows it. */
    EMBEDDED,
    /** Nowhere. */
    NONE
  }

  public Content {
    links = List.copyOf(links);
  }
}
