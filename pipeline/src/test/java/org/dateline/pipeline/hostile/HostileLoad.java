package org.dateline.pipeline.hostile;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.pipeline.Dateline;

/**
 * Runs the whole job on suites of hostile input and on bombs, and says whether it survives: every
 * run ends with its reports, and its ledger adds up.
 */
public final class HostileLoad {
  private static final List<String> PARTS =
      List.of("suites", "archives", "bombs", "lines", "texts");
  private static final int MUTANTS = 2_000;
  private static final int BAD_LINES = 100_000;

  private final Path scratch;
  private boolean failed;

  private HostileLoad(Path scratch) {
    this.scratch = scratch;
  }

  /**
   * Prints one line for each run and ends with 1 if any failed.
   *
   * @param args folder of suites ({@link Suites}), folder of archives, then names of parts; all if
   *     none is named
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("Name two folders: suites, and archives; then parts, or all are run");
      System.exit(2);
    }
    HostileLoad load = new HostileLoad(Files.createTempDirectory("hostile"));
    List<String> parts = args.length == 2 ? PARTS : List.of(args).subList(2, args.length);
    for (String part : parts) {
      switch (part) {
        case "suites" -> load.suites(Path.of(args[0]));
        case "archives" -> load.archives(Path.of(args[1]));
        case "bombs" -> load.bombs();
        case "lines" -> load.badLines();
        case "texts" -> load.longTexts();
        default -> throw new IllegalArgumentException(part + " is none of " + PARTS);
      }
    }
    System.out.println(load.failed ? "FAILED" : "All survived");
    System.exit(load.failed ? 1 : 0);
  }

  private void suites(Path suites) throws IOException {
    Path corpus = Files.createDirectories(scratch.resolve("suites"));
    Map<String, Integer> inputs = Suites.write(suites, corpus);
    inputs.forEach((suite, count) -> System.out.println(count + "  " + suite));
    run("suites", corpus, inputs.values().stream().mapToInt(Integer::intValue).sum());
  }

  private void archives(Path archives) throws IOException {
    run("archives", archives, Suites.files(archives).size());
    String mutants = Mutants.read(archives, MUTANTS);
    failed |= mutants.contains("failed");
    System.out.println(mutants);
  }

  private void bombs() throws IOException {
    Path corpus = scratch.resolve("bombs");
    run("bombs", corpus, Bombs.write(corpus));
  }

  private void badLines() throws IOException {
    Path corpus = Files.createDirectories(scratch.resolve("lines"));
    Files.write(
        corpus.resolve("bad.jsonl"),
        Collections.nCopies(BAD_LINES, "{\"id\":\"a\\u001b[31m\\nb\",broken"));
    run("bad lines", corpus, BAD_LINES);
  }

  private void longTexts() {
    String texts = LongTexts.read();
    failed |= texts.contains("failed");
    System.out.println(texts);
  }

  private void run(String name, Path corpus, int inputs) throws IOException {
    Path output = scratch.resolve(name.replace(' ', '-') + "-reports");
    long start = System.nanoTime();
    int code = Dateline.call("--inputs=" + corpus, "--output=" + output);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    Map<String, Long> balance = new TreeMap<>();
    Map<String, Long> read = new LinkedHashMap<>();
    if (code == 0) {
      for (Map<String, String> row : rows(output.resolve("ledger.csv"))) {
        long records = Long.parseLong(row.get("records"));
        boolean isRead = row.get("reason").equals("read");
        balance.merge(row.get("step"), isRead ? records : -records, Long::sum);
        if (isRead) {
          read.merge(row.get("step"), records, Long::sum);
        }
      }
    }
    boolean adds = !balance.isEmpty() && balance.values().stream().allMatch(rest -> rest == 0);
    failed |= code != 0 || !adds;
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: %d inputs, exit code %d, read %s, ledger %s, %d s, heap at most %d MB",
            name,
            inputs,
            code,
            read,
            adds ? "adds up" : "OFF BY " + balance,
            seconds,
            Runtime.getRuntime().maxMemory() >> 20));
  }

  private static List<Map<String, String>> rows(Path csv) throws IOException {
    CsvSchema schema = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv.toFile())) {
      return rows.readAll();
    }
  }
}
