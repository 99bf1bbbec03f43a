package org.dateline.outputs.detail;

import static org.dateline.outputs.detail.SharedColumns.place;
import static org.dateline.outputs.detail.SharedColumns.section;

import org.dateline.model.CoveredArticle;
import org.dateline.model.Mention;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code mentions.csv}. */
final class MentionsReport {
  static final SourceReport<CoveredArticle, Found<Mention>> MENTIONS =
      new SourceReport<>(
          SharedColumns.<Mention>found("mentions", "One row per mention of a named entity.")
              .text(
                  "entity_id",
                  "The entity, the same in all articles of an event.",
                  row -> row.part().entityId())
              .text("entity", "Canonical name.", row -> row.part().entity())
              .text(
                  "kind",
                  "person, organization, location or group (nationalities, religious and"
                      + " political groups).",
                  row -> row.part().kind().label())
              .text("surface", "The words as printed.", row -> row.part().surface())
              .text("section", "title, lead or body.", row -> section(row.part().place()))
              .all(place("surface", Mention::place))
              .text(
                  "country",
                  "ISO 3166-1 alpha-2 code of a resolved place.",
                  row -> row.part().country())
              .text("region", "First-level region of a resolved place.", row -> row.part().region())
              .number(
                  "latitude",
                  "degree",
                  "Latitude of a resolved place.",
                  row -> row.part().latitude())
              .number(
                  "longitude",
                  "degree",
                  "Longitude of a resolved place.",
                  row -> row.part().longitude())
              .flag(
                  "ambiguous",
                  "Whether several places of that name were about equally likely.",
                  row -> row.part().ambiguous())
              .key("article_id", "section", "start")
              .build(),
          covered -> Found.all(covered, covered.reading().mentions(), Mention::place));

  private MentionsReport() {}
}
