package org.dateline.pipeline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.dateline.pipeline.Dateline;

/**
 * Tells which share of the whole job's running time the reports take: measuring coverage and
 * writing. Looks a hundred times a second at what every running thread of the engine does, and
 * books it to the innermost package of the project that is at work; what is none of ours is the
 * engine's.
 *
 * <p>Arguments: number of articles; a file of JSON lines that they are made from.
 */
public final class ReportShareBenchmark {
  private static final String OURS = "org.dateline.";
  private static final String ENGINE = "org.apache.beam.runners.direct";
  private static final long MILLISECONDS = 10;

  private ReportShareBenchmark() {}

  /** Runs the job and prints the share of every package. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
    Path sample = Path.of(args.length > 1 ? args[1] : "outputs/golden/articles.jsonl");
    Path folder = Files.createTempDirectory("dateline-bench");
    Path corpus = RepeatedSamples.write(articles, sample, folder.resolve("corpus.jsonl"));
    Thread job =
        new Thread(
            () -> Dateline.call("--inputs=" + corpus, "--output=" + folder.resolve("reports")));
    long start = System.nanoTime();
    job.start();
    Map<String, Long> looks = new TreeMap<>();
    while (job.isAlive()) {
      Thread.getAllStackTraces().forEach((thread, stack) -> book(thread, stack, looks));
      TimeUnit.MILLISECONDS.sleep(MILLISECONDS);
    }
    print(articles, (System.nanoTime() - start) / 1e9, looks);
    System.exit(0);
  }

  private static void book(Thread thread, StackTraceElement[] stack, Map<String, Long> looks) {
    boolean works = false;
    for (StackTraceElement frame : stack) {
      works |= frame.getClassName().startsWith(ENGINE);
    }
    if (works && thread.getState() == Thread.State.RUNNABLE) {
      looks.merge(room(stack), 1L, Long::sum);
    }
  }

  private static String room(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      String name = frame.getClassName();
      if (name.startsWith(OURS) && !name.startsWith(OURS + "pipeline")) {
        String rest = name.substring(OURS.length());
        return rest.substring(0, rest.indexOf('.'));
      }
    }
    return "engine";
  }

  private static void print(int articles, double seconds, Map<String, Long> looks) {
    long all = looks.values().stream().mapToLong(Long::longValue).sum();
    System.out.printf(Locale.ROOT, "articles %d, seconds %.1f, looks %d%n", articles, seconds, all);
    looks.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            one ->
                System.out.printf(
                    Locale.ROOT, "%-12s %5.1f %%%n", one.getKey(), 100.0 * one.getValue() / all));
    long reports = looks.getOrDefault("coverage", 0L) + looks.getOrDefault("outputs", 0L);
    System.out.printf(
        Locale.ROOT, "the reports' own time: %.1f %% of the job%n", 100.0 * reports / all);
  }
}
