package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job on content that would read files, reach out, write elsewhere, or forge the log. */
class HostileContentTest {
  private static final String CANARY = "canary-4f1c";
  private static final String STORY =
      "The council of Belford met on Tuesday and voted for a new bridge over the river. It will"
          + " cost 4 million dollars, the mayor said, and be open to traffic in two years.";
  private static final int BAD_LINES = 3_000;
  private static final int MOST_LOG_LINES = 200;

  private static final List<String> NAMES =
      List.of(
          "../../escape",
          "..\\..\\escape",
          "/etc/cron.d/escape",
          "C:\\escape",
          "\\\\host\\share",
          "file:///tmp/escape",
          "gs://bucket/escape",
          "CON",
          "NUL.csv",
          ".",
          "..",
          "~root",
          "a/b",
          "a\u0000b",
          "a\nb",
          "a\u202Eb",
          "manifest.json",
          "events.csv",
          "$(touch escape)",
          "`touch escape`",
          "%2e%2e%2fescape",
          "{date}",
          "*",
          "x".repeat(300));

  @TempDir static Path folder;

  private static final ConcurrentLinkedQueue<URI> CONNECTIONS = new ConcurrentLinkedQueue<>();
  private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
  private static ProxySelector usual;
  private static Run run;

  @BeforeAll
  static void runTheJob() throws IOException {
    Path canary = Files.writeString(folder.resolve("canary.txt"), CANARY);
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    writePages(corpus, canary.toUri().toString());
    writeNames(corpus.resolve("names.jsonl"));
    writeBadLines(corpus.resolve("bad.jsonl"));
    usual = ProxySelector.getDefault();
    ProxySelector.setDefault(new Refusing());
    PrintStream err = System.err;
    System.setErr(new PrintStream(LOG, true, StandardCharsets.UTF_8));
    try {
      run = Run.unchecked("--inputs=" + corpus, "--output=" + folder.resolve("out"));
    } finally {
      System.setErr(err);
    }
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
  }

  @AfterAll
  static void putBack() {
    ProxySelector.setDefault(usual);
  }

  /** Java asks it before it connects a socket or opens a URL. */
  private static final class Refusing extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      CONNECTIONS.add(uri);
      throw new IllegalStateException("no connections");
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException e) {}
  }

  private static void writePages(Path corpus, String canary) throws IOException {
    List<String> payloads =
        List.of(
            "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM '" + canary + "'>]>",
            "<!DOCTYPE html [<!ENTITY % x SYSTEM '" + canary + "'> %x;]>",
            "<?xml-stylesheet href='" + canary + "'?>",
            "<!DOCTYPE html SYSTEM 'http://192.0.2.1/x.dtd'>",
            "<html xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + canary + "'/>",
            "<base href='http://192.0.2.1/'><link rel='stylesheet' href='x.css'>",
            "<iframe src='" + canary + "'></iframe><object data='" + canary + "'></object>",
            "<meta http-equiv='refresh' content='0;url=http://192.0.2.1/'>",
            "<script src='http://192.0.2.1/x.js'></script><img src='http://192.0.2.1/x.png'>");
    for (int i = 0; i < payloads.size(); i++) {
      String page =
          payloads.get(i) + "<html><body><h1>Page " + i + "</h1><p>" + STORY + " &x; " + i + "</p>";
      Files.writeString(corpus.resolve("page-" + i + ".html"), page);
    }
  }

  private static void writeNames(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : NAMES) {
      ObjectNode article = new ObjectMapper().createObjectNode();
      for (String field : List.of("id", "outlet", "title", "authors")) {
        article.put(field, name);
      }
      lines.add(article.put("text", STORY + " " + lines.size()).toString());
    }
    Files.write(file, lines);
  }

  private static void writeBadLines(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < BAD_LINES; i++) {
      lines.add(
          switch (i % 3) {
            case 0 -> "{\"id\":\"\u001b[31m forged\",broken";
            case 1 ->
                "{\"id\":\"a\\nERROR forged " + i + "\",\"url\":\"http://192.0.2.1/\\u001b[2J\"}";
            default -> "{\"text\":" + "[".repeat(2_000);
          });
    }
    Files.write(file, lines);
  }

  @Test
  void opensNoConnection() {
    assertEquals(List.of(), List.copyOf(CONNECTIONS));
    Exception refused = null;
    try {
      URI.create("http://192.0.2.1/").toURL().openStream().close();
    } catch (IOException | RuntimeException e) {
      refused = e;
    }
    assertTrue(refused != null && CONNECTIONS.size() == 1, "the check itself sees connections");
    CONNECTIONS.clear();
  }

  @Test
  void readsNoFileThatAPageNames() throws IOException {
    for (Path report : Reports.files(folder.resolve("out"))) {
      assertFalse(Files.readString(report).contains(CANARY), report.toString());
    }
    assertFalse(log().contains(CANARY));
    assertEquals(9, kept("page-"), "the pages are read for the rest");
  }

  @Test
  void writesOnlyItsOwnFiles() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      Set<String> names =
          all.map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(new TreeSet<>(Set.of("canary.txt", "corpus", "out")), names);
    }
    Set<String> golden = names(Path.of("../outputs/golden"));
    golden.remove("README.md");
    assertEquals(golden, names(folder.resolve("out")));
    assertFalse(Files.exists(Path.of("escape")) || Files.exists(Path.of("../escape")));
    assertEquals(NAMES.size(), kept("names.jsonl"), "every name is in the reports");
  }

  @Test
  void theLogIsShortAndCannotBeForged() {
    assertTrue(log().lines().count() <= MOST_LOG_LINES, () -> log().lines().count() + " lines");
    assertFalse(log().contains("forged"), log());
    assertTrue(log().chars().allMatch(c -> c == '\n' || c == '\r' && !isUnix() || c >= ' '), log());
    assertFalse(log().contains("council of Belford"), "no text of an article");
  }

  @Test
  void theManifestTellsNoOptionButThoseThatChangeResults() throws IOException {
    List<String> told = new ArrayList<>();
    Reports.manifest(folder.resolve("out"))
        .path("options")
        .fieldNames()
        .forEachRemaining(told::add);
    assertEquals(
        List.of(
            "maxDocumentBytes", "maxHeaderBytes", "maxInflation", "maxJsonDepth", "maxRejectRatio"),
        told);
  }

  private static boolean isUnix() {
    return System.lineSeparator().equals("\n");
  }

  private static String log() {
    return run.err() + run.out() + LOG.toString(StandardCharsets.UTF_8);
  }

  private static long kept(String source) throws IOException {
    return Reports.rows(folder.resolve("out/articles.csv")).stream()
        .filter(row -> row.get("source").startsWith(source))
        .count();
  }

  private static Set<String> names(Path reports) throws IOException {
    return Reports.files(reports).stream()
        .map(file -> file.getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
