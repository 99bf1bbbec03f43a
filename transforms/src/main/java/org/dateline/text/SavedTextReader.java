package org.dateline.text;

import java.util.List;
import org.dateline.model.Field;
import org.dateline.model.RawDocument;
import org.dateline.text.content.SavedText;
import org.dateline.text.dates.Publication;
import org.dateline.text.dates.TextPublication;
import org.dateline.text.encoding.CleanText;
import org.dateline.text.metadata.Authorship;
import org.dateline.text.metadata.Bylines;
import org.dateline.text.metadata.CanonicalUrl;
import org.dateline.text.metadata.OutletName;
import org.dateline.text.metadata.OutletTable;
import org.dateline.text.metadata.SavedOutlet;
import org.dateline.text.metadata.SiteNames;
import org.dateline.text.metadata.WebAddress;

/** Reads a page that was saved as plain text. */
final class SavedTextReader {
  private SavedTextReader() {}

  static Draft read(RawDocument document, String page, OutletTable outlets) {
    String clean = CleanText.characters(page);
    SavedText saved = SavedText.from(clean);
    String title = CleanText.line(saved.title());
    String url = CanonicalUrl.of(document.url(), "");
    WebAddress address = WebAddress.of(url);
    String given = GivenFields.outlet(document);
    String told = given.isEmpty() ? SavedOutlet.find(clean.lines().toList(), title) : given;
    String outletName = OutletName.of(address.domain(), told, outlets);
    SiteNames site = SiteNames.of(outletName, address);
    Publication publication =
        GivenFields.publication(document)
            .orElseGet(
                () ->
                    TextPublication.find(
                        saved.dateline() + "\n" + clean, url, "", document.crawledAt()));
    return new Draft(
        url,
        address.host().isEmpty() ? outletName : address.domain(),
        outletName,
        title,
        new Authorship(Bylines.people(saved.byline(), site, true), saved.byline()),
        publication,
        document.field(Field.LANGUAGE),
        CleanText.line(document.field(Field.SECTION)),
        List.of(),
        CleanText.paragraphs(saved.text()));
  }
}
