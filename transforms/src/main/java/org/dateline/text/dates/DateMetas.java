package org.dateline.text.dates;

/** Names of meta tags that tell times, surest first. */
final class DateMetas {
  /** Names that mean the publication and nothing else. */
  static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "article:published",
    "og:published_time",
    "datepublished",
    "og:datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_time",
    "published-date",
    "published_at",
    "publisheddate",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "article.published",
    "originalpublicationdate",
    "vr:published-time",
    "iso-8601-publish-date",
    "bt:pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.published",
    "rnews:datepublished",
    "date_published",
    "citation_publication_date",
    "citation_date",
    "pub_date",
    "published"
  };

  /** Names under which sites also give the making or the last change. */
  static final String[] ANY = {
    "date",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "pdate",
    "gentime",
    "release_date",
    "displaydate",
    "article.created",
    "created",
    "creation_date",
    "datecreated",
    "uploaddate"
  };

  static final String[] MODIFIED = {
    "article:modified_time",
    "og:article:modified_time",
    "article:modified",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "lastmod",
    "last_updated_date",
    "article_date_updated",
    "dcterms.modified",
    "dc.date.modified",
    "cxenseparse:modified_time",
    "updated_time",
    "revised",
    "lastdate",
    "last_modified",
    "modified"
  };

  private DateMetas() {}
}
