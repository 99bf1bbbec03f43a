package org.dateline.pipeline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.dateline.pipeline.Dateline;

/**
 * Tells how evenly embedded Flink's workers share the job: the processor time of every worker at
 * every task, and how many times faster than one they are if each task lasts as long as its busiest
 * worker needs. That figure is the same on a machine that is busy with something else.
 *
 * <p>Arguments: number of articles; number of workers; a file of JSON lines that the articles are
 * made from.
 */
public final class FlinkBalanceBenchmark {
  /** Flink names a thread by its task, then the worker out of how many. */
  private static final Pattern TASK = Pattern.compile("(.*) \\((\\d+)/\\d+\\)#\\d+");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long MILLISECONDS = 5;
  private static final int SHOWN = 20;

  private FlinkBalanceBenchmark() {}

  /** Runs the job and prints the tasks that took most, and the sum over all. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int articles = args.length > 0 ? Integer.parseInt(args[0]) : 5_000;
    int workers = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    Path sample = Path.of(args.length > 2 ? args[2] : "outputs/golden/articles.jsonl");
    Path folder = Files.createTempDirectory("dateline-bench");
    Path corpus = RepeatedSamples.write(articles, sample, folder.resolve("corpus.jsonl"));
    Thread job =
        new Thread(
            () ->
                Dateline.call(
                    "--runner=FlinkRunner",
                    "--parallelism=" + workers,
                    "--inputs=" + corpus,
                    "--output=" + folder.resolve("reports")));
    Map<Long, Work> seen = new HashMap<>();
    long start = System.nanoTime();
    job.start();
    while (job.isAlive()) {
      look(seen);
      TimeUnit.MILLISECONDS.sleep(MILLISECONDS);
    }
    print(articles, workers, (System.nanoTime() - start) / 1e9, seen);
    System.exit(0);
  }

  /** What a thread did for a task until it was last seen; the time is in nanoseconds. */
  private record Work(String task, int worker, long processor) {}

  private static void look(Map<Long, Work> seen) {
    for (long id : THREADS.getAllThreadIds()) {
      ThreadInfo thread = THREADS.getThreadInfo(id);
      long processor = THREADS.getThreadCpuTime(id);
      if (thread != null && processor > 0) {
        Matcher name = TASK.matcher(thread.getThreadName());
        if (name.matches()) {
          seen.put(id, new Work(name.group(1), Integer.parseInt(name.group(2)) - 1, processor));
        }
      }
    }
  }

  private static void print(int articles, int workers, double seconds, Map<Long, Work> seen) {
    Map<String, long[]> tasks = new TreeMap<>();
    seen.values()
        .forEach(
            work ->
                tasks.computeIfAbsent(work.task(), any -> new long[workers])[work.worker()] +=
                    work.processor());
    long all = tasks.values().stream().flatMapToLong(LongStream::of).sum();
    long busiest = tasks.values().stream().mapToLong(FlinkBalanceBenchmark::busiest).sum();
    tasks.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, long[]> task) -> busiest(task.getValue()))
                .reversed())
        .limit(SHOWN)
        .forEach(
            task -> {
              for (long one : task.getValue()) {
                System.out.printf(Locale.ROOT, "%7.2f s ", one / 1e9);
              }
              System.out.println(task.getKey());
            });
    System.out.printf(
        Locale.ROOT,
        "%d articles, %.1f s by the clock, %.1f s of the workers, %.1f s of the busiest at each"
            + " task: %.2f times one worker%n",
        articles,
        seconds,
        all / 1e9,
        busiest / 1e9,
        (double) all / busiest);
  }

  private static long busiest(long[] workers) {
    return LongStream.of(workers).max().orElse(0);
  }
}
