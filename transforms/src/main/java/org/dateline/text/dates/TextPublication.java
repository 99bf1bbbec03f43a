package org.dateline.text.dates;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.PublicationTime;
import org.dateline.model.TimeSource;
import org.dateline.text.dates.DateScanner.Found;
import org.dateline.text.metadata.WebAddress;

/**
 * Finds when a plain text was published: in its address, or in one of its first or last lines that
 * is a date and hardly anything else. The day on which somebody looked at a page says nothing.
 */
public final class TextPublication {
  private static final int LINES = 12;
  private static final int LONGEST_LINE = 120;

  /** Characters that a line may have beside a date that no word announces. */
  private static final int BESIDE = 12;

  private static final String[] CUES = {
    "publish", "posted", "date:", "veröffentlicht", "publié", "publicado", "pubblicato", "updated"
  };

  private static final String[] NOT_CUES = {
    "view",
    "print",
    "visit",
    "access",
    "today",
    "retriev",
    "download",
    "saved",
    "captur",
    "©",
    "copyright",
    "abgerufen",
    "gedruckt"
  };

  private TextPublication() {}

  /**
   * Returns what the text tells.
   *
   * @param text lines parted by line ends
   * @param url its address; may be empty
   * @param languageTag language that the input gives; may be empty
   * @param crawledAt upper bound
   */
  public static Publication find(
      String text, String url, String languageTag, Optional<Instant> crawledAt) {
    DateReading reading =
        DateReading.of(
            languageTag.isEmpty() ? "en" : languageTag, WebAddress.of(url).host(), crawledAt);
    Optional<PublicationTime> byLine =
        line(text, reading).map(stamp -> stamp.published(TimeSource.TEXT));
    Optional<PublicationTime> byUrl =
        UrlDate.of(url, reading).map(stamp -> stamp.published(TimeSource.URL));
    boolean urlTellsDay =
        byUrl.isPresent() && byUrl.get().end().isBefore(byUrl.get().at().plusSeconds(90_000));
    return new Publication(urlTellsDay ? byUrl : byLine.or(() -> byUrl), Optional.empty());
  }

  private static Optional<Stamp> line(String text, DateReading reading) {
    int start = 0;
    for (int i = 0; i < LINES && start < text.length(); i++) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Optional<Stamp> stamp =
          end - start <= LONGEST_LINE
              ? dateLine(text.substring(start, end), reading)
              : Optional.empty();
      if (stamp.isPresent()) {
        return stamp;
      }
      start = end + 1;
    }
    return Optional.empty();
  }

  private static Optional<Stamp> dateLine(String line, DateReading reading) {
    String lower = line.toLowerCase(Locale.ROOT);
    if (holdsAny(lower, NOT_CUES)) {
      return Optional.empty();
    }
    boolean announced = holdsAny(lower, CUES);
    for (Found found : reading.scan(line)) {
      int beside = line.length() - (found.end() - found.start());
      if (!found.stamp().monthOnly() && (announced || beside <= BESIDE)) {
        return Optional.of(found.stamp());
      }
    }
    return Optional.empty();
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
