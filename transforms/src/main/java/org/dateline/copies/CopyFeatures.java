package org.dateline.copies;

import java.util.Optional;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.PublicationTime;
import org.dateline.model.Reading;

/**
 * All of one article that the search for copies needs. It holds no text.
 *
 * @param id the article
 * @param outlet domain or name; may be empty
 * @param outletName display name; may be empty
 * @param title hash of the letters and digits of the title; 0 where there is none
 * @param published time of publication, if known
 * @param agency agency whose text it is by dateline, byline or credit; may be empty
 * @param corrected whether it carries a note of its own correction or update
 * @param named hashes of the names that it mentions, ascending; bounded
 * @param told hashes of the names that stand after {@code told}, ascending; bounded
 * @param wording wording of the text
 */
public record CopyFeatures(
    ArticleId id,
    String outlet,
    String outletName,
    long title,
    Optional<PublicationTime> published,
    String agency,
    boolean corrected,
    long[] named,
    long[] told,
    Wording wording) {

  /** Returns the features of the article. */
  public static CopyFeatures of(AnnotatedArticle annotated, Reading reading) {
    Article article = annotated.article();
    NamedSources sources = NamedSources.of(annotated, reading.citations());
    return new CopyFeatures(
        article.id(),
        article.outlet(),
        article.outletName(),
        Hashes.ofName(article.title()),
        article.published(),
        AgencyCredit.agencyOf(annotated),
        CorrectionNote.isIn(annotated.body()),
        sources.named(),
        sources.told(),
        WordingReader.of(annotated.body()));
  }

  /** Returns what the search for candidates needs. */
  public Fingerprints fingerprints() {
    return new Fingerprints(id, time(), Winnowing.fingerprints(wording.shingles()));
  }

  /** Returns the start of the known time in seconds since 1970, or the last second of all. */
  long time() {
    return published.map(time -> time.at().getEpochSecond()).orElse(Long.MAX_VALUE);
  }
}
