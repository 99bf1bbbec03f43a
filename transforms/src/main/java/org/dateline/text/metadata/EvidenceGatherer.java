package org.dateline.text.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.encoding.CleanText;
import org.dateline.text.metadata.PageEvidence.Hints;
import org.dateline.text.metadata.PageEvidence.Mark;
import org.dateline.text.metadata.PageEvidence.Reason;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Gathers what a page tells of itself in one pass over its elements. */
public final class EvidenceGatherer implements NodeFilter {
  private static final int MAX_VALUES = 20;
  private static final int MAX_VALUE = 1_000;
  private static final int MAX_MARKS = 80;
  private static final int MAX_SCRIPTS = 30;
  private static final int MAX_SCRIPT = 2_000_000;

  /** Longest text of an element that tells a date or an author and nothing else. */
  private static final int MAX_MARK = 200;

  private static final int MAX_BYLINE = 120;

  private static final int MAX_HEADING = 400;

  /** Words that start the line of authorship. */
  private static final String[] BY = {
    "By", "BY", "Von", "VON", "Par", "Por", "Door", "By:", "Autor:", "Author:", "Written by"
  };

  private static final String BY_LETTERS = "BVPDAW";
  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<Mark> headings = new ArrayList<>();
  private final List<Mark> dates = new ArrayList<>();
  private final List<Mark> authors = new ArrayList<>();
  private String titleTag = "";
  private String canonical = "";
  private String language = "";
  private int articles;
  private int lesserHeadings;
  private int passwordFields;
  private int order;

  /** Depth of the outermost element that is not the article; negative outside of any. */
  private int asideDepth = -1;

  private EvidenceGatherer() {}

  /** Gathers the evidence of a parsed page. */
  public static PageEvidence gather(Document page) {
    EvidenceGatherer gatherer = new EvidenceGatherer();
    page.filter(gatherer);
    return new PageEvidence(
        gatherer.metas,
        JsonLdReader.read(gatherer.scripts),
        gatherer.titleTag,
        gatherer.headings,
        gatherer.dates,
        gatherer.authors,
        gatherer.canonical,
        gatherer.language,
        new Hints(gatherer.articles, gatherer.lesserHeadings, gatherer.passwordFields));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      byline(text);
    } else if (node instanceof Element element) {
      element(element, depth);
      return ShortText.isSilent(element) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }
    return FilterResult.CONTINUE;
  }

  private void element(Element element, int depth) {
    order++;
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "html" ->
          language =
              element.attr("lang").isBlank() ? element.attr("xml:lang") : element.attr("lang");
      case "title" -> title(element);
      case "h1" -> mark(headings, element, Reason.HEADING, MAX_HEADING);
      case "h2", "h3", "h4" -> lesserHeadings++;
      case "article" -> articles++;
      case "aside", "footer", "nav" -> enterAside(depth);
      case "input" -> passwordFields += element.attr("type").equalsIgnoreCase("password") ? 1 : 0;
      case "time" -> time(element);
      default -> {}
    }
    if (element.attributesSize() > 0) {
      attributes(element, depth);
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (depth == asideDepth && node instanceof Element) {
      asideDepth = -1;
    }
    return FilterResult.CONTINUE;
  }

  /** A short text that starts with the word for authorship, or is that word before a link. */
  private void byline(TextNode node) {
    String text = node.getWholeText();
    if (asideDepth >= 0) {
      return;
    }
    int start = 0;
    while (start < text.length() && text.charAt(start) <= ' ') {
      start++;
    }
    if (start == text.length()
        || BY_LETTERS.indexOf(text.charAt(start)) < 0
        || text.length() - start > MAX_MARK) {
      return;
    }
    String line = text.strip();
    for (String word : BY) {
      if (line.startsWith(word)
          && (line.length() == word.length() || line.charAt(word.length()) <= ' ')
          && node.parent() != null) {
        mark(authors, node.parent(), Reason.TEXT, MAX_BYLINE);
        return;
      }
    }
  }

  private void enterAside(int depth) {
    if (asideDepth < 0) {
      asideDepth = depth;
    }
  }

  private void meta(Element element) {
    String content = element.attr("content");
    if (content.isBlank() || content.length() > MAX_VALUE) {
      return;
    }
    for (String key : new String[] {"name", "property", "itemprop", "http-equiv"}) {
      String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        List<String> values = metas.computeIfAbsent(name, unused -> new ArrayList<>());
        if (values.size() < MAX_VALUES) {
          values.add(CleanText.line(content));
        }
      }
    }
  }

  private void link(Element element) {
    if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
      canonical = element.attr("href").strip();
    }
  }

  private void script(Element element) {
    String type = element.attr("type");
    if (type.toLowerCase(Locale.ROOT).startsWith("application/ld+json")
        && scripts.size() < MAX_SCRIPTS) {
      String data = element.data();
      if (data.length() <= MAX_SCRIPT) {
        scripts.add(data);
      }
    }
  }

  private void title(Element element) {
    Element parent = element.parent();
    if (titleTag.isEmpty() && (parent == null || !parent.normalName().equals("svg"))) {
      titleTag = CleanText.line(element.text());
    }
  }

  private void time(Element element) {
    String value = element.attr("datetime");
    String classes = element.className().toLowerCase(Locale.ROOT);
    String itemprop = element.attr("itemprop").toLowerCase(Locale.ROOT);
    Reason reason = Reason.TIME;
    if (classes.contains("update") || classes.contains("modif") || itemprop.contains("modif")) {
      reason = Reason.MODIFIED;
    } else if (classes.contains("publi")
        || itemprop.contains("publi")
        || element.hasAttr("pubdate")) {
      reason = Reason.PUBLISHED;
    }
    if (value.isBlank()) {
      mark(dates, element, reason, MAX_MARK);
    } else {
      add(dates, value, reason);
    }
  }

  private void attributes(Element element, int depth) {
    Attributes attributes = element.attributes();
    String tag = element.normalName();
    String itemprop = attributes.get("itemprop");
    if (!itemprop.isEmpty() && !tag.equals("meta") && !tag.equals("time")) {
      itemprop(element, itemprop.toLowerCase(Locale.ROOT));
    }
    if (tag.equals("a") && attributes.get("rel").contains("author")) {
      mark(authors, element, Reason.AUTHOR_NAME, MAX_MARK);
    }
    int meaning = MarkWords.in(attributes);
    if (asideDepth < 0 && (meaning & MarkWords.ASIDE) != 0 && !isWhole(element)) {
      asideDepth = depth;
    }
    if ((meaning & MarkWords.AUTHOR) != 0) {
      mark(authors, element, Reason.CLASS, MAX_MARK);
    }
    if ((meaning & MarkWords.DATE) != 0 && !tag.equals("time")) {
      String title = attributes.get("title");
      Reason reason = (meaning & MarkWords.CHANGE) != 0 ? Reason.MODIFIED : Reason.CLASS;
      if (title.length() > 7 && title.length() < MAX_MARK && hasDigit(title)) {
        add(dates, title, reason);
      }
      mark(dates, element, reason, MAX_MARK);
    }
  }

  private void itemprop(Element element, String name) {
    if (name.equals("datepublished") || name.equals("datemodified") || name.equals("datecreated")) {
      Reason reason = name.equals("datemodified") ? Reason.MODIFIED : Reason.PUBLISHED;
      String value = element.attr("content");
      value = value.isBlank() ? element.attr("datetime") : value;
      if (value.isBlank()) {
        mark(dates, element, reason, MAX_MARK);
      } else {
        add(dates, value, reason);
      }
    } else if (name.contains("author") || name.equals("creator")) {
      Element inner = element.selectFirst("[itemprop=name]");
      mark(authors, inner == null ? element : inner, Reason.AUTHOR_NAME, MAX_MARK);
    }
  }

  /** Body and article carry class words of parts that they merely contain. */
  private static boolean isWhole(Element element) {
    String name = element.normalName();
    return name.equals("body")
        || name.equals("html")
        || name.equals("main")
        || name.equals("article");
  }

  private void mark(List<Mark> marks, Element element, Reason reason, int longest) {
    if (marks.size() < MAX_MARKS) {
      String text = ShortText.of(element, longest);
      if (!text.isEmpty()) {
        marks.add(new Mark(text, reason, asideDepth >= 0, order));
      }
    }
  }

  private void add(List<Mark> marks, String value, Reason reason) {
    if (marks.size() < MAX_MARKS && value.length() <= MAX_MARK) {
      marks.add(new Mark(CleanText.line(value), reason, asideDepth >= 0, order));
    }
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
