package org.dateline.text.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.dates.DateTokens.Part;

/**
 * Finds the dates of a text, in the orders and languages in which pages print them, with the time
 * that stands beside them. Reads every token a bounded number of times.
 */
final class DateScanner {
  /** First year that a page of the web may tell as its own. */
  static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  /** A word and a mark may stand between the parts of a date. */
  private static final Set<String> LINKS = Set.of("of", "de", "del", "d", "di", "do", "den", "the");

  private static final Set<String> ORDINALS =
      Set.of("st", "nd", "rd", "th", "er", "re", "e", "o", "a", "ª", "º", "г", "ής");

  private static final String YEAR_SIGNS = "年년";
  private static final String MONTH_SIGNS = "月월";

  /**
   * One date of a text.
   *
   * @param stamp what it says
   * @param start first offset in the text
   * @param end offset after the last character
   * @param spelled whether the month stood in letters or the year in front, so that no guess was
   *     needed
   */
  record Found(Stamp stamp, int start, int end, boolean spelled) {}

  private final DateTokens tokens;
  private final DateOrder order;
  private final String language;
  private final List<Found> found = new ArrayList<>();

  private DateScanner(DateTokens tokens, DateOrder order, String language) {
    this.tokens = tokens;
    this.order = order;
    this.language = language;
  }

  /**
   * Returns the dates in the order of the text.
   *
   * @param text a short text, such as the value of an attribute or one line of a page
   * @param order which number comes first where both could be the day
   * @param language ISO 639-1 code; may be empty
   */
  static List<Found> scan(String text, DateOrder order, String language) {
    DateScanner scanner = new DateScanner(DateTokens.of(text, 0, text.length()), order, language);
    int i = 0;
    while (i < scanner.tokens.size()) {
      i = scanner.step(i);
    }
    return scanner.found;
  }

  /** Tries the token as the start of a date and returns the token to go on with. */
  private int step(int i) {
    Part first = tokens.at(i);
    if (first.number() >= 0) {
      if (first.isNumber(4, 4)) {
        return yearFirst(i, first.value());
      }
      if (first.isNumber(8, 8)) {
        return compact(i, first.value());
      }
      if (first.isNumber(1, 2)) {
        return numberFirst(i, first.value());
      }
      return i + 1;
    }
    int month = first.isWord() ? Months.month(first.text(), language) : 0;
    return month > 0 ? monthFirst(i, month) : i + 1;
  }

  /** {@code 2014-05-12}, {@code 2014/5/12}, {@code 2014年5月12日}, {@code 2014. május 12.}. */
  private int yearFirst(int i, int year) {
    Part mark = tokens.at(i + 1);
    if (mark.isWord() && isSign(mark, YEAR_SIGNS)) {
      boolean signed = isSign(tokens.at(i + 3), MONTH_SIGNS);
      return signed ? ymd(i, year, i + 2, i + 4, i + 6) : i + 1;
    }
    int j = i + 1;
    if (mark.is(".") || mark.is("m") || mark.is(",")) {
      j += mark.is("m") && tokens.at(i + 2).is(".") ? 2 : 1;
    }
    int named = tokens.at(j).isWord() ? Months.month(tokens.at(j).text(), language) : 0;
    if (named > 0) {
      int day = tokens.at(j + 1).isNumber(1, 2) ? tokens.at(j + 1).value() : 0;
      return day > 0 ? add(i, year, named, day, j + 2, true) : i + 1;
    }
    if (isDateMark(mark) && tokens.at(i + 3).is(mark.text())) {
      int month = Months.month(tokens.at(i + 2).text(), language);
      return month > 0 && tokens.at(i + 4).isNumber(1, 2)
          ? add(i, year, month, tokens.at(i + 4).value(), i + 5, true)
          : ymd(i, year, i + 2, i + 4, i + 5);
    }
    return i + 1;
  }

  private int ymd(int i, int year, int month, int day, int after) {
    if (tokens.at(month).isNumber(1, 2) && tokens.at(day).isNumber(1, 2)) {
      return add(i, year, tokens.at(month).value(), tokens.at(day).value(), after, true);
    }
    return i + 1;
  }

  private int compact(int i, int digits) {
    boolean apart = !tokens.touch(i - 1) || !tokens.at(i - 1).is(".") && !tokens.at(i - 1).isWord();
    return apart ? add(i, digits / 10_000, digits / 100 % 100, digits % 100, i + 1, true) : i + 1;
  }

  /** {@code 12. Mai 2014}, {@code 12th of May, 2014}, {@code 12-May-14}, {@code 12.05.2014}. */
  private int numberFirst(int i, int first) {
    int j = i + 1;
    Part mark = tokens.at(j);
    if (isDateMark(mark) && tokens.at(j + 1).isNumber(1, 2) && tokens.at(j + 2).is(mark.text())) {
      return numbers(i, first, tokens.at(j + 1).value(), mark);
    }
    if (ORDINALS.contains(tokens.at(j).text()) && tokens.at(j).isWord()) {
      j++;
    }
    while (j < i + 4
        && (isDateMark(tokens.at(j)) || tokens.at(j).is("º") || isLink(tokens.at(j)))) {
      j++;
    }
    int month = tokens.at(j).isWord() ? Months.month(tokens.at(j).text(), language) : 0;
    if (month == 0) {
      return i + 1;
    }
    j++;
    while (j < i + 8 && (isYearMark(tokens.at(j)) || isLink(tokens.at(j)))) {
      j++;
    }
    int year = year(j, tokens.at(j - 1));
    return year > 0 ? add(i, year, month, first, j + 1, true) : i + 1;
  }

  private int numbers(int i, int first, int second, Part mark) {
    Part last = tokens.at(i + 4);
    boolean longYear = last.isNumber(4, 4);
    if (!longYear && (!last.isNumber(2, 2) || tokens.at(i + 5).is(mark.text()))) {
      return i + 1;
    }
    int year = longYear ? last.value() : 2000 + last.value();
    boolean dayFirst = mark.is(".") || mark.is("-") && longYear || order == DateOrder.DAY_FIRST;
    boolean monthFirst = second > 12 || !dayFirst && first <= 12;
    return monthFirst
        ? add(i, year, first, second, i + 5, second > 12)
        : add(i, year, second, first, i + 5, mark.is(".") || first > 12);
  }

  /** {@code May 12, 2014}, {@code May 12th 2014}, {@code May 2014}. */
  private int monthFirst(int i, int month) {
    int j = i + 1;
    if (tokens.at(j).is(".")) {
      j++;
    }
    if (tokens.at(j).isNumber(4, 4) || tokens.at(j).is(",") && tokens.at(j + 1).isNumber(4, 4)) {
      j += tokens.at(j).is(",") ? 1 : 0;
      return addMonth(i, tokens.at(j).value(), month, j + 1);
    }
    if (tokens.at(j).is("-") || tokens.at(j).is("/") || tokens.at(j).is("the")) {
      j++;
    }
    if (!tokens.at(j).isNumber(1, 2)) {
      return i + 1;
    }
    int day = tokens.at(j).value();
    j++;
    if (tokens.at(j).isWord() && ORDINALS.contains(tokens.at(j).text())) {
      j++;
    }
    while (j < i + 7 && (isYearMark(tokens.at(j)) || isLink(tokens.at(j)))) {
      j++;
    }
    if (tokens.at(j).isNumber(4, 4)) {
      return add(i, tokens.at(j).value(), month, day, j + 1, true);
    }
    return yearAfterTime(i, month, day, j);
  }

  /** {@code Thu May 12 14:03:20 CEST 2014} and {@code May 12, 2:03 PM, 2014}. */
  private int yearAfterTime(int i, int month, int day, int j) {
    Optional<ClockTime> clock = ClockTime.at(tokens, j);
    if (clock.isEmpty()) {
      return i + 1;
    }
    int k = clock.get().after();
    while (k < j + 12 && !tokens.at(k).isNumber(4, 4) && k < tokens.size()) {
      k++;
    }
    return tokens.at(k).isNumber(4, 4)
        ? add(i, tokens.at(k).value(), month, day, k + 1, true, clock)
        : i + 1;
  }

  private int year(int j, Part before) {
    Part part = tokens.at(j);
    if (part.isNumber(4, 4)) {
      return part.value();
    }
    boolean shortened = before.is("'") || before.is("’") || before.is("-");
    boolean noTime = !tokens.at(j + 1).is(":") && !tokens.at(j + 1).is(".");
    return part.isNumber(2, 2) && (shortened || noTime && !before.is(","))
        ? 2000 + part.value()
        : 0;
  }

  private int addMonth(int i, int year, int month, int after) {
    if (year >= FIRST_YEAR && year <= LAST_YEAR) {
      found.add(
          new Found(
              Stamp.ofMonth(year, month), tokens.at(i).start(), tokens.at(after - 1).end(), true));
    }
    return after;
  }

  private int add(int i, int year, int month, int day, int after, boolean spelled) {
    Optional<ClockTime> clock = ClockTime.after(tokens, after);
    return add(i, year, month, day, after, spelled, clock.or(() -> ClockTime.before(tokens, i)));
  }

  private int add(
      int i, int year, int month, int day, int after, boolean spelled, Optional<ClockTime> clock) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
      return i + 1;
    }
    LocalDate date;
    try {
      date = LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return i + 1;
    }
    int end = clock.isPresent() ? Math.max(after, clock.get().after()) : after;
    Stamp stamp = clock.map(time -> time.on(date)).orElseGet(() -> Stamp.ofDay(date));
    found.add(new Found(stamp, tokens.at(i).start(), tokens.at(end - 1).end(), spelled));
    return end;
  }

  private static boolean isDateMark(Part part) {
    return part.is("-") || part.is("/") || part.is(".") || part.is("–");
  }

  private static boolean isYearMark(Part part) {
    return part.is(",")
        || part.is(".")
        || part.is("-")
        || part.is("/")
        || part.is("'")
        || part.is("’");
  }

  private static boolean isLink(Part part) {
    return LINKS.contains(part.text()) || part.is("'") || part.is("’");
  }

  private static boolean isSign(Part part, String signs) {
    return part.isWord() && signs.indexOf(part.text().charAt(0)) >= 0;
  }
}
