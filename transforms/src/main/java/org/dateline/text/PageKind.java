package org.dateline.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  private static final List<String> ERRORS =
      List.of(
          "page not found",
          "not found",
          "404",
          "403 forbidden",
          "access denied",
          "forbidden",
          "just a moment",
          "attention required",
          "are you a robot",
          "are you human",
          "page doesn't exist",
          "page does not exist",
          "page unavailable",
          "service unavailable",
          "bad gateway",
          "internal server error",
          "gateway time-out",
          "seite nicht gefunden",
          "page introuvable",
          "página no encontrada",
          "pagina non trovata",
          "pagina niet gevonden",
          "página não encontrada",
          "nie znaleziono",
          "under maintenance",
          "unsupported browser");

  private static final List<String> PAYWALLS =
      List.of(
          "subscribe to continue",
          "subscribe to read",
          "subscribers only",
          "subscriber-only",
          "already a subscriber",
          "to continue reading",
          "to keep reading",
          "to read the full",
          "unlock this article",
          "sign in to read",
          "log in to read",
          "register to read",
          "exclusive to subscribers",
          "jetzt weiterlesen",
          "nur für abonnenten",
          "diesen artikel weiterlesen",
          "réservé aux abonnés",
          "réservé à nos abonnés",
          "solo para suscriptores",
          "exclusivo para suscriptores",
          "riservato agli abbonati");

  private static final Set<String> CONSENT =
      Set.of(
          "cookie",
          "cookies",
          "consent",
          "privacy",
          "partners",
          "preferences",
          "advertising",
          "datenschutz",
          "einwilligung",
          "zustimmung",
          "zustimmen",
          "tracking",
          "données",
          "privacidad",
          "consentement",
          "accept",
          "akzeptieren",
          "gdpr");

  private static final Set<String> TAG_FOLDERS =
      Set.of(
          "tag",
          "tags",
          "topic",
          "topics",
          "author",
          "authors",
          "autor",
          "autoren",
          "schlagwort",
          "thema",
          "themen",
          "label",
          "keyword",
          "etiqueta",
          "profile",
          "search",
          "suche");

  private static final Set<String> SECTION_FOLDERS =
      Set.of("category", "categories", "kategorie", "section", "sections", "rubrik", "archive");

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
    int words = words(text);
    if (words <= APOLOGY && isError()) {
      return Optional.of(NotAnArticle.ERROR_PAGE);
    }
    if (words <= NOTICE && isConsent(text, words)) {
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
    if (links && isUnder(TAG_FOLDERS)) {
      return Optional.of(NotAnArticle.TAG_PAGE);
    }
    boolean collection = page.data().has("CollectionPage") && page.hints().articles() > 3;
    // A heading of a word or two, no text of its own and links to other pages: a front of a
    // section.
    boolean front = text.isEmpty() && words(title) <= 2 && !address.isRoot();
    if (links && (isUnder(SECTION_FOLDERS) || collection || front)) {
      return Optional.of(NotAnArticle.SECTION_PAGE);
    }
    boolean home = !address.host().isEmpty() && address.isRoot() && links && fewWords;
    return home ? Optional.of(NotAnArticle.HOME_PAGE) : Optional.empty();
  }

  /** Returns whether the address ends in one of the folders and one name: {@code /tag/peace}. */
  private boolean isUnder(Set<String> names) {
    String path = address.path().toLowerCase(Locale.ROOT);
    int page = path.indexOf("/page/");
    String[] folders = (page < 0 ? path : path.substring(0, page)).split("/", 8);
    int last = folders.length - 1;
    last = last > 0 && folders[last].isEmpty() ? last - 1 : last;
    return last > 0 && last < 7 && names.contains(folders[last - 1]);
  }

  private boolean isArticle() {
    boolean structured =
        page.data().works().stream()
            .anyMatch(work -> work.kind() == Kind.ARTICLE && !work.headline().isEmpty());
    return structured || page.meta("og:type").filter("article"::equalsIgnoreCase).isPresent();
  }

  private boolean isError() {
    String told = (title.isEmpty() ? page.titleTag() : title).toLowerCase(Locale.ROOT);
    return words(told) <= ERROR_TITLE && holdsAny(told, ERRORS) && !isArticle();
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
    return holdsAny(document.text().toLowerCase(Locale.ROOT), PAYWALLS);
  }

  private static boolean isConsent(String text, int words) {
    int hits = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]")) {
      hits += CONSENT.contains(word) ? 1 : 0;
    }
    return hits >= 4 && hits * 12 >= words;
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  private static boolean holdsAny(String text, List<String> phrases) {
    return phrases.stream().anyMatch(text::contains);
  }
}
