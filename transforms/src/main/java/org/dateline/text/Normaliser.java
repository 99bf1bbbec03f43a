package org.dateline.text;

import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ContentKind;
import org.dateline.model.Field;
import org.dateline.model.RawDocument;
import org.dateline.model.Rejected;
import org.dateline.text.encoding.DecodedText;
import org.dateline.text.encoding.Mojibake;
import org.dateline.text.encoding.PageDecoder;
import org.dateline.text.encoding.PageGuard;
import org.dateline.text.encoding.PlainPage;
import org.dateline.text.language.LanguageFinder;
import org.dateline.text.language.TextLanguage;
import org.dateline.text.metadata.OutletTable;

/** Turns raw documents into articles, or says why they are none. */
public final class Normaliser {
  /** Name of the step in ledger and rejections. */
  public static final String STEP = "normalise";

  /** Confidence in percent of a language that the input gives. */
  private static final int GIVEN = 100;

  private final OutletTable outlets;

  /** Creates a normaliser that knows no outlets. */
  public Normaliser() {
    this(OutletTable.EMPTY);
  }

  /** Creates a normaliser that takes the display names of outlets from the user's table. */
  public Normaliser(OutletTable outlets) {
    this.outlets = outlets;
  }

  /** Reads one document. */
  public Normalised normalise(RawDocument document) {
    if (document.kind() == ContentKind.PAGE) {
      Optional<Reader> plain = PlainPage.open(document.body());
      if (plain.isPresent()) {
        return page(document, plain.get());
      }
    }
    String page = markup(document);
    if (!page.isEmpty()) {
      return page(document, page);
    }
    if (document.kind() == ContentKind.SAVED_TEXT) {
      return finished(document, SavedTextReader.read(document, decoded(document), outlets));
    }
    return finished(document, RecordReader.read(document, outlets));
  }

  private Normalised page(RawDocument document, String page) {
    Optional<PageGuard.Refusal> refusal = PageGuard.refusal(page);
    if (refusal.isPresent()) {
      return rejected(document, refusal.get().reason(), refusal.get().detail());
    }
    return page(document, new StringReader(page));
  }

  private Normalised page(RawDocument document, Reader page) {
    PageReader reader = PageReader.parse(document, page, outlets);
    Optional<NotAnArticle> none = reader.notAnArticle();
    return none.isPresent()
        ? rejected(document, none.get().reason(), none.get().detail())
        : finished(document, reader.draft());
  }

  /** Returns the page that the document is or brings along, or an empty text. */
  private static String markup(RawDocument document) {
    if (document.kind() == ContentKind.PAGE) {
      return decoded(document);
    }
    boolean textGiven = !document.field(Field.TEXT).isBlank();
    return document.kind() == ContentKind.RECORD && !textGiven ? document.field(Field.HTML) : "";
  }

  private static String decoded(RawDocument document) {
    if (document.body().length == 0) {
      return document.field(Field.TEXT);
    }
    DecodedText decoded = PageDecoder.decode(document.body(), document.charset());
    return Mojibake.repair(decoded.text());
  }

  private static Normalised finished(RawDocument document, Draft draft) {
    if (draft.text().isEmpty() && draft.title().isEmpty()) {
      return rejected(document, NotAnArticle.EMPTY.reason(), NotAnArticle.EMPTY.detail());
    }
    TextLanguage language = language(document, draft);
    return Normalised.kept(
        new Article(
            ArticleIds.of(draft),
            document.sourceId(),
            document.source(),
            document.url(),
            draft.canonicalUrl(),
            draft.outlet(),
            draft.outletName(),
            draft.title(),
            draft.authorship().byline(),
            draft.authorship().people(),
            draft.publication().published(),
            draft.publication().updated(),
            language.code(),
            language.confidence(),
            draft.section(),
            draft.links(),
            draft.text(),
            document.field(Field.EVENT)));
  }

  private static TextLanguage language(RawDocument document, Draft draft) {
    String given = LanguageFinder.primary(document.field(Field.LANGUAGE));
    if (!given.isEmpty()) {
      return new TextLanguage(given, GIVEN);
    }
    String text = draft.text().isEmpty() ? draft.title() : draft.text();
    return LanguageFinder.find(text, draft.languageTag());
  }

  private static Normalised rejected(RawDocument document, String reason, String detail) {
    return Normalised.rejected(
        new Rejected(STEP, reason, document.source(), document.sourceId(), document.url(), detail));
  }
}
