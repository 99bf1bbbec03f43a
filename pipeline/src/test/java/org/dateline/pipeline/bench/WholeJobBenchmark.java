package org.dateline.pipeline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.RawDocument;
import org.dateline.pipeline.Dateline;
import org.dateline.pipeline.ExitCode;
import org.jsoup.Jsoup;

/**
 * Times the whole job on pages in archives against the HTML parser's parse of the same bytes, and
 * prints the ratio. Both run in turn in one process, first some rounds that warm the compiler up,
 * then those that count; the time is that of all threads of the process on all processors, garbage
 * collection and compiler among them.
 *
 * <p>Arguments: folders of the corpus, separated by commas; number of rounds that warm up; number
 * of rounds that count.
 */
public final class WholeJobBenchmark {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private WholeJobBenchmark() {}

  /** Runs the rounds and prints the processor time of each, and the ratio over all that count. */
  public static void main(String[] args) throws IOException {
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
      long start = SYSTEM.getProcessCpuTime();
      long characters = parse(pages);
      long parsed = SYSTEM.getProcessCpuTime();
      run(corpus, reports);
      long ended = SYSTEM.getProcessCpuTime();
      System.out.printf(
          Locale.ROOT,
          "parse %.2f s (%d characters), whole job %.2f s%n",
          (parsed - start) / 1e9,
          characters,
          (ended - parsed) / 1e9);
      if (round >= warmUp) {
        parsing += parsed - start;
        job += ended - parsed;
      }
    }
    System.out.printf(Locale.ROOT, "ratio %.2f%n", (double) job / parsing);
    System.exit(0);
  }

  private static long parse(List<RawDocument> pages) throws IOException {
    long characters = 0;
    for (RawDocument page : pages) {
      String charset = page.charset().isEmpty() ? null : page.charset();
      characters +=
          Jsoup.parse(new ByteArrayInputStream(page.body()), charset, page.url()).title().length();
    }
    return characters;
  }

  private static void run(List<String> corpus, Path reports) {
    int code =
        Dateline.call("--inputs=" + String.join(",", corpus), "--output=" + reports, "--overwrite");
    if (code != ExitCode.DONE.code()) {
      throw new IllegalStateException("The job ended with code " + code);
    }
  }
}
