package org.dateline.text;

import java.util.List;
import org.dateline.model.Field;
import org.dateline.model.RawDocument;
import org.dateline.text.dates.Publication;
import org.dateline.text.dates.TextPublication;
import org.dateline.text.encoding.CleanText;
import org.dateline.text.encoding.Mojibake;
import org.dateline.text.metadata.CanonicalUrl;
import org.dateline.text.metadata.OutletName;
import org.dateline.text.metadata.OutletTable;
import org.dateline.text.metadata.SiteNames;
import org.dateline.text.metadata.WebAddress;

/** Reads a record whose text somebody extracted before: the text is believed, only cleaned. */
final class RecordReader {
  private RecordReader() {}

  static Draft read(RawDocument document, OutletTable outlets) {
    String url = CanonicalUrl.of(document.url(), "");
    WebAddress address = WebAddress.of(url);
    String given = GivenFields.outlet(document);
    String domain = address.host().isEmpty() ? namedDomain(given) : address.domain();
    String outletName = OutletName.of(domain, given, outlets);
    String text = CleanText.paragraphs(Mojibake.repair(document.field(Field.TEXT)));
    SiteNames site = SiteNames.of(given, address);
    return new Draft(
        url,
        domain.isEmpty() ? outletName : domain,
        outletName,
        CleanText.line(Mojibake.repair(document.field(Field.TITLE))),
        GivenFields.authorship(Mojibake.repair(document.field(Field.AUTHORS)), site),
        publication(document, text),
        document.field(Field.LANGUAGE),
        CleanText.line(document.field(Field.SECTION)),
        List.of(),
        text);
  }

  /** Some inputs name an outlet by its domain. */
  private static String namedDomain(String outlet) {
    boolean domain = outlet.indexOf('.') > 0 && outlet.indexOf(' ') < 0 && !outlet.endsWith(".");
    return domain ? WebAddress.of("https://" + outlet).domain() : "";
  }

  private static Publication publication(RawDocument document, String text) {
    return GivenFields.publication(document)
        .orElseGet(
            () ->
                TextPublication.find(
                    text, document.url(), document.field(Field.LANGUAGE), document.crawledAt()));
  }
}
