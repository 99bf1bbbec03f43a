package org.dateline.text.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.PublicationTime;
import org.dateline.model.Resolution;
import org.dateline.model.TimeSource;
import org.dateline.text.metadata.PageEvidence;
import org.dateline.text.metadata.PageEvidence.Mark;
import org.dateline.text.metadata.PageEvidence.Reason;
import org.dateline.text.metadata.StructuredData.Kind;
import org.dateline.text.metadata.StructuredData.Work;
import org.jsoup.nodes.Document;

/**
 * Finds when a page was published. What was made for machines and says what it means comes first,
 * then the address, then marked elements, then the visible text; the crawl only bounds the answer.
 */
public final class PublicationFinder {
  /** Days after which a changed text is another one. */
  private static final int OTHER_TEXT = 180;

  /** Longest text of an element of which a date is the point. */
  private static final int SHORT_MARK = 40;

  private final PageEvidence page;
  private final Document document;
  private final DateReading reading;
  private final Map<String, Optional<Stamp>> read = new HashMap<>();
  private final Optional<Stamp> url;

  /** Whether the address has the date as folders, which name the day of publication. */
  private final boolean urlTellsFolders;

  private PublicationFinder(PageEvidence page, Document document, String url, DateReading reading) {
    this.page = page;
    this.document = document;
    this.reading = reading;
    this.url = UrlDate.of(url, reading);
    this.urlTellsFolders = UrlDate.hasFolders(url);
  }

  /**
   * Finds the times of one page.
   *
   * @param page what the page tells of itself
   * @param document the parsed page, for its visible text
   * @param url its address; may be empty
   * @param host host of the address; may be empty
   * @param crawledAt when it was fetched
   */
  public static Publication find(
      PageEvidence page, Document document, String url, String host, Optional<Instant> crawledAt) {
    DateReading reading = DateReading.of(page.language(), host, crawledAt);
    PublicationFinder finder = new PublicationFinder(page, document, url, reading);
    Optional<PublicationTime> updated = finder.updated();
    Optional<PublicationTime> first = finder.published();
    if (first.isEmpty()) {
      return new Publication(
          updated.or(finder::byUpdateText).or(finder::lastResort), Optional.empty());
    }
    Optional<PublicationTime> published = finder.republished(first.get(), updated).or(() -> first);
    return new Publication(
        published, updated.filter(time -> time.at().isAfter(published.get().at())));
  }

  private Optional<PublicationTime> published() {
    return structured()
        .or(() -> byMeta(DateMetas.PUBLISHED))
        .or(() -> marked(Reason.PUBLISHED, false))
        .or(() -> byMeta(DateMetas.ANY))
        .map(this::checkedByUrl)
        .or(this::byUrl)
        .or(() -> marked(Reason.TIME, false))
        .or(() -> marked(Reason.CLASS, false))
        .or(this::byEmbeddedData)
        .or(this::byText)
        .or(() -> marked(Reason.CLASS, true))
        .or(() -> marked(Reason.TIME, true));
  }

  private Optional<PublicationTime> lastResort() {
    return url.map(stamp -> stamp.published(TimeSource.URL));
  }

  private Optional<PublicationTime> structured() {
    for (Work work : page.data().works()) {
      if (work.kind() != Kind.RELATED) {
        Optional<Stamp> stamp =
            reading.value(work.published()).or(() -> reading.value(work.created()));
        if (stamp.isPresent() && !stamp.get().monthOnly()) {
          return stamp.map(found -> found.published(TimeSource.JSON_LD));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PublicationTime> byMeta(String[] names) {
    return meta(names).map(stamp -> stamp.published(TimeSource.META));
  }

  private Optional<Stamp> meta(String[] names) {
    for (String value : page.allMetas(names)) {
      Optional<Stamp> stamp = reading.value(value);
      if (stamp.isPresent() && !stamp.get().monthOnly()) {
        return stamp;
      }
    }
    return Optional.empty();
  }

  private Optional<PublicationTime> byUrl() {
    return url.filter(stamp -> !stamp.monthOnly()).map(stamp -> stamp.published(TimeSource.URL));
  }

  /**
   * Returns when the text was published again: where the page hides its first day and prints the
   * day of its last change instead, or a day so much later that it is another text.
   */
  private Optional<PublicationTime> republished(
      PublicationTime first, Optional<PublicationTime> updated) {
    LocalDate before = day(first);
    if (updated.isEmpty() || !day(updated.get()).isAfter(before)) {
      return Optional.empty();
    }
    LocalDate after = day(updated.get());
    LocalDate other = before.plusDays(OTHER_TEXT);
    Optional<Stamp> printed = after.isAfter(other) ? meta(DateMetas.ANY) : Optional.empty();
    for (Mark mark : page.dates()) {
      Optional<Stamp> told = mark.aside() ? Optional.empty() : told(mark);
      if (told.isEmpty()) {
        continue;
      }
      if (told.get().day().equals(before)) {
        return Optional.empty();
      }
      boolean change = mark.reason() == Reason.MODIFIED || TextDates.isUpdate(mark.text());
      if (printed.isEmpty() && (!change || after.isAfter(other))) {
        printed = told;
      }
    }
    if (printed.isPresent() && printed.get().day().equals(after)) {
      return updated;
    }
    return printed
        .filter(stamp -> stamp.day().isAfter(other) && !stamp.day().isAfter(after))
        .map(stamp -> stamp.published(TimeSource.TEXT));
  }

  /** Reads a mark once. */
  private Optional<Stamp> told(Mark mark) {
    return read.computeIfAbsent(mark.text(), reading::value);
  }

  private static LocalDate day(PublicationTime time) {
    return time.at().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private Optional<PublicationTime> byEmbeddedData() {
    return EmbeddedDate.of(document, reading).map(stamp -> stamp.published(TimeSource.META));
  }

  private Optional<PublicationTime> byUpdateText() {
    return TextDates.of(document, reading).stream()
        .filter(TextDates.Told::update)
        .map(told -> told.stamp().published(TimeSource.TEXT))
        .findFirst();
  }

  /** A stamp days after the folders of the address, or long after its date, is of an edition. */
  private PublicationTime checkedByUrl(PublicationTime time) {
    Optional<PublicationTime> address = byUrl();
    if (address.isEmpty()) {
      return time;
    }
    long apart = ChronoUnit.DAYS.between(day(address.get()), day(time));
    boolean edition = apart > OTHER_TEXT || urlTellsFolders && Math.abs(apart) > 1;
    return edition ? address.get() : time;
  }

  private Optional<PublicationTime> marked(Reason reason, boolean aside) {
    for (Mark mark : page.dates()) {
      boolean loose = reason == Reason.CLASS && !isMostlyDate(mark.text());
      if (mark.reason() == reason && mark.aside() == aside && !loose) {
        Optional<Stamp> stamp = told(mark);
        if (stamp.isPresent() && !stamp.get().monthOnly()) {
          return stamp.map(
              found ->
                  found.published(reason == Reason.CLASS ? TimeSource.TEXT : TimeSource.TIME_TAG));
        }
      }
    }
    return Optional.empty();
  }

  /** Classes such as {@code publication} mark other things too. */
  private boolean isMostlyDate(String text) {
    return text.length() <= SHORT_MARK
        || reading.scan(text).stream()
            .anyMatch(found -> 3 * (found.end() - found.start()) >= text.length());
  }

  private Optional<PublicationTime> byText() {
    List<TextDates.Told> told = TextDates.of(document, reading);
    return told.stream()
        .filter(one -> !one.update())
        .max(
            Comparator.comparingInt(TextDates.Told::weight)
                .thenComparing(Comparator.comparingInt(TextDates.Told::order).reversed()))
        .filter(one -> one.weight() >= 0)
        .map(one -> one.stamp().published(TimeSource.TEXT));
  }

  private Optional<PublicationTime> updated() {
    for (Work work : page.data().works()) {
      if (work.kind() != Kind.RELATED) {
        Optional<Stamp> stamp = reading.value(work.modified());
        if (stamp.isPresent()) {
          return stamp.map(found -> found.published(TimeSource.JSON_LD));
        }
      }
    }
    return meta(DateMetas.MODIFIED)
        .map(stamp -> stamp.published(TimeSource.META))
        .or(() -> marked(Reason.MODIFIED, false))
        .filter(time -> time.resolution() != Resolution.MONTH);
  }
}
