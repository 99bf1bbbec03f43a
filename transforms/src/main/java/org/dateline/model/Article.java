package org.dateline.model;

import java.util.List;
import java.util.Optional;

/**
 * One normalised article.
 *
 * @param id deterministic, from outlet, title and text
 * @param sourceId the record's own id as its input gave it
 * @param source file and position
 * @param url as given; may be empty
 * @param canonicalUrl normalised address; may be empty
 * @param outlet registrable domain, or the name given where there is no URL; may be empty
 * @param outletName display name; may be empty
 * @param title without the site's name; may be empty
 * @param byline the line of authorship as printed, agencies included; may be empty
 * @param authors people only
 * @param published time of publication, if known
 * @param updated time of the last update, if told apart
 * @param language ISO 639-1 code; empty if unknown
 * @param languageConfidence in percent, 0 to 100
 * @param section section of the outlet, such as World; may be empty
 * @param links addresses of other sites that the text links to
 * @param text main content, paragraphs separated by one line end
 * @param givenEvent event that the input assigns; empty if grouping decides
 */
public record Article(
    ArticleId id,
    String sourceId,
    String source,
    String url,
    String canonicalUrl,
    String outlet,
    String outletName,
    String title,
    String byline,
    List<String> authors,
    Optional<PublicationTime> published,
    Optional<PublicationTime> updated,
    String language,
    int languageConfidence,
    String section,
    List<String> links,
    String text,
    String givenEvent) {

  public Article {
    authors = List.copyOf(authors);
    links = List.copyOf(links);
    if (languageConfidence < 0 || languageConfidence > 100) {
      throw new IllegalArgumentException("language confidence in percent: " + languageConfidence);
    }
  }

  /** Returns whether English rules apply. Unknown language counts as English. */
  public boolean isEnglish() {
    return language.isEmpty() || language.equals("en");
  }

  /** Returns this article without its text, to travel light. */
  public Article withoutText() {
    return new Article(
        id,
        sourceId,
        source,
        url,
        canonicalUrl,
        outlet,
        outletName,
        title,
        byline,
        authors,
        published,
        updated,
        language,
        languageConfidence,
        section,
        links,
        "",
        givenEvent);
  }
}
