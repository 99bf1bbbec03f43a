package org.dateline.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words by which pages that are no articles give themselves away. */
final class PageWords {
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

  private PageWords() {}

  /** Returns whether a title in lower case says that there is no such page or no access. */
  static boolean tellError(String title) {
    return holdsAny(title, ERRORS);
  }

  /** Returns whether a text asks to subscribe before more is shown. */
  static boolean offerSubscription(String text) {
    return holdsAny(text.toLowerCase(Locale.ROOT), PAYWALLS);
  }

  /** Returns whether a folder of an address holds lists by keyword or author. */
  static boolean isTagFolder(String folder) {
    return TAG_FOLDERS.contains(folder);
  }

  /** Returns whether a folder of an address holds lists by section. */
  static boolean isSectionFolder(String folder) {
    return SECTION_FOLDERS.contains(folder);
  }

  /** Returns whether a text of so many words is about consent and little else. */
  static boolean askForConsent(String text, int words) {
    int hits = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]")) {
      hits += CONSENT.contains(word) ? 1 : 0;
    }
    return hits >= 4 && hits * 12 >= words;
  }

  /** Returns the number of words. */
  static int count(String text) {
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
