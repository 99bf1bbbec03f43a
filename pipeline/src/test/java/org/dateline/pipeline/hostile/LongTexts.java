package org.dateline.pipeline.hostile;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.copies.CopyFeatures;
import org.dateline.events.EventFeatures;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.ArticleReader;
import org.dateline.extract.citations.OutletNames;
import org.dateline.extract.entities.EntityRecogniser;
import org.dateline.extract.entities.NameEvidence;
import org.dateline.model.Article;
import org.dateline.model.ArticleId;
import org.dateline.model.ContentKind;
import org.dateline.model.Hex;
import org.dateline.model.RawDocument;
import org.dateline.model.Reading;
import org.dateline.text.Normaliser;

/**
 * Reads texts that repeat what a rule may stumble over, and ten times as long ones: time linear in
 * the input makes the ratio ten. Of two readings the faster one counts, since the compiler may
 * still be at work in the first.
 */
final class LongTexts {
  private static final int SHORT = 4_000;
  private static final int TIMES = 10;
  private static final double LARGEST_RATIO = 15;
  private static final double NEGLIGIBLE_SECONDS = 0.2;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final List<String> PIECES =
      List.of(
          "a",
          "1",
          "1,",
          "1.",
          "1-",
          "$",
          "((((",
          "\"",
          "“",
          "'",
          "’s ",
          "- ",
          "— ",
          ". ",
          "... ",
          "A. ",
          "A B ",
          "Ab-",
          "Mr. ",
          "of the ",
          "and ",
          "said ",
          "\"a\" said B. ",
          "He said that ",
          "according to ",
          "more than ",
          "between 1 and ",
          "one hundred ",
          "thousand ",
          "half of ",
          "from 1 to ",
          "5 million dollars ",
          "3 to 5 percent of 7 ",
          "killed 3, injured ",
          "January ",
          "on Tuesday ",
          "1 January 2024, ",
          "12:30 p.m. ",
          "U.S. ",
          "John Smith, ",
          "New York ",
          "North ",
          "the Ministry of ",
          "http://a.b/",
          "a@b.c ",
          "@",
          "#",
          "&amp;",
          "<",
          "\t",
          "\n",
          "\n\n",
          "\u00a0",
          "\u200b",
          "\u0301",
          "\u202e",
          "\ud83d\ude00",
          "é",
          "中",
          "ا",
          "\ufffd",
          "By A B\n",
          "(Reuters) - ",
          "Read more: ",
          "told the Herald ",
          "“a” “",
          "% ",
          "°C ",
          "km² ");

  private final Normaliser normaliser = new Normaliser();
  private final ArticleReader reader =
      new ArticleReader(
          EntityRecogniser.with(NameEvidence.NONE), OutletNames.with(new TreeMap<>()));

  private LongTexts() {}

  /** Returns a line that says what came out, with {@code failed} in it if a ratio is too large. */
  static String read() {
    LongTexts texts = new LongTexts();
    PIECES.forEach(piece -> texts.seconds(piece, SHORT));
    List<String> slow = new ArrayList<>();
    double worst = 0;
    for (String piece : PIECES) {
      double small = Math.min(texts.seconds(piece, SHORT), texts.seconds(piece, SHORT));
      double large =
          Math.min(texts.seconds(piece, SHORT * TIMES), texts.seconds(piece, SHORT * TIMES));
      double ratio = large / small;
      worst = Math.max(worst, large);
      if (large > NEGLIGIBLE_SECONDS && ratio > LARGEST_RATIO) {
        slow.add(
            String.format(Locale.ROOT, "'%s' %.2f s, then %.2f s", piece.strip(), small, large));
      }
    }
    return String.format(
            Locale.ROOT,
            "%d texts of %d and %d characters, the slowest %.1f s of processor time",
            PIECES.size(),
            SHORT,
            SHORT * TIMES,
            worst)
        + (slow.isEmpty() ? "" : ", failed: " + slow);
  }

  private double seconds(String piece, int length) {
    String text =
        "The council met on Tuesday. " + piece.repeat(length / piece.length()) + " It voted.";
    RawDocument document =
        new RawDocument(
            ContentKind.SAVED_TEXT,
            "long.txt",
            "long.txt",
            "",
            "",
            text.getBytes(StandardCharsets.UTF_8),
            new TreeMap<>(),
            Optional.empty());
    long start = THREAD.getCurrentThreadCpuTime();
    normaliser.normalise(document);
    AnnotatedArticle annotated = AnnotatedArticle.of(article(text));
    Reading reading = reader.read(annotated);
    CopyFeatures.of(annotated, reading);
    EventFeatures.of(annotated, reading);
    return (THREAD.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static Article article(String text) {
    return new Article(
        new ArticleId(Hex.digest(text)),
        "long",
        "long.txt",
        "",
        "",
        "a.example",
        "The Herald",
        text.substring(0, 200),
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "en",
        100,
        "",
        List.of(),
        text,
        "");
  }
}
