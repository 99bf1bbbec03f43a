package org.dateline.outputs.gdelt;

import static org.dateline.outputs.gdelt.GdeltText.number;
import static org.dateline.outputs.gdelt.GdeltText.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dateline.outputs.report.Report;

/** Declares the Mentions table of GDELT 2.0. */
final class MentionsTable {
  private static final String NOT_LOCATED = "-1";
  private static final int LEAST_CONFIDENCE = 10;

  static final Report<WrittenArticle> MENTIONS =
      Report.<WrittenArticle>of(
              "gdelt_mentions",
              "Only with --exports=mentions, as gdelt_mentions.tsv: one row per article in the 16"
                  + " columns of GDELT 2.0 Mentions, separated by tabs, without a header.")
          .text(
              "globaleventid",
              "GLOBALEVENTID: the first 13 hexadecimal digits of event_id as a whole number.",
              row -> number(row.get("event_id")))
          .text(
              "eventtimedate",
              "EventTimeDate: first report of the event, YYYYMMDDHHMMSS.",
              row -> time(row.eventTime()))
          .text(
              "mentiontimedate",
              "MentionTimeDate: publication of the article, YYYYMMDDHHMMSS.",
              row -> time(row.get("published_at")))
          .text("mentiontype", "MentionType: 1, a document of the web.", row -> "1")
          .text(
              "mentionsourcename",
              "MentionSourceName: outlet.",
              row -> GdeltText.plain(row.get("outlet")))
          .text(
              "mentionidentifier",
              "MentionIdentifier: url, or article_id where there is none.",
              row -> GdeltText.plain(row.document()))
          .text(
              "sentenceid",
              "SentenceID: 1, since the article as a whole is of its event.",
              row -> "1")
          .text("actor1charoffset", "Actor1CharOffset: -1, not located.", row -> NOT_LOCATED)
          .text("actor2charoffset", "Actor2CharOffset: -1, not located.", row -> NOT_LOCATED)
          .text("actioncharoffset", "ActionCharOffset: -1, not located.", row -> NOT_LOCATED)
          .text("inrawtext", "InRawText: 1.", row -> "1")
          .text(
              "confidence",
              "Confidence: score of event_links.csv in steps of 10, 10 to 100.",
              row -> confidence(row.link().get("score")))
          .text(
              "mentiondoclen",
              "MentionDocLen: length of the text in UTF-16 units.",
              row -> Integer.toString(row.length()))
          .text("mentiondoctone", "MentionDocTone: empty, not measured.", row -> "")
          .text(
              "mentiondoctranslationinfo",
              "MentionDocTranslationInfo: empty, nothing is translated.",
              row -> "")
          .text("extras", "Extras: empty, as in GDELT.", row -> "")
          .build();

  private MentionsTable() {}

  static String confidence(String score) {
    int tens = new BigDecimal(score).movePointRight(1).setScale(0, RoundingMode.HALF_UP).intValue();
    return Integer.toString(Math.max(LEAST_CONFIDENCE, tens * 10));
  }
}
