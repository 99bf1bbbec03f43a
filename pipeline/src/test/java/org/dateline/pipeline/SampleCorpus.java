package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The sample corpora, and copies of them with the same news in other files. */
final class SampleCorpus {
  static final Path SAMPLES = Path.of("../inputs/samples/corpora");

  private SampleCorpus() {}

  /** Copies the samples with the lines of each file in another order; seed 0 leaves them. */
  static Path shuffledTo(Path folder, String name, long seed) throws IOException {
    Path copy = copyTo(folder, name);
    if (seed != 0) {
      for (Path file : jsonl(copy)) {
        List<byte[]> lines = lines(file);
        Collections.shuffle(lines, new Random(seed));
        write(file, lines);
      }
    }
    return copy;
  }

  /**
   * Runs the job on shuffled samples and holds it to the golden reports, to the byte where nothing
   * was shuffled.
   */
  static void assertReportsOn(Path folder, long seed, String... engine) throws IOException {
    Path output = folder.resolve("reports");
    List<String> args = new ArrayList<>(List.of(engine));
    args.add("--inputs=" + shuffledTo(folder, "corpora", seed));
    args.add("--output=" + output);
    Run run = Run.unchecked(args.toArray(String[]::new));
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    Reports.assertSameNews(Reports.content(Reports.GOLDEN), output);
    if (seed == 0) {
      Reports.assertGolden(output);
    }
  }

  /** Runs the job on the samples in a store that fails once, and holds it to the golden reports. */
  static void assertReportsDespiteAFailureAt(String object, Path folder, String... engine)
      throws IOException {
    Path output = folder.resolve("out");
    List<String> args = new ArrayList<>(List.of(engine));
    args.add("--inputs=store://" + SAMPLES.toAbsolutePath().normalize());
    args.add("--output=store://" + output);
    StoreFileSystem.failOnceAt(object);
    Run run = Run.unchecked(args.toArray(String[]::new));
    assertFalse(StoreFileSystem.isFaultLeft(), "nothing failed at " + object);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    Reports.assertGolden(output);
  }

  /** Copies the samples into a folder of that name. */
  static Path copyTo(Path folder, String name) throws IOException {
    Path target = folder.resolve(name);
    copy(SAMPLES, target);
    return target;
  }

  private static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.toList()) {
        Path to = target.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }

  /** Returns the files of JSON lines below a folder. */
  static List<Path> jsonl(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  /** Returns the lines as bytes, since one of them is no UTF-8 on purpose. */
  static List<byte[]> lines(Path file) throws IOException {
    String latin = Files.readString(file, StandardCharsets.ISO_8859_1);
    return new ArrayList<>(
        Arrays.stream(latin.split("\n", -1))
            .filter(line -> !line.isEmpty())
            .map(line -> line.getBytes(StandardCharsets.ISO_8859_1))
            .toList());
  }

  static void write(Path file, List<byte[]> lines) throws IOException {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(new String(line, StandardCharsets.ISO_8859_1)).append('\n'));
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
  }
}
