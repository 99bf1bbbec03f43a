package org.dateline.text.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.dates.DateScanner.Found;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the dates that the visible text of a page tells, where no element is marked as one. */
final class TextDates implements NodeFilter {
  private static final int MAX_TEXTS = 6_000;
  private static final int MAX_FOUND = 300;

  /** Characters of a long text that are read from its start. */
  private static final int HEAD = 160;

  private static final int SHORT = 60;

  /** Longest text that may be the label of the next one. */
  private static final int LABEL = 24;

  /** Texts behind a heading among which its date stands. */
  private static final int NEAR_TITLE = 12;

  private static final Set<String> SILENT =
      Set.of("script", "style", "noscript", "head", "select", "textarea", "template", "svg");

  /** Words before a date that say it is the page's own. */
  private static final String[] CUES = {
    "publish",
    "posted",
    "veröffentlicht",
    "publié",
    "publicado",
    "pubblicato",
    "gepubliceerd",
    "opublikowano",
    "erstellt",
    "eingestellt",
    "geschrieben",
    "written",
    "datum",
    "date:",
    "dated",
    "stand:",
    "stand ",
    "released",
    "mis en ligne",
    "fecha",
    "data:",
    "filed",
    "created",
    "on air",
    "first aired",
    "yayın",
    "опубликовано",
  };

  private static final String[] UPDATE_CUES = {
    "updat", "aktualisiert", "modifi", "geändert", "änderung", "mis à jour", "mise à jour",
    "actualizado", "aggiornat", "atualizado", "bijgewerkt", "edited", "revised", "bearbeitet"
  };

  private static final String[] FOREIGN_CUES = {
    "copyright",
    "©",
    "(c)",
    "since",
    "seit ",
    "zugriff",
    "accessed",
    "retrieved",
    "abgerufen",
    "valid",
    "expires",
    "born",
    "geboren"
  };

  /**
   * One date of the visible text.
   *
   * @param weight how likely it is the page's own: the larger the likelier
   * @param order number of its text on the page
   */
  record Told(Stamp stamp, int weight, int order, boolean update) {}

  private final DateReading reading;
  private final List<Told> told = new ArrayList<>();
  private int texts;

  /** Number of texts before the last first-rank heading; 0 if there was none. */
  private int title;

  /** The text before the present one. */
  private String before = "";

  private TextDates(DateReading reading) {
    this.reading = reading;
  }

  /** Returns the dates in the order of the page. */
  static List<Told> of(Document page, DateReading reading) {
    TextDates dates = new TextDates(reading);
    page.filter(dates);
    return dates.told;
  }

  /** Returns whether words of a text say that its date is of a change. */
  static boolean isUpdate(String text) {
    return holdsAny(text.toLowerCase(Locale.ROOT), UPDATE_CUES);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (texts > MAX_TEXTS || told.size() > MAX_FOUND) {
      return FilterResult.STOP;
    }
    if (node instanceof Element element && SILENT.contains(element.normalName())) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words && !words.isBlank()) {
      texts++;
      String text = words.getWholeText().strip();
      read(text);
      before = text;
    }
    if (node instanceof Element element && element.normalName().equals("h1")) {
      title = texts;
    }
    return FilterResult.CONTINUE;
  }

  private void read(String text) {
    String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
    if (!mayHoldDate(head)) {
      return;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    String label = before.length() <= LABEL ? before.toLowerCase(Locale.ROOT) + " " : "";
    for (Found found : reading.scan(head)) {
      if (found.stamp().monthOnly()) {
        continue;
      }
      String lead = label + lower.substring(0, Math.min(lower.length(), found.start()));
      boolean update = holdsAny(lead, UPDATE_CUES);
      int weight = 0;
      weight += holdsAny(lead, CUES) ? 4 : 0;
      weight += title > 0 && texts - title <= NEAR_TITLE ? 3 : 0;
      weight += text.length() <= SHORT ? 2 : 0;
      weight += found.start() == 0 && found.end() >= text.length() - 1 ? 2 : 0;
      weight += found.start() == 0 && text.length() > HEAD ? 3 : 0;
      weight += found.stamp().time().isPresent() ? 1 : 0;
      weight -= holdsAny(lead, FOREIGN_CUES) ? 6 : 0;
      weight -= text.length() > HEAD ? 3 : 0;
      weight -= found.spelled() ? 0 : 1;
      told.add(new Told(found.stamp(), weight, texts, update));
    }
  }

  /** A date has two digits at least, and a year or two marks. */
  private static boolean mayHoldDate(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits >= 4;
  }

  private static boolean holdsAny(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
