package org.dateline.outputs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.dateline.coverage.Attention;
import org.dateline.coverage.CorpusTotals;
import org.dateline.coverage.EventCoverage;
import org.dateline.coverage.OutletActivity;
import org.dateline.model.Article;
import org.dateline.model.CoveredArticle;
import org.dateline.outputs.coverage.AttentionReport;
import org.dateline.outputs.coverage.EventReports;
import org.dateline.outputs.coverage.OutletPairsReport;
import org.dateline.outputs.coverage.OutletsReport;
import org.dateline.outputs.detail.DetailReports;
import org.dateline.steps.InBuckets;

/** Writes the reports of a run that held everything in memory, with the job's own writers. */
public final class PlainWriters {
  private final RunFolder folder;
  private final int buckets;

  /** Writes into the folder, in so many parts a report. */
  public PlainWriters(RunFolder folder, int buckets) {
    this.folder = folder;
    this.buckets = buckets;
  }

  /** Writes {@code articles.jsonl}. */
  public List<PartFile> articles(Collection<Article> articles) {
    return inParts(
        articles,
        article -> InBuckets.of(article.id(), buckets),
        (bucket, part) -> List.of(ArticleWriter.write(folder, bucket, part)));
  }

  /** Writes the detail files. */
  public List<PartFile> detail(Collection<CoveredArticle> articles) {
    return inParts(
        articles,
        article -> InBuckets.of(article.copy().article(), buckets),
        (bucket, part) -> {
          part.sort(Comparator.comparing(covered -> covered.copy().article()));
          List<PartFile> files = new ArrayList<>();
          for (var report : DetailReports.all()) {
            files.add(Parts.write(folder, report, PartFile.order(bucket), part));
          }
          return files;
        });
  }

  /** Writes the reports on events. */
  public List<PartFile> events(Collection<EventCoverage> events) {
    return inParts(
        events,
        event -> InBuckets.of(event.summary().event(), buckets),
        (bucket, part) -> {
          part.sort(Comparator.comparing(event -> event.summary().event()));
          List<PartFile> files = new ArrayList<>();
          for (var report : EventReports.all()) {
            files.add(Parts.write(folder, report, PartFile.order(bucket), part));
          }
          return files;
        });
  }

  /** Writes attention by event, outlet and day. */
  public List<PartFile> attention(Collection<EventCoverage> events) throws IOException {
    List<Attention> rows =
        events.stream()
            .flatMap(event -> event.attention().stream())
            .sorted(
                Comparator.comparing(Attention::date)
                    .thenComparing(Attention::event)
                    .thenComparing(Attention::outlet))
            .toList();
    return List.of(Parts.write(folder, AttentionReport.ATTENTION, PartFile.order(0), rows));
  }

  /** Writes the reports on outlets. */
  public List<PartFile> outlets(CorpusTotals totals, OutletActivity activity) throws IOException {
    String order = PartFile.order(0);
    return List.of(
        Parts.write(folder, OutletsReport.OUTLETS, order, totals.profiles(activity)),
        Parts.write(folder, OutletPairsReport.OUTLET_PAIRS, order, totals.pairProfiles()));
  }

  /** Puts the parts together. */
  public void finish(List<PartFile> parts) throws IOException {
    new Assembly(folder, Reports.all()).assemble(parts);
  }

  private static <T> List<PartFile> inParts(
      Collection<T> elements, ToIntFunction<T> bucket, Writer<T> writer) {
    Map<Integer, List<T>> parts =
        elements.stream()
            .collect(
                Collectors.groupingBy(
                    bucket::applyAsInt, TreeMap::new, Collectors.toCollection(ArrayList::new)));
    return parts.entrySet().parallelStream().flatMap(part -> write(writer, part).stream()).toList();
  }

  private static <T> List<PartFile> write(Writer<T> writer, Map.Entry<Integer, List<T>> part) {
    try {
      return writer.write(part.getKey(), part.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writer<T> {
    List<PartFile> write(int bucket, List<T> part) throws IOException;
  }
}
