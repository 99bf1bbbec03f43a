package org.dateline.pipeline.bench;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark of one class over a corpus, from Maven or by itself. */
final class Measured {
  private Measured() {}

  /**
   * Runs the benchmark.
   *
   * @param args folder or file of the corpus; none for the benchmark's own
   */
  static Collection<RunResult> run(Class<?> benchmark, String[] args) throws RunnerException {
    // Maven runs this in its own process, whose class path the fork would inherit.
    System.setProperty("java.class.path", classPath(benchmark));
    OptionsBuilder options = new OptionsBuilder();
    options.include(benchmark.getName());
    options.shouldFailOnError(true);
    if (args.length > 0) {
      options.param("corpus", args[0]);
    }
    return new Runner(options.build()).run();
  }

  /** Returns the class path that the class was loaded from, whether Maven or a JVM did it. */
  static String classPath(Class<?> loaded) {
    return loaded.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(URL::getPath)
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  /** Returns the sum over all passes of what the benchmark counted under the name. */
  static double sum(RunResult result, String name) {
    return result.getSecondaryResults().get(name).getScore();
  }
}
