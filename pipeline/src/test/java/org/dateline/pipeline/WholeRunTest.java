package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the whole job on the samples, and again on the same news in other files. */
class WholeRunTest {
  @TempDir static Path folder;

  private static SortedMap<String, List<String>> expected;

  @BeforeAll
  static void runOnTheSamples() throws IOException {
    Path output = folder.resolve("plain");
    Run run = Run.of("--inputs=" + SampleCorpus.SAMPLES, "--output=" + output);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    assertTrue(run.out().contains("Reports: "), run.out());
    expected = Reports.content(output);
  }

  @Test
  void theReportsEqualTheGoldenOnes() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path golden : Reports.files(Reports.GOLDEN)) {
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
    Path input = SampleCorpus.copyTo(folder, "shuffled");
    for (Path file : SampleCorpus.jsonl(input)) {
      List<byte[]> lines = SampleCorpus.lines(file);
      Collections.reverse(lines);
      SampleCorpus.write(file, lines);
    }
    Reports.assertSameNews(expected, run("shuffled", input));
  }

  @Test
  void splittingFilesChangesNothing() throws IOException {
    Path input = SampleCorpus.copyTo(folder, "split");
    for (Path file : SampleCorpus.jsonl(input)) {
      List<byte[]> lines = SampleCorpus.lines(file);
      SampleCorpus.write(file, lines.subList(0, lines.size() / 2));
      SampleCorpus.write(
          file.resolveSibling("more-" + file.getFileName()),
          lines.subList(lines.size() / 2, lines.size()));
    }
    Reports.assertSameNews(expected, run("split", input));
  }

  @Test
  void doublingTheInputChangesOnlyWhatCountsRecords() throws IOException {
    Path input = SampleCorpus.copyTo(folder, "doubled");
    for (Path file : SampleCorpus.jsonl(input)) {
      List<byte[]> lines = SampleCorpus.lines(file);
      lines.addAll(SampleCorpus.lines(file));
      SampleCorpus.write(file, lines);
    }
    Path archive = input.resolve("crawl/harvest.warc.gz");
    Files.write(archive, Files.readAllBytes(archive), StandardOpenOption.APPEND);
    Path output = run("doubled", input);
    SortedMap<String, List<String>> content = Reports.content(output);
    SortedMap<String, List<String>> once = new TreeMap<>(expected);
    for (String counting : List.of("ledger.csv", "rejected.csv")) {
      assertTrue(content.remove(counting).size() >= once.remove(counting).size(), counting);
    }
    Reports.assertEqualFiles(once, content);
  }

  @Test
  void theNumberOfBucketsChangesNothing() throws IOException {
    Path output = folder.resolve("buckets-out");
    Run run =
        Run.unchecked("--inputs=" + SampleCorpus.SAMPLES, "--output=" + output, "--buckets=37");
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    Reports.assertSameNews(expected, output);
  }

  private static Path run(String name, Path input) {
    Path output = folder.resolve(name + "-out");
    Run run = Run.unchecked("--inputs=" + input, "--output=" + output);
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    return output;
  }
}
