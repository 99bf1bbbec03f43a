package org.dateline.text;

import java.util.List;
import org.dateline.model.RawDocument;
import org.dateline.text.content.SavedText;
import org.dateline.text.dates.TextPublication;
import org.dateline.text.encoding.CleanText;
import org.dateline.text.metadata.OutletTable;
import org.dateline.text.metadata.SiteNames;
import org.dateline.text.metadata.WebAddress;

/** Reads a page that was saved as plain text. */
final class SavedTextReader {
  private SavedTextReader() {}

  static Draft read(RawDocument document, String page, OutletTable outlets) {
    String all = CleanText.paragraphs(page);
    SavedText saved = SavedText.from(all);
    return new Draft(
        "",
        "",
        "",
        saved.title(),
        GivenFields.authorship(saved.byline(), SiteNames.of("", WebAddress.of(""))),
        TextPublication.find(all, "", "", document.crawledAt()),
        "",
        "",
        List.of(),
        saved.lines().isEmpty() ? all : saved.text());
  }
}
