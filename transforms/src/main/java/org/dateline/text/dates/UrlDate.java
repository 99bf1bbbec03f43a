package org.dateline.text.dates;

import java.util.Optional;
import org.dateline.text.dates.DateScanner.Found;

/** Reads the date that many sites write into their addresses. */
final class UrlDate {
  private UrlDate() {}

  /** Returns the last date of the address's path: a day if there is one, or a month. */
  static Optional<Stamp> of(String url, DateReading reading) {
    String path = path(url);
    Optional<Stamp> best = Optional.empty();
    for (Found found : reading.scan(path)) {
      boolean better = best.isEmpty() || best.get().monthOnly() || !found.stamp().monthOnly();
      if (better && found.spelled() && isApart(path, found)) {
        best = Optional.of(Stamp.ofDay(found.stamp().day()));
      }
    }
    return best.or(() -> month(path, reading));
  }

  /** Returns whether year, month and day are folders: {@code /2014/05/12/title}. */
  static boolean hasFolders(String url) {
    String[] parts = path(url).split("/", 12);
    for (int i = 0; i + 2 < parts.length; i++) {
      if (parts[i].length() == 4
          && isDigits(parts[i])
          && isShort(parts[i + 2])
          && parts[i + 1].length() <= 3) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShort(String part) {
    return !part.isEmpty() && part.length() <= 2 && isDigits(part);
  }

  private static String path(String url) {
    int scheme = url.indexOf("://");
    int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    return slash < 0 ? "" : url.substring(slash);
  }

  /** A date is no date where letters or digits go on: {@code /2014/05/12things}. */
  private static boolean isApart(String path, Found found) {
    boolean oneDigit =
        found.end() > 1
            && !Character.isDigit(path.charAt(found.end() - 2))
            && found.end() < path.length()
            && path.charAt(found.end()) == '-';
    return !oneDigit && isEdge(path, found.start() - 1) && isEdge(path, found.end());
  }

  private static boolean isEdge(String path, int at) {
    return at < 0 || at >= path.length() || !Character.isLetterOrDigit(path.charAt(at));
  }

  /** {@code /2014/05/title}. */
  private static Optional<Stamp> month(String path, DateReading reading) {
    String[] parts = path.split("/", 12);
    for (int i = 0; i + 1 < parts.length; i++) {
      if (parts[i].length() == 4 && isDigits(parts[i]) && !parts[i + 1].isEmpty()) {
        int year = Integer.parseInt(parts[i]);
        int month =
            parts[i + 1].length() <= 2 && isDigits(parts[i + 1])
                ? Integer.parseInt(parts[i + 1])
                : Months.month(parts[i + 1], reading.language());
        if (year >= DateScanner.FIRST_YEAR && month >= 1 && month <= 12) {
          return Optional.of(Stamp.ofMonth(year, month)).filter(reading::isPossible);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
