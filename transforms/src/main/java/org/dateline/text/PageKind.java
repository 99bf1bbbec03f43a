package org.dateline.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.text.content.Content;
import org.dateline.text.metadata.PageEvidence;
import org.dateline.text.metadata.StructuredData.Kind;
import org.dateline.text.metadata.StructuredData.Work;
import org.dateline.text.metadata.WebAddress;
import org.jsoup.nodes.Document;

/** Tells pages that are no articles, on strong evidence only: what is refused is lost. */
final class PageKind {
  /** Words up to which a text may be what surrounds something else. */
  private static final int STUB = 80;

  private static final int APOLOGY = 60;
  private static final int NOTICE = 150;
  private static final int CAPTION = 25;

  /** Words of titles of error pages; the titles of articles are longer. */
  private static final int ERROR_TITLE = 8;

  /** Entries with a time that make a ticker. */
  private static final int TICKER = 5;

  /** Share of a page's characters in links from which on it is a list, in percent. */
  private static final int LIST = 50;

  private final PageEvidence page;
  private final Content content;
  private final String title;
  private final String text;
  private final boolean dated;
  private final WebAddress address;

  private PageKind(
      PageEvidence page,
      Content content,
      String title,
      String text,
      boolean dated,
      WebAddress address) {
    this.page = page;
    this.dated = dated;
    this.content = content;
    this.title = title;
    this.text = text;
    this.address = address;
  }

  /**
   * Returns why the page is no article, or nothing if it is one or may be.
   *
   * @param dated whether its time of publication is known
   * @param document the parsed page, for the words around a short text
   * @param address where it was found
   */
  static Optional<NotAnArticle> of(
      PageEvidence page,
      Content content,
      String title,
      String text,
      boolean dated,
      Document document,
      WebAddress address) {
    if (text.isEmpty() && title.isEmpty()) {
      return Optional.of(NotAnArticle.EMPTY);
    }
    return new PageKind(page, content, title, text, dated, address).refuse(document);
  }

  private Optional<NotAnArticle> refuse(Document document) {
    int words = PageWords.count(text);
    if (words <= APOLOGY && isError()) {
      return Optional.of(NotAnArticle.ERROR_PAGE);
    }
    if (words <= NOTICE && PageWords.askForConsent(text, words)) {
      return Optional.of(NotAnArticle.COOKIE_WALL);
    }
    if (words <= CAPTION && isVideo()) {
      return Optional.of(NotAnArticle.VIDEO);
    }
    if (words <= CAPTION && isGallery()) {
      return Optional.of(NotAnArticle.GALLERY);
    }
    if (words <= STUB && isBehindPaywall(document)) {
      return Optional.of(NotAnArticle.PAYWALL_STUB);
    }
    if (isLive() && (words <= STUB || isTicker())) {
      return Optional.of(NotAnArticle.LIVE_TICKER);
    }
    Optional<NotAnArticle> list = isArticle() ? Optional.empty() : list(words);
    boolean bare = text.isEmpty() && !dated && !isArticle();
    return bare ? list.or(() -> Optional.of(NotAnArticle.NO_TEXT)) : list;
  }

  private Optional<NotAnArticle> list(int words) {
    boolean links = content.pageLinkPercent() >= LIST || content.linkPercent() >= LIST;
    boolean fewWords = content.paragraphs() < 3 || words <= STUB;
    if (!links && !fewWords) {
      return Optional.empty();
    }
    if (links && isUnder(PageWords::isTagFolder)) {
      return Optional.of(NotAnArticle.TAG_PAGE);
    }
    boolean collection = page.data().has("CollectionPage") && page.hints().articles() > 3;
    // A heading of a word or two, no text of its own and links to other pages: a front of a
    // section.
    boolean front = text.isEmpty() && PageWords.count(title) <= 2 && !address.isRoot();
    if (links && (isUnder(PageWords::isSectionFolder) || collection || front)) {
      return Optional.of(NotAnArticle.SECTION_PAGE);
    }
    boolean home = !address.host().isEmpty() && address.isRoot() && links && fewWords;
    return home ? Optional.of(NotAnArticle.HOME_PAGE) : Optional.empty();
  }

  /** Returns whether the address ends in one of the folders and one name: {@code /tag/peace}. */
  private boolean isUnder(Predicate<String> names) {
    String path = address.path().toLowerCase(Locale.ROOT);
    int page = path.indexOf("/page/");
    String[] folders = (page < 0 ? path : path.substring(0, page)).split("/", 8);
    int last = folders.length - 1;
    last = last > 0 && folders[last].isEmpty() ? last - 1 : last;
    return last > 0 && last < 7 && names.test(folders[last - 1]);
  }

  private boolean isArticle() {
    boolean structured =
        page.data().works().stream()
            .anyMatch(work -> work.kind() == Kind.ARTICLE && !work.headline().isEmpty());
    return structured || page.meta("og:type").filter("article"::equalsIgnoreCase).isPresent();
  }

  private boolean isError() {
    String told = (title.isEmpty() ? page.titleTag() : title).toLowerCase(Locale.ROOT);
    return PageWords.count(told) <= ERROR_TITLE && PageWords.tellError(told) && !isArticle();
  }

  private boolean isVideo() {
    String type = page.meta("og:type").orElse("").toLowerCase(Locale.ROOT);
    return type.startsWith("video")
        || page.data().works().stream()
            .limit(1)
            .anyMatch(work -> work.type().equals("VideoObject") && work.kind() != Kind.RELATED);
  }

  private boolean isGallery() {
    String path = address.path().toLowerCase(Locale.ROOT);
    return page.data().has("ImageGallery")
        || path.contains("/gallery/")
        || path.contains("/photos/")
        || path.contains("/pictures/")
        || path.contains("/bildergalerie")
        || path.contains("/fotostrecke");
  }

  private boolean isLive() {
    return page.data().works().stream()
        .filter(work -> work.kind() == Kind.ARTICLE)
        .map(Work::type)
        .anyMatch("LiveBlogPosting"::equals);
  }

  /** Returns whether the text is made of entries that each start with a time of the day. */
  private boolean isTicker() {
    return text.lines().filter(PageKind::startsWithTime).count() >= TICKER;
  }

  private static boolean startsWithTime(String line) {
    int colon = line.indexOf(':');
    return (colon == 1 || colon == 2)
        && Character.isDigit(line.charAt(0))
        && Character.isDigit(line.charAt(colon - 1))
        && line.length() > colon + 2
        && Character.isDigit(line.charAt(colon + 1))
        && Character.isDigit(line.charAt(colon + 2));
  }

  private static boolean isBehindPaywall(Document document) {
    return PageWords.offerSubscription(document.text());
  }
}
