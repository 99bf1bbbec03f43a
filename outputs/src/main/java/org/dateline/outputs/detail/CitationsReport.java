package org.dateline.outputs.detail;

import static org.dateline.outputs.detail.SharedColumns.place;
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
              .all(place("phrase", Citation::place))
              .text("sentence", "The whole sentence.", row -> row.part().sentence())
              .text("section", "title, lead or body.", row -> section(row.part().place()))
              .key("article_id", "section", "start", "end")
              .build(),
          covered -> Found.all(covered, covered.reading().citations(), Citation::place));

  private CitationsReport() {}
}
