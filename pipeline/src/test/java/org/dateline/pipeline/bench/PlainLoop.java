package org.dateline.pipeline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.copies.ArticleHead;
import org.dateline.copies.CandidateFinder;
import org.dateline.copies.Candidates;
import org.dateline.copies.ComparableArticle;
import org.dateline.copies.Comparer;
import org.dateline.copies.Comparison;
import org.dateline.copies.CopyFeatures;
import org.dateline.copies.CopyJudge;
import org.dateline.copies.Fingerprints;
import org.dateline.coverage.CorpusTotals;
import org.dateline.coverage.CoverageSettings;
import org.dateline.coverage.MeasuredEvent;
import org.dateline.coverage.OutletActivity;
import org.dateline.coverage.OutletTrace;
import org.dateline.events.EventFeatures;
import org.dateline.events.EventGrouper;
import org.dateline.events.EventLinks;
import org.dateline.events.Likeness;
import org.dateline.events.Neighbourhood;
import org.dateline.events.Tie;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.ArticleReader;
import org.dateline.extract.citations.OutletDirectory;
import org.dateline.extract.citations.OutletNames;
import org.dateline.extract.entities.EntityRecogniser;
import org.dateline.extract.entities.NameEvidence;
import org.dateline.inputs.CorpusReader;
import org.dateline.inputs.FieldNames;
import org.dateline.inputs.Harvest;
import org.dateline.inputs.InputFile;
import org.dateline.inputs.ReadLimits;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.CopyClass;
import org.dateline.model.CopyStatus;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventLink;
import org.dateline.model.RawDocument;
import org.dateline.model.Reading;
import org.dateline.outputs.PartFile;
import org.dateline.outputs.PlainWriters;
import org.dateline.outputs.RunFolder;
import org.dateline.steps.FindCopies;
import org.dateline.steps.GroupEvents;
import org.dateline.text.Normaliser;
import org.dateline.text.Preference;

/**
 * The whole job as loops over collections in memory, on all cores and without an engine: the same
 * rules, the same reports. Ledger, rejects and page are left out.
 */
final class PlainLoop {
  private final Path corpus;
  private final RunFolder folder;
  private final int buckets;

  PlainLoop(Path corpus, RunFolder folder, int buckets) {
    this.corpus = corpus;
    this.folder = folder;
    this.buckets = buckets;
  }

  /** Reads the corpus and writes the reports. */
  void run() throws IOException {
    PlainWriters writers = new PlainWriters(folder, buckets);
    Collection<Article> articles = unique(normalised(documents()));
    List<PartFile> parts = new ArrayList<>(writers.articles(articles));
    List<Read> readings = read(articles);
    Map<ArticleId, CopyStatus> copies = copies(readings.stream().map(Read::copy).toList());
    Map<ArticleId, EventLink> events =
        events(readings.stream().map(Read::event).toList(), copies.values());
    List<CoveredArticle> covered =
        readings.stream()
            .map(Read::reading)
            .map(
                reading ->
                    new CoveredArticle(
                        reading,
                        copies.get(reading.article().id()),
                        events.get(reading.article().id())))
            .toList();
    OutletActivity activity = activity(covered);
    List<MeasuredEvent> measured =
        covered.stream()
            .collect(Collectors.groupingBy(article -> article.event().event()))
            .values()
            .parallelStream()
            .map(event -> MeasuredEvent.of(event, activity, CoverageSettings.defaults()))
            .toList();
    CorpusTotals totals = CorpusTotals.none();
    measured.forEach(event -> totals.add(CorpusTotals.of(event.coverage())));
    parts.addAll(
        writers.detail(measured.stream().flatMap(event -> event.articles().stream()).toList()));
    parts.addAll(writers.events(measured.stream().map(MeasuredEvent::coverage).toList()));
    parts.addAll(writers.attention(measured.stream().map(MeasuredEvent::coverage).toList()));
    parts.addAll(writers.outlets(totals, activity));
    writers.finish(parts);
  }

  private List<RawDocument> documents() throws IOException {
    List<RawDocument> documents = new ArrayList<>();
    Harvest harvest = new Harvest(documents::add, rejected -> {}, tally -> {});
    try (InputStream in = Files.newInputStream(corpus)) {
      new CorpusReader(FieldNames.usual(), ReadLimits.defaults())
          .read(
              new InputFile(corpus.getFileName().toString(), corpus.toString(), Files.size(corpus)),
              in,
              harvest);
    }
    return documents;
  }

  private static List<Article> normalised(List<RawDocument> documents) {
    ThreadLocal<Normaliser> normalisers = ThreadLocal.withInitial(Normaliser::new);
    return documents.parallelStream()
        .flatMap(document -> normalisers.get().normalise(document).article().stream())
        .toList();
  }

  private static Collection<Article> unique(List<Article> articles) {
    SortedMap<ArticleId, Article> unique = new TreeMap<>();
    for (Article article : articles) {
      unique.merge(
          article.id(),
          article,
          (one, other) -> Preference.ORDER.compare(one, other) <= 0 ? one : other);
    }
    return unique.values();
  }

  private record Read(Reading reading, CopyFeatures copy, EventFeatures event) {}

  private static List<Read> read(Collection<Article> articles) {
    NameEvidence names =
        articles.parallelStream()
            .reduce(
                NameEvidence.NONE,
                (sum, article) ->
                    sum.draws(article.id())
                        ? sum.plus(NameEvidence.of(AnnotatedArticle.of(article)))
                        : sum,
                NameEvidence::plus);
    OutletDirectory outlets = OutletDirectory.NONE;
    for (Article article : articles) {
      outlets = outlets.plus(OutletDirectory.of(article));
    }
    ArticleReader reader =
        new ArticleReader(EntityRecogniser.with(names), OutletNames.with(outlets.names()));
    return articles.parallelStream()
        .map(
            article -> {
              AnnotatedArticle annotated = AnnotatedArticle.of(article);
              Reading reading = reader.read(annotated);
              return new Read(
                  reading,
                  CopyFeatures.of(annotated, reading),
                  EventFeatures.of(annotated, reading));
            })
        .toList();
  }

  private Map<ArticleId, CopyStatus> copies(List<CopyFeatures> articles) {
    Map<ArticleId, ComparableArticle> byId =
        articles.parallelStream()
            .collect(Collectors.toMap(CopyFeatures::id, ComparableArticle::of));
    Map<ArticleId, List<Comparison>> comparisons =
        candidates(articles.stream().map(CopyFeatures::fingerprints), FindCopies.SMALL_GROUP)
            .parallelStream()
            .flatMap(
                found ->
                    found.others().stream()
                        .flatMap(
                            other ->
                                Comparer.compare(byId.get(found.article()), byId.get(other))
                                    .stream()))
            .collect(Collectors.groupingByConcurrent(Comparison::article));
    List<CopyStatus> statuses =
        articles.parallelStream()
            .map(
                article ->
                    CopyJudge.judge(
                        ArticleHead.of(article), comparisons.getOrDefault(article.id(), List.of())))
            .toList();
    Groups families = new Groups();
    statuses.forEach(
        status -> status.links().forEach(link -> families.join(link.article(), link.original())));
    return statuses.stream()
        .map(status -> status.inFamily(families.smallest(status.article())))
        .collect(Collectors.toMap(CopyStatus::article, status -> status));
  }

  private Map<ArticleId, EventLink> events(
      List<EventFeatures> reports, Collection<CopyStatus> copies) {
    Map<ArticleId, EventFeatures> byId = byId(reports, EventFeatures::id);
    List<EventFeatures> open = reports.stream().filter(EventFeatures::isOpen).toList();
    List<Tie> ties =
        Stream.concat(
                candidates(open.stream().map(EventFeatures::fingerprints), GroupEvents.SMALL_GROUP)
                    .parallelStream()
                    .flatMap(found -> ties(found, byId)),
                copies.stream().flatMap(PlainLoop::sameText))
            .toList();
    Groups components = new Groups();
    ties.forEach(tie -> components.join(tie.report(), tie.other()));
    Map<ArticleId, SortedMap<ArticleId, Integer>> neighbours = Tie.strongest(ties);
    Stream<EventLink> alone =
        reports.stream()
            .filter(report -> !report.isOpen() || !components.hold(report.id()))
            .map(EventLinks::alone);
    Stream<EventLink> grouped =
        open.stream()
            .filter(report -> components.hold(report.id()))
            .map(
                report ->
                    neighbourhood(
                        components.smallest(report.id()),
                        report,
                        neighbours.getOrDefault(report.id(), new TreeMap<>())))
            .collect(Collectors.groupingBy(Neighbourhood::component))
            .values()
            .parallelStream()
            .flatMap(component -> EventGrouper.group(component).stream());
    return Stream.concat(alone, grouped)
        .collect(Collectors.toMap(EventLink::article, link -> link));
  }

  private static Stream<Tie> ties(Candidates found, Map<ArticleId, EventFeatures> reports) {
    EventFeatures report = reports.get(found.article());
    List<Tie> ties = new ArrayList<>();
    for (ArticleId other : found.others()) {
      double likeness = Likeness.of(report, reports.get(other));
      if (likeness >= Likeness.NEIGHBOURS) {
        ties.add(Tie.of(report.id(), other, likeness));
      }
    }
    return ties.stream();
  }

  private static Stream<Tie> sameText(CopyStatus status) {
    return status.links().stream()
        .filter(link -> link.copyClass() != CopyClass.PARTIAL)
        .limit(1)
        .map(link -> Tie.of(link.article(), link.original(), 1));
  }

  private static Neighbourhood neighbourhood(
      ArticleId component, EventFeatures report, Map<ArticleId, Integer> neighbours) {
    return new Neighbourhood(
        component,
        report,
        new ArrayList<>(neighbours.keySet()),
        neighbours.values().stream().mapToInt(Integer::intValue).toArray());
  }

  /** Returns the candidates of each article, as the job finds them in its buckets. */
  private List<Candidates> candidates(Stream<Fingerprints> articles, int smallGroup) {
    List<List<Fingerprints>> parts = new ArrayList<>();
    for (int i = 0; i < buckets; i++) {
      parts.add(new ArrayList<>());
    }
    articles.forEach(
        article -> {
          Fingerprints[] split = article.split(buckets);
          for (int i = 0; i < buckets; i++) {
            if (split[i] != null) {
              parts.get(i).add(split[i]);
            }
          }
        });
    return parts.parallelStream()
        .flatMap(part -> CandidateFinder.find(part, smallGroup).stream())
        .collect(Collectors.groupingByConcurrent(Candidates::article))
        .entrySet()
        .parallelStream()
        .map(found -> Candidates.merge(found.getKey(), found.getValue()))
        .toList();
  }

  private static OutletActivity activity(List<CoveredArticle> covered) {
    Map<OutletTrace, Long> traces =
        covered.parallelStream()
            .flatMap(article -> OutletTrace.of(article).stream())
            .collect(Collectors.groupingByConcurrent(trace -> trace, Collectors.counting()));
    return OutletActivity.of(traces);
  }

  private static <T> Map<ArticleId, T> byId(List<T> elements, Function<T, ArticleId> id) {
    return elements.stream().collect(Collectors.toMap(id, element -> element));
  }

  /** Connected groups of articles, by union-find. */
  private static final class Groups {
    private final Map<ArticleId, ArticleId> parent = new HashMap<>();

    void join(ArticleId one, ArticleId other) {
      ArticleId first = smallest(one);
      ArticleId second = smallest(other);
      if (first.compareTo(second) < 0) {
        parent.put(first, first);
        parent.put(second, first);
      } else {
        parent.put(second, second);
        parent.put(first, second);
      }
    }

    boolean hold(ArticleId article) {
      return parent.containsKey(article);
    }

    ArticleId smallest(ArticleId article) {
      ArticleId root = article;
      for (ArticleId next = parent.get(root); next != null && !next.equals(root); ) {
        root = next;
        next = parent.get(root);
      }
      for (ArticleId step = article; !step.equals(root); ) {
        ArticleId next = parent.put(step, root);
        step = next == null ? root : next;
      }
      return root;
    }
  }
}
