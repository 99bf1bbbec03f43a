package org.dateline.text;

/** Why a document is no article: the closed list of reasons of the step. */
enum NotAnArticle {
  EMPTY("no text and no title"),
  NO_TEXT("a page without text of its own"),
  NOT_TEXT("bytes that are no text"),
  ERROR_PAGE("says that there is no such page or no access"),
  COOKIE_WALL("asks for consent and shows nothing else"),
  PAYWALL_STUB("breaks off before a paywall"),
  HOME_PAGE("front page of a site"),
  SECTION_PAGE("list of articles"),
  TAG_PAGE("list of articles under one keyword or author"),
  GALLERY("pictures without a text"),
  VIDEO("video without a text"),
  LIVE_TICKER("entries added through a day");

  private final String detail;

  NotAnArticle(String detail) {
    this.detail = detail;
  }

  /** Returns the reason as ledger and rejections print it. */
  String reason() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Returns what was found, for a person. */
  String detail() {
    return detail;
  }
}
