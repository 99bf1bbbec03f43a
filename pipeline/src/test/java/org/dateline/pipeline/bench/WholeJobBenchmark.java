package org.dateline.pipeline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dateline.model.RawDocument;
import org.dateline.pipeline.Dateline;
import org.dateline.pipeline.ExitCode;
import org.jsoup.Jsoup;

/**
 * Times the whole job on pages in archives against the HTML parser's parse of the same bytes, and
 * prints the ratio. Both run in turn in one process, first some rounds that warm the compiler up,
 * then those that count; the time is the processor's, of all threads that run Java, so that
 * whatever else the machine does falls on both alike. Compiler and garbage collector are left out.
 *
 * <p>Arguments: folders of the corpus, separated by commas; number of rounds that warm up; number
 * of rounds that count.
 */
public final class WholeJobBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long MILLISECONDS = 20;

  private WholeJobBenchmark() {}

  /** Runs the rounds and prints the processor time of each, and the ratio over all that count. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> corpus = List.of(args[0].split(",", -1));
    int warmUp = args.length > 1 ? Integer.parseInt(args[1]) : 10;
    int counted = args.length > 2 ? Integer.parseInt(args[2]) : 10;
    Path reports = Files.createTempDirectory("dateline-bench").resolve("reports");
    List<RawDocument> pages = new ArrayList<>();
    for (String folder : corpus) {
      pages.addAll(Corpus.pages(folder));
    }
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d bytes%n",
        pages.size(),
        pages.stream().mapToLong(page -> page.body().length).sum());
    long parsing = 0;
    long job = 0;
    for (int round = 0; round < warmUp + counted; round++) {
      long parsed = processor(() -> parse(pages));
      long run = processor(() -> run(corpus, reports));
      System.out.printf(Locale.ROOT, "parse %.2f s, whole job %.2f s%n", parsed / 1e9, run / 1e9);
      if (round >= warmUp) {
        parsing += parsed;
        job += run;
      }
    }
    System.out.printf(Locale.ROOT, "ratio %.2f%n", (double) job / parsing);
    System.exit(0);
  }

  /** Returns the processor time of the work and of all threads that it starts, in nanoseconds. */
  private static long processor(Runnable work) throws InterruptedException {
    Thread worker = new Thread(work);
    Map<Long, Long> before = times();
    Map<Long, Long> last = new HashMap<>();
    worker.start();
    while (worker.isAlive()) {
      last.putAll(times());
      TimeUnit.MILLISECONDS.sleep(MILLISECONDS);
    }
    last.remove(Thread.currentThread().getId());
    return last.entrySet().stream()
        .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
        .sum();
  }

  private static Map<Long, Long> times() {
    Map<Long, Long> times = new HashMap<>();
    for (long id : THREADS.getAllThreadIds()) {
      long time = THREADS.getThreadCpuTime(id);
      if (time >= 0) {
        times.put(id, time);
      }
    }
    return times;
  }

  private static void parse(List<RawDocument> pages) {
    for (RawDocument page : pages) {
      String charset = page.charset().isEmpty() ? null : page.charset();
      try {
        Jsoup.parse(new ByteArrayInputStream(page.body()), charset, page.url());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void run(List<String> corpus, Path reports) {
    int code =
        Dateline.call("--inputs=" + String.join(",", corpus), "--output=" + reports, "--overwrite");
    if (code != ExitCode.DONE.code()) {
      throw new IllegalStateException("The job ended with code " + code);
    }
  }
}
