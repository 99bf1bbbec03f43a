package org.dateline.outputs.detail;

import static org.dateline.outputs.detail.SharedColumns.article;
import static org.dateline.outputs.detail.SharedColumns.place;
import static org.dateline.outputs.detail.SharedColumns.published;
import static org.dateline.outputs.detail.SharedColumns.section;

import org.dateline.model.CoveredArticle;
import org.dateline.model.Figure;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code figures.csv}. */
final class FiguresReport {
  static final SourceReport<CoveredArticle, Found<Figure>> FIGURES =
      new SourceReport<>(
          SharedColumns.<Figure>found("figures", "One row per number that an article gives.")
              .time("published_at", "Time of publication.", row -> published(article(row)))
              .text(
                  "surface",
                  "The number as printed, with its bound, currency and percent words.",
                  row -> row.part().surface())
              .number(
                  "value",
                  "see column unit",
                  "Plain value, magnitudes applied; empty for a range.",
                  row -> row.part().value())
              .number(
                  "value_low",
                  "see column unit",
                  "Lower end of the interval that the words allow; empty if open.",
                  row -> row.part().low())
              .number(
                  "value_high",
                  "see column unit",
                  "Upper end of the interval that the words allow; empty if open.",
                  row -> row.part().high())
              .text(
                  "qualifier",
                  "Bound or direction: = ~ > < >= <= up down. As text, so neutralised.",
                  row -> row.part().qualifier().symbol())
              .text(
                  "unit",
                  "person, percent, ISO 4217 code, SI or customary unit; empty for a bare count.",
                  row -> row.part().unit())
              .text(
                  "object",
                  "What is counted, with who holds it, or what an amount measures.",
                  row -> row.part().object())
              .text(
                  "role",
                  "What the figure tells, such as killed, injured or price; empty where unknown.",
                  row -> row.part().role())
              .text("attributed_to", "Who gives it, as printed.", row -> row.part().attributedTo())
              .text("section", "title, lead or body.", row -> section(row.part().place()))
              .all(place("surface", Figure::place))
              .text("sentence", "The whole sentence.", row -> row.part().sentence())
              .flag(
                  "background",
                  "Whether it tells of another time, place or event than the article's own; such"
                      + " figures stay out of event_figures.csv.",
                  row -> row.part().background())
              .text("figure_date", "Time that the text ties it to.", row -> row.part().figureDate())
              .text(
                  "figure_place",
                  "Place that the text ties it to.",
                  row -> row.part().figurePlace())
              .integer(
                  "part_of_start",
                  "UTF-16 unit",
                  "Start of the figure that this one is a part of.",
                  row -> row.part().partOfStart())
              .list(
                  "flags",
                  "Marks of a part or an increment, and failed cross-checks inside the article,"
                      + " such as part_exceeds_whole.",
                  row -> row.part().flags())
              .key("article_id", "section", "start")
              .build(),
          covered -> Found.all(covered, covered.reading().figures(), Figure::place));

  private FiguresReport() {}
}
