package org.dateline.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What copying says of one article. Every article has one.
 *
 * @param article the article
 * @param copyClass original where nothing was copied
 * @param original the article that it copies most from, if any
 * @param family id of its copy family: the smallest article id in it; a family counts as one report
 * @param copiedShare share of its characters that stand in other articles it copies, 4 places
 * @param originalShare one minus the copied share, 4 places
 * @param wireAgency agency whose text it is; may be empty
 * @param links the articles that it copies, strongest first; bounded
 */
public record CopyStatus(
    ArticleId article,
    CopyClass copyClass,
    Optional<ArticleId> original,
    ArticleId family,
    BigDecimal copiedShare,
    BigDecimal originalShare,
    String wireAgency,
    List<CopyLink> links) {
  public CopyStatus {
    links = List.copyOf(links);
  }

  /** Returns this status in the given family. */
  public CopyStatus inFamily(ArticleId joined) {
    return new CopyStatus(
        article, copyClass, original, joined, copiedShare, originalShare, wireAgency, links);
  }
}
