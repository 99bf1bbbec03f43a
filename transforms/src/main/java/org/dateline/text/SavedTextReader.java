package org.dateline.text;

import java.util.List;
import org.dateline.model.RawDocument;
import org.dateline.text.dates.TextPublication;
import org.dateline.text.encoding.CleanText;
import org.dateline.text.metadata.Authorship;
import org.dateline.text.metadata.OutletTable;

/** Reads a page that was saved as plain text. */
final class SavedTextReader {
  private SavedTextReader() {}

  static Draft read(RawDocument document, String page, OutletTable outlets) {
    String text = CleanText.paragraphs(page);
    return new Draft(
        "",
        "",
        "",
        "",
        new Authorship(List.of(), ""),
        TextPublication.find(text, "", "", document.crawledAt()),
        "",
        "",
        List.of(),
        text);
  }
}
