package org.dateline.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.ContentKind;
import org.dateline.model.Field;
import org.dateline.model.Hex;
import org.dateline.model.RawDocument;
import org.dateline.model.Rejected;
import org.dateline.text.content.Content;
import org.dateline.text.content.MainContent;
import org.jsoup.Jsoup;

/** Turns raw documents into articles, or says why they are none. */
public final class Normaliser {
  /** Name of the step in ledger and rejections. */
  public static final String STEP = "normalise";

  /** Reads one document. */
  public Normalised normalise(RawDocument document) {
    String given = document.field(Field.TEXT);
    if (given.isEmpty()) {
      given = new String(document.body(), StandardCharsets.UTF_8);
    }
    Content content =
        document.kind() == ContentKind.PAGE
            ? MainContent.from(Jsoup.parse(given, document.url()))
            : Content.ofRecord(given);
    String text = content.text();
    String title = document.field(Field.TITLE);
    if (text.isBlank() && title.isBlank()) {
      return Normalised.rejected(
          new Rejected(
              STEP, "empty", document.source(), document.sourceId(), document.url(), "no text"));
    }
    String outlet = document.field(Field.OUTLET);
    return Normalised.kept(
        new Article(
            new ArticleId(Hex.digest(outlet, title, text)),
            document.sourceId(),
            document.source(),
            document.url(),
            document.url(),
            outlet,
            outlet,
            title,
            document.field(Field.AUTHORS),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            document.field(Field.LANGUAGE),
            0,
            document.field(Field.SECTION),
            content.links(),
            text,
            document.field(Field.EVENT)));
  }
}
