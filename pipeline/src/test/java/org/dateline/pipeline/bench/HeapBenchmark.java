package org.dateline.pipeline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.dateline.pipeline.Dateline;
import org.dateline.pipeline.ExitCode;

/**
 * Finds the smallest heap in which the direct runner ends the whole job, for two sizes of corpus,
 * and prints what a million articles more would need. Each try is a process of its own; one that
 * takes three times as long as with ample heap counts as failed, since it only collects garbage.
 *
 * <p>Arguments: the two numbers of articles; a file of JSON lines that they are made from.
 */
public final class HeapBenchmark {
  private static final long SMALLEST = 64;
  private static final long AMPLE = 4_096;
  private static final int PATIENCE = 3;

  /** The search ends when it knows the heap to this part of it. */
  private static final int PRECISION = 12;

  private static final int MILLION = 1_000_000;

  private final Path folder;
  private final Path corpus;
  private final long bytes;

  private HeapBenchmark(int articles, Path sample) throws IOException {
    this.folder = Files.createTempDirectory("dateline-bench");
    this.corpus = RepeatedSamples.write(articles, sample, folder.resolve("corpus.jsonl"));
    this.bytes = Files.size(corpus);
  }

  /** Searches for both sizes and prints the heaps, and their difference for a million articles. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int few = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
    int many = args.length > 1 ? Integer.parseInt(args[1]) : 2 * few;
    Path sample = Path.of(args.length > 2 ? args[2] : "outputs/golden/articles.jsonl");
    long least = new HeapBenchmark(few, sample).smallest();
    long more = new HeapBenchmark(many, sample).smallest();
    System.out.printf(
        Locale.ROOT,
        "a million articles more: %.1f GiB%n",
        (more - least) / 1024.0 * MILLION / (many - few));
  }

  /** Returns the smallest heap, in MiB. */
  private long smallest() throws IOException, InterruptedException {
    long limit = PATIENCE * seconds(AMPLE, Long.MAX_VALUE);
    long fails = SMALLEST;
    long works = AMPLE;
    while (works - fails > works / PRECISION) {
      long heap = (works + fails) / 2;
      if (seconds(heap, limit) < limit) {
        works = heap;
      } else {
        fails = heap;
      }
    }
    System.out.printf(
        Locale.ROOT, "%,d bytes: %,d MiB work, %,d MiB do not%n", bytes, works, fails);
    return works;
  }

  /** Returns how long the job took, or the limit if it failed or was not done by then. */
  private long seconds(long heap, long limit) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process job =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                Measured.classPath(Dateline.class),
                Dateline.class.getName(),
                "--inputs=" + corpus,
                "--output=" + folder.resolve("reports"),
                "--overwrite")
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "heap-" + heap + ".log"))
            .start();
    boolean ended = job.waitFor(limit, TimeUnit.SECONDS);
    job.destroyForcibly().waitFor();
    long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + 1;
    boolean done = ended && job.exitValue() == ExitCode.DONE.code();
    System.out.printf(Locale.ROOT, "%,d MiB: %s, %d s%n", heap, done ? "done" : "failed", took);
    return done ? Math.min(took, limit - 1) : limit;
  }
}
