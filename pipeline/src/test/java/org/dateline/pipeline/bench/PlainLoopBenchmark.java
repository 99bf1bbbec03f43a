package org.dateline.pipeline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.outputs.RunFolder;
import org.dateline.pipeline.Dateline;

/**
 * Times the whole job on the direct runner against a {@link PlainLoop} over the same rules and
 * writers, in one process, and prints the ratios of wall and of processor time, and the largest
 * heap. Ends with code 1 if the reports of the two differ.
 *
 * <p>Arguments: number of articles; a file of JSON lines that they are made from; {@code job} or
 * {@code loop} to run only one of the two.
 */
public final class PlainLoopBenchmark {
  private static final List<String> LEFT_OUT =
      List.of("ledger.csv", "rejected.csv", "manifest.json", "datapackage.json", "index.html");

  /** Parts in which the loop looks for candidates and writes; the reports do not depend on it. */
  private static final int BUCKETS = 8;

  private PlainLoopBenchmark() {}

  /** Makes the corpus in a temporary folder, runs both, and prints seconds and ratios. */
  public static void main(String[] args) throws IOException {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 40_000;
    Path sample = Path.of(args.length > 1 ? args[1] : "outputs/golden/articles.jsonl");
    String only = args.length > 2 ? args[2] : "";
    Path folder = Files.createTempDirectory("dateline-bench");
    Path corpus = RepeatedSamples.write(articles, sample, folder.resolve("corpus.jsonl"));
    RunFolder plain = RunFolder.of(folder.resolve("plain").toString(), "loop");
    Path reports = folder.resolve("reports");

    System.out.printf(Locale.ROOT, "articles %d%n", articles);
    Cost loop = Cost.NONE;
    if (!only.equals("job")) {
      loop = Cost.of("plain loop", () -> new PlainLoop(corpus, plain, BUCKETS).run());
    }
    if (!only.equals("loop")) {
      Cost job =
          Cost.of("whole job", () -> Dateline.call("--inputs=" + corpus, "--output=" + reports));
      if (only.isEmpty()) {
        System.out.printf(
            Locale.ROOT,
            "ratio of wall time %.2f, of processor time %.2f%n",
            job.wall() / loop.wall(),
            job.processor() / loop.processor());
        System.exit(sameReports(Path.of(plain.working(), "run"), reports) ? 0 : 1);
      }
    }
    System.exit(0);
  }

  private static boolean sameReports(Path plain, Path job) throws IOException {
    boolean same = true;
    try (Stream<Path> files = Files.list(plain)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (!LEFT_OUT.contains(name) && Files.mismatch(file, job.resolve(name)) >= 0) {
          System.out.println("differs: " + name);
          same = false;
        }
      }
    }
    System.out.println(same ? "same reports" : "the reports differ");
    return same;
  }

  private interface Work {
    void run() throws IOException;
  }

  /** Seconds on the clock and of all processors. */
  private record Cost(double wall, double processor) {
    static final Cost NONE = new Cost(0, 0);

    static Cost of(String name, Work work) throws IOException {
      System.gc();
      heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
      OperatingSystemMXBean system =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      long wall = System.nanoTime();
      long processor = system.getProcessCpuTime();
      work.run();
      Cost cost =
          new Cost(
              (System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - processor) / 1e9);
      System.out.printf(
          Locale.ROOT,
          "%s: %.1f s, processors %.1f s, peaks of the pools of the heap add up to %d MiB, heap %d"
              + " MiB%n",
          name,
          cost.wall,
          cost.processor,
          heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
          Runtime.getRuntime().maxMemory() >> 20);
      return cost;
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
      return ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP);
    }
  }
}
