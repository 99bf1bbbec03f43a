package org.dateline.text;

import java.io.Reader;
import java.util.Optional;
import org.dateline.model.Field;
import org.dateline.model.RawDocument;
import org.dateline.text.content.Content;
import org.dateline.text.content.MainContent;
import org.dateline.text.dates.Publication;
import org.dateline.text.dates.PublicationFinder;
import org.dateline.text.encoding.CleanText;
import org.dateline.text.metadata.AuthorFinder;
import org.dateline.text.metadata.Authorship;
import org.dateline.text.metadata.CanonicalUrl;
import org.dateline.text.metadata.EvidenceGatherer;
import org.dateline.text.metadata.OutletName;
import org.dateline.text.metadata.OutletTable;
import org.dateline.text.metadata.PageEvidence;
import org.dateline.text.metadata.SectionFinder;
import org.dateline.text.metadata.SiteNames;
import org.dateline.text.metadata.TitleFinder;
import org.dateline.text.metadata.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads one page: parses it once, and asks all rules of what they know. */
final class PageReader {
  private final RawDocument document;
  private final Document page;
  private final OutletTable outlets;
  private final PageEvidence evidence;
  private final String canonicalUrl;
  private final WebAddress address;
  private final SiteNames site;
  private final String title;
  private final Content content;
  private final String text;
  private final Publication publication;

  private PageReader(RawDocument document, Document page, OutletTable outlets) {
    this.document = document;
    this.page = page;
    this.outlets = outlets;
    this.evidence = EvidenceGatherer.gather(page);
    this.canonicalUrl = CanonicalUrl.of(document.url(), evidence.address());
    this.address = WebAddress.of(canonicalUrl);
    this.site = SiteNames.of(evidence, address, GivenFields.outlet(document));
    String given = CleanText.line(document.field(Field.TITLE));
    this.title = given.isEmpty() ? TitleFinder.find(evidence, site) : given;
    this.content = MainContent.from(page);
    this.text = CleanText.paragraphs(content.text());
    this.publication = publication();
  }

  /** Parses the page and reads it. */
  static PageReader parse(RawDocument document, Reader page, OutletTable outlets) {
    Document parsed = Parser.htmlParser().parseInput(page, document.url());
    return new PageReader(document, parsed, outlets);
  }

  Optional<NotAnArticle> notAnArticle() {
    return PageKind.of(
        evidence,
        content,
        title,
        text,
        publication.published().isPresent(),
        page,
        WebAddress.of(document.url()));
  }

  Draft draft() {
    String domain = address.domain();
    String given = GivenFields.outlet(document);
    String outletName = OutletName.of(domain, given, evidence, outlets);
    String section = CleanText.line(document.field(Field.SECTION));
    return new Draft(
        canonicalUrl,
        domain.isEmpty() ? outletName : domain,
        outletName,
        title,
        authorship(),
        publication,
        evidence.language(),
        section.isEmpty() ? SectionFinder.find(evidence) : section,
        content.links(),
        text);
  }

  private Authorship authorship() {
    String given = document.field(Field.AUTHORS);
    if (given.isBlank()) {
      return AuthorFinder.find(evidence, site);
    }
    return GivenFields.authorship(given, site);
  }

  private Publication publication() {
    return GivenFields.publication(document)
        .orElseGet(
            () ->
                PublicationFinder.find(
                    evidence, page, document.url(), address.host(), document.crawledAt()));
  }
}
