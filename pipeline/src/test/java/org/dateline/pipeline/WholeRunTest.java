package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the whole job on the samples, and again on the same news in other files. */
class WholeRunTest {
  private static final Path SAMPLES = Path.of("../inputs/samples/corpora");
  private static final Path GOLDEN = Path.of("../outputs/golden");

  @TempDir static Path folder;

  private static SortedMap<String, List<String>> expected;

  @BeforeAll
  static void runOnTheSamples() throws IOException {
    Path output = folder.resolve("plain");
    Run run = Run.of("--inputs=" + SAMPLES, "--output=" + output);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertTrue(run.out().contains("Reports: "), run.out());
    expected = Reports.content(output);
  }

  @Test
  void theReportsEqualTheGoldenOnes() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path golden : Reports.files(GOLDEN)) {
      String name = golden.getFileName().toString();
      boolean compared = name.endsWith(".csv") || name.endsWith(".jsonl") || name.endsWith(".html");
      if (compared) {
        names.add(name);
        assertEquals(
            Files.readString(golden),
            Files.readString(folder.resolve("plain").resolve(name)),
            name);
      }
    }
    assertTrue(names.size() > 15, "golden reports: " + names);
  }

  @Test
  void theLedgerAddsUpAtEveryStep() throws IOException {
    SortedMap<String, Long> balance = new TreeMap<>();
    for (Map<String, String> row : Reports.rows(folder.resolve("plain/ledger.csv"))) {
      long records = Long.parseLong(row.get("records"));
      balance.merge(
          row.get("step"), row.get("reason").equals("read") ? records : -records, Long::sum);
    }
    assertTrue(balance.size() >= 3, balance.toString());
    balance.forEach((step, rest) -> assertEquals(0, rest, step));
  }

  @Test
  void theOrderOfRecordsChangesNothing() throws IOException {
    Path input = copyOfSamples("shuffled");
    for (Path file : jsonl(input)) {
      List<byte[]> lines = lines(file);
      Collections.reverse(lines);
      write(file, lines);
    }
    compare(run("shuffled", input));
  }

  @Test
  void splittingFilesChangesNothing() throws IOException {
    Path input = copyOfSamples("split");
    for (Path file : jsonl(input)) {
      List<byte[]> lines = lines(file);
      write(file, lines.subList(0, lines.size() / 2));
      write(
          file.resolveSibling("more-" + file.getFileName()),
          lines.subList(lines.size() / 2, lines.size()));
    }
    compare(run("split", input));
  }

  @Test
  void doublingTheInputChangesOnlyWhatCountsRecords() throws IOException {
    Path input = copyOfSamples("doubled");
    for (Path file : jsonl(input)) {
      List<byte[]> lines = lines(file);
      lines.addAll(lines(file));
      write(file, lines);
    }
    Path archive = input.resolve("crawl/harvest.warc.gz");
    Files.write(archive, Files.readAllBytes(archive), StandardOpenOption.APPEND);
    Path output = run("doubled", input);
    SortedMap<String, List<String>> content = Reports.content(output);
    SortedMap<String, List<String>> once = new TreeMap<>(expected);
    for (String counting : List.of("ledger.csv", "rejected.csv")) {
      assertTrue(content.remove(counting).size() >= once.remove(counting).size(), counting);
    }
    compare(once, content);
  }

  @Test
  void theNumberOfBucketsChangesNothing() throws IOException {
    Path output = folder.resolve("buckets-out");
    Run run = Run.unchecked("--inputs=" + SAMPLES, "--output=" + output, "--buckets=37");
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    compare(output);
  }

  private static Path run(String name, Path input) {
    Path output = folder.resolve(name + "-out");
    Run run = Run.unchecked("--inputs=" + input, "--output=" + output);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    return output;
  }

  private static void compare(Path output) throws IOException {
    SortedMap<String, List<String>> content = Reports.content(output);
    // Rejected records are told by their place, which is what changed here.
    assertEquals(
        expected.get("rejected.csv").stream().sorted().toList(),
        content.remove("rejected.csv").stream().sorted().toList());
    SortedMap<String, List<String>> rest = new TreeMap<>(expected);
    rest.remove("rejected.csv");
    compare(rest, content);
  }

  private static void compare(
      SortedMap<String, List<String>> left, SortedMap<String, List<String>> right) {
    assertEquals(left.keySet(), right.keySet());
    left.forEach(
        (name, lines) ->
            assertEquals(String.join("\n", lines), String.join("\n", right.get(name)), name));
  }

  private static Path copyOfSamples(String name) throws IOException {
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

  private static List<Path> jsonl(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }

  /** Returns the lines as bytes, since one of them is no UTF-8 on purpose. */
  private static List<byte[]> lines(Path file) throws IOException {
    String latin = Files.readString(file, StandardCharsets.ISO_8859_1);
    return new ArrayList<>(
        Arrays.stream(latin.split("\n", -1))
            .filter(line -> !line.isEmpty())
            .map(line -> line.getBytes(StandardCharsets.ISO_8859_1))
            .toList());
  }

  private static void write(Path file, List<byte[]> lines) throws IOException {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(new String(line, StandardCharsets.ISO_8859_1)).append('\n'));
    Files.writeString(file, text, StandardCharsets.ISO_8859_1);
  }
}
