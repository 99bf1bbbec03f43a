package org.dateline.pipeline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.citations.CitationFinder;
import org.dateline.extract.citations.OutletDirectory;
import org.dateline.extract.citations.OutletNames;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.RawDocument;
import org.dateline.text.Normaliser;

/**
 * Measures the citations of real articles against labels that were made by reading them. The
 * articles stay outside; the labels, in {@code citation-labels.tsv}, know a sentence by its set,
 * the hash of its record's id and the hash of its letters and digits.
 *
 * <p>Arguments: the folder of the sets; {@code worst} prints the sentences that went wrong.
 */
public final class CitationMeasure {
  private final String folder;
  private final boolean printsWorst;
  private int right;
  private int found;
  private int labelled;
  private int sentences;

  private CitationMeasure(String folder, boolean printsWorst) {
    this.folder = folder;
    this.printsWorst = printsWorst;
  }

  /** Prints precision and recall over all labelled sentences. */
  public static void main(String[] args) throws IOException {
    new CitationMeasure(args[0], List.of(args).contains("worst")).run();
  }

  private void run() throws IOException {
    List<LabelledSentence> labels = LabelledSentence.table();
    Map<String, List<LabelledSentence>> bySet =
        labels.stream()
            .collect(
                Collectors.groupingBy(LabelledSentence::set, TreeMap::new, Collectors.toList()));
    for (Map.Entry<String, List<LabelledSentence>> set : bySet.entrySet()) {
      measure(set.getKey(), set.getValue());
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d labels, %d sentences found, %d citations labelled, precision %.3f, recall %.3f",
            labels.size(),
            sentences,
            labelled,
            (double) right / found,
            (double) right / labelled));
  }

  private void measure(String set, List<LabelledSentence> labels) throws IOException {
    Normaliser normaliser = new Normaliser();
    Map<String, Article> articles = new TreeMap<>();
    OutletDirectory outlets = OutletDirectory.NONE;
    for (RawDocument document : Corpus.documents(Path.of(folder, set, "corpus").toString())) {
      for (Article article : normaliser.normalise(document).article().stream().toList()) {
        articles.put(LabelledSentence.digest(document.sourceId()), article);
        outlets = outlets.plus(OutletDirectory.of(article));
      }
    }
    CitationFinder finder = new CitationFinder(OutletNames.with(outlets.names()));
    Map<String, List<LabelledSentence>> byRecord =
        labels.stream()
            .collect(
                Collectors.groupingBy(LabelledSentence::record, TreeMap::new, Collectors.toList()));
    byRecord.forEach((record, wanted) -> measure(finder, articles.get(record), wanted));
  }

  private void measure(CitationFinder finder, Article article, List<LabelledSentence> labels) {
    AnnotatedArticle annotated = AnnotatedArticle.of(article);
    Passage body = annotated.body();
    Map<String, String> byHash =
        body.sentences().stream()
            .map(body::text)
            .collect(Collectors.toMap(LabelledSentence::hash, Function.identity(), (a, b) -> a));
    List<Citation> citations = finder.find(annotated);
    for (LabelledSentence label : labels) {
      String sentence = byHash.get(label.hash());
      Set<String> cited =
          citations.stream()
              .filter(citation -> citation.sentence().equals(sentence))
              .map(Citation::citedOutlet)
              .collect(Collectors.toCollection(TreeSet::new));
      count(label, sentence, cited);
    }
  }

  private void count(LabelledSentence label, String sentence, Set<String> cited) {
    Set<String> common = new TreeSet<>(cited);
    common.removeIf(outlet -> !label.cites(outlet));
    sentences += sentence == null ? 0 : 1;
    labelled += label.cited().size();
    found += cited.size();
    right += common.size();
    if (printsWorst && (common.size() < cited.size() || common.size() < label.cited().size())) {
      System.out.println(label + "\n  found " + cited + "\n  " + sentence);
    }
  }
}
