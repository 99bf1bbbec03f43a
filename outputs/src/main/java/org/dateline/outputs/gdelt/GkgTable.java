package org.dateline.outputs.gdelt;

import static org.dateline.outputs.gdelt.GdeltText.time;

import org.dateline.outputs.report.Report;

/** Declares the Global Knowledge Graph table of GDELT 2.1. */
final class GkgTable {
  private static final String NOTHING = "";

  static final Report<WrittenArticle> GKG =
      Report.<WrittenArticle>of(
              "gkg",
              "Only with --exports=gkg, as gkg.tsv: one row per article in the 27 columns of GDELT"
                  + " GKG 2.1, separated by tabs, without a header. Offsets point into the text of"
                  + " articles.jsonl; what stands in the title is only in the columns without"
                  + " offsets.")
          .text(
              "gkgrecordid",
              "GKGRECORDID: time of publication and the first 13 hexadecimal digits of article_id"
                  + " as a whole number.",
              GkgCells::recordId)
          .text(
              "date",
              "V2.1DATE: publication, YYYYMMDDHHMMSS, zeros beyond what is known.",
              row -> time(row.get("published_at")))
          .text("sourcecollectionidentifier", "V2SOURCECOLLECTIONIDENTIFIER: 1.", row -> "1")
          .text(
              "sourcecommonname",
              "V2SOURCECOMMONNAME: outlet.",
              row -> GdeltText.plain(row.get("outlet")))
          .text(
              "documentidentifier",
              "V2DOCUMENTIDENTIFIER: url, or article_id where there is none.",
              row -> GdeltText.plain(row.document()))
          .text(
              "counts",
              "V1COUNTS: people killed (KILL), injured (WOUND), arrested (ARREST), taken hostage"
                  + " (KIDNAP), affected or displaced (AFFECT), background left out.",
              row -> GkgCells.counts(row, false))
          .text("v21counts", "V2.1COUNTS: the same with offset.", row -> GkgCells.counts(row, true))
          .text("themes", "V1THEMES: empty, no thesaurus is applied.", row -> NOTHING)
          .text("v2enhancedthemes", "V2ENHANCEDTHEMES: empty.", row -> NOTHING)
          .text(
              "locations",
              "V1LOCATIONS: resolved places, with FIPS 10-4 codes of countries as GDELT has them;"
                  + " codes of regions and features are empty.",
              row -> GkgPlaces.locations(row, false))
          .text(
              "v2enhancedlocations",
              "V2ENHANCEDLOCATIONS: the same with offset.",
              row -> GkgPlaces.locations(row, true))
          .text("persons", "V1PERSONS: people.", row -> GkgCells.names(row, "person", false))
          .text(
              "v2enhancedpersons",
              "V2ENHANCEDPERSONS: people with offset.",
              row -> GkgCells.names(row, "person", true))
          .text(
              "organizations",
              "V1ORGANIZATIONS: organizations.",
              row -> GkgCells.names(row, "organization", false))
          .text(
              "v2enhancedorganizations",
              "V2ENHANCEDORGANIZATIONS: organizations with offset.",
              row -> GkgCells.names(row, "organization", true))
          .text(
              "v15tone",
              "V1.5TONE: the six measures of tone are empty, the seventh is the number of words.",
              row -> ",,,,,," + row.get("word_count"))
          .text("v21enhanceddates", "V2.1ENHANCEDDATES: empty.", row -> NOTHING)
          .text("v2gcam", "V2GCAM: wc, the number of words.", row -> "wc:" + row.get("word_count"))
          .text("v21shareimg", "V2.1SHARINGIMAGE: empty.", row -> NOTHING)
          .text("v21relimg", "V2.1RELATEDIMAGES: empty.", row -> NOTHING)
          .text("v21socimage", "V2.1SOCIALIMAGEEMBEDS: empty.", row -> NOTHING)
          .text("v21socvideo", "V2.1SOCIALVIDEOEMBEDS: empty.", row -> NOTHING)
          .text(
              "v21quotations",
              "V2.1QUOTATIONS: offset, length, verb and words of direct quotes.",
              GkgCells::quotations)
          .text(
              "v21allnames",
              "V2.1ALLNAMES: every name of a person, organization, place or group with offset.",
              row -> GkgCells.names(row, "", true))
          .text(
              "v21amounts", "V2.1AMOUNTS: value, object and offset of figures.", GkgCells::amounts)
          .text("v21translationinfo", "V2.1TRANSLATIONINFO: empty.", row -> NOTHING)
          .text(
              "v2extrasxml",
              "V2EXTRASXML: PAGE_PRECISEPUBTIMESTAMP where the minute is known, PAGE_AUTHORS,"
                  + " PAGE_TITLE.",
              GkgCells::extras)
          .build();

  private GkgTable() {}
}
