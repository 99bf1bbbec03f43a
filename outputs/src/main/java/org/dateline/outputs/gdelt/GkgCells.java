package org.dateline.outputs.gdelt;

import static org.dateline.outputs.gdelt.GdeltText.inText;
import static org.dateline.outputs.gdelt.GdeltText.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Makes the cells of the Global Knowledge Graph that have parts. */
final class GkgCells {
  private static final Map<String, String> COUNT_TYPES =
      Map.of(
          "killed", "KILL",
          "injured", "WOUND",
          "arrested", "ARREST",
          "hostage", "KIDNAP",
          "affected", "AFFECT",
          "displaced", "AFFECT");
  private static final String UNKNOWN_TIME = "0".repeat(14);

  private GkgCells() {}

  static String recordId(WrittenArticle row) {
    String time = GdeltText.time(row.get("published_at"));
    return (time.isEmpty() ? UNKNOWN_TIME : time) + "-" + GdeltText.number(row.get("article_id"));
  }

  /** Returns blocks of type, number, object, and seven parts for a place that is not told. */
  static String counts(WrittenArticle row, boolean offsets) {
    return closed(
        GdeltText.blocks(
            row.figures(),
            ";",
            figure -> {
              String type = COUNT_TYPES.getOrDefault(figure.get("role"), "");
              boolean told = !type.isEmpty() && figure.get("background").equals("false");
              if (!told || !isWhole(figure.get("value")) || offsets && !inText(figure)) {
                return "";
              }
              return type
                  + "#"
                  + whole(figure.get("value"))
                  + "#"
                  + plain(figure.get("object"))
                  + "#######"
                  + (offsets ? "#" + figure.get("start") : "");
            }));
  }

  /** Returns names of a kind, or of every kind where none is given. */
  static String names(WrittenArticle row, String kind, boolean offsets) {
    return GdeltText.blocks(
        row.mentions(),
        ";",
        mention -> {
          boolean wanted = kind.isEmpty() || mention.get("kind").equals(kind);
          if (!wanted || offsets && !inText(mention)) {
            return "";
          }
          return plain(mention.get("entity")) + (offsets ? "," + mention.get("start") : "");
        });
  }

  static String quotations(WrittenArticle row) {
    return GdeltText.blocks(
        row.quotes(),
        "#",
        quote -> {
          if (!quote.get("kind").equals("direct") || !inText(quote)) {
            return "";
          }
          int start = Integer.parseInt(quote.get("start"));
          int length = Integer.parseInt(quote.get("end")) - start;
          String words = plain(quote.get("content"));
          return String.join(
              "|",
              List.of(
                  Integer.toString(start),
                  Integer.toString(length),
                  plain(quote.get("cue")),
                  words));
        });
  }

  static String amounts(WrittenArticle row) {
    return closed(
        GdeltText.blocks(
            row.figures(),
            ";",
            figure ->
                figure.get("value").isEmpty() || !inText(figure)
                    ? ""
                    : whole(figure.get("value"))
                        + ","
                        + plain(figure.get("object"))
                        + ","
                        + figure.get("start")));
  }

  static String extras(WrittenArticle row) {
    StringBuilder xml = new StringBuilder();
    if (row.get("published_at").contains("T")) {
      append("PAGE_PRECISEPUBTIMESTAMP", GdeltText.time(row.get("published_at")), xml);
    }
    append("PAGE_AUTHORS", row.get("authors").replace("; ", ";"), xml);
    append("PAGE_TITLE", row.get("title"), xml);
    return xml.toString();
  }

  private static void append(String tag, String text, StringBuilder xml) {
    if (!text.isEmpty()) {
      xml.append('<').append(tag).append('>').append(GdeltText.xml(text));
      xml.append("</").append(tag).append('>');
    }
  }

  /** Blocks of counts and amounts each end with a semicolon. */
  private static String closed(String blocks) {
    return blocks.isEmpty() ? "" : blocks + ";";
  }

  private static boolean isWhole(String value) {
    return !value.isEmpty() && new BigDecimal(value).stripTrailingZeros().scale() <= 0;
  }

  private static String whole(String value) {
    return isWhole(value) ? new BigDecimal(value).toBigInteger().toString() : value;
  }
}
