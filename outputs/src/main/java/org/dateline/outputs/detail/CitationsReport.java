package org.dateline.outputs.detail;

import static org.dateline.outputs.detail.SharedColumns.section;

import org.dateline.model.Citation;
import org.dateline.model.CoveredArticle;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code citations.csv}. */
final class CitationsReport {
  static final SourceReport<CoveredArticle, Found<Citation>> CITATIONS =
      new SourceReport<>(
          SharedColumns.<Citation>found(
                  "citations", "One row per reference of an article to another outlet or agency.")
              .text(
                  "cited_outlet",
                  "Domain of the cited outlet where it is known, else its name.",
                  row -> row.part().citedOutlet())
              .text("phrase", "The words that cite.", row -> row.part().phrase())
              .integer(
                  "sentence_no",
                  "",
                  "Number of the sentence, from 0, within the title or within the text.",
                  row -> row.part().place().sentence())
              .integer(
                  "start",
                  "UTF-16 unit",
                  "Offset of the phrase, into the title where section is title, else into the"
                      + " text of articles.jsonl.",
                  row -> row.part().place().start())
              .integer(
                  "end", "UTF-16 unit", "Offset after the phrase.", row -> row.part().place().end())
              .text("sentence", "The whole sentence.", row -> row.part().sentence())
              .text("section", "title, lead or body.", row -> section(row.part().place()))
              .key("article_id", "section", "start", "end")
              .build(),
          covered -> Found.all(covered, covered.reading().citations(), Citation::place));

  private CitationsReport() {}
}
