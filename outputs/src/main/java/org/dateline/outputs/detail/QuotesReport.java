package org.dateline.outputs.detail;

import static org.dateline.outputs.detail.SharedColumns.place;
import static org.dateline.outputs.detail.SharedColumns.section;

import org.dateline.model.CoveredArticle;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.outputs.report.SourceReport;

/** Declares {@code quotes.csv}. */
final class QuotesReport {
  static final SourceReport<CoveredArticle, Found<Quote>> QUOTES =
      new SourceReport<>(
          SharedColumns.<Quote>found("quotes", "One row per utterance that an article gives.")
              .text(
                  "quote_id",
                  "The utterance, the same in all articles of an event that give it, shortened or"
                      + " altered; empty where the act is no statement.",
                  row -> row.part().id())
              .text("kind", "direct, indirect or mixed.", row -> row.part().kind().label())
              .text(
                  "content",
                  "The words, without the outer quotation marks.",
                  row -> row.part().content())
              .text("speaker", "Who speaks, as printed.", row -> row.part().speaker())
              .text(
                  "speaker_entity",
                  "Canonical name of the speaker, or the described source.",
                  row -> row.part().speakerEntity())
              .text("cue", "Verb or phrase of saying.", row -> row.part().cue())
              .all(place("content", Quote::place))
              .integer(
                  "speaker_start",
                  "UTF-16 unit",
                  "Offset of the speaker.",
                  row -> row.part().speakerPlace().map(Place::start))
              .integer(
                  "speaker_end",
                  "UTF-16 unit",
                  "Offset after the speaker.",
                  row -> row.part().speakerPlace().map(Place::end))
              .text("section", "title, lead or body.", row -> section(row.part().place()))
              .text(
                  "speaker_type",
                  "named_official, unnamed_official, institution, document, witness, expert,"
                      + " outlet, named_person or unknown.",
                  row -> row.part().speakerType().label())
              .text(
                  "act",
                  "What the source does with the content: statement (says or writes it: all words"
                      + " in marks, and what verbs of communication take), belief (holds it to be"
                      + " true, likely or possible), knowledge (knows, learns or shows it),"
                      + " intention (wants, plans, decides or refuses it) or stance (likes, backs"
                      + " or opposes it).",
                  row -> row.part().act().label())
              .key("article_id", "section", "start", "end")
              .build(),
          covered -> Found.all(covered, covered.reading().quotes(), Quote::place));

  private QuotesReport() {}
}
