package org.dateline.pipeline.hostile;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Turns public suites of hostile input into a corpus. They are read where they stand, in a folder
 * with {@code json} (JSONTestSuite), {@code csv} (csv-spectrum), {@code blns.json}, {@code html}
 * (html5lib tokenizer) and {@code encoding} (html5lib encoding); one that is missing is passed
 * over.
 */
final class Suites {
  /** Escapes what is no ASCII, since a lone surrogate has no other form. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final List<String> FIELDS = List.of("title", "outlet", "authors", "text");
  private static final String STORY =
      "The council of Belford met on Tuesday and voted for a new bridge over the river, which will"
          + " cost 4 million dollars, the mayor said.";

  private final Path suites;
  private final Path corpus;
  private final Map<String, Integer> inputs = new LinkedHashMap<>();

  private Suites(Path suites, Path corpus) {
    this.suites = suites;
    this.corpus = corpus;
  }

  /** Writes the corpus, and returns how many inputs each suite gave. */
  static Map<String, Integer> write(Path suites, Path corpus) throws IOException {
    Suites all = new Suites(suites, corpus);
    all.copy("json", "JSONTestSuite, files as they are");
    all.copy("csv", "csv-spectrum, files as they are");
    all.naughtyStrings();
    all.pages();
    all.encodings();
    return all.inputs;
  }

  private void copy(String folder, String name) throws IOException {
    List<Path> files = files(suites.resolve(folder));
    for (Path file : files) {
      Files.copy(file, Files.createDirectories(corpus.resolve(folder)).resolve(file.getFileName()));
    }
    inputs.put(name, files.size());
  }

  /** Puts every string into every field of an article. */
  private void naughtyStrings() throws IOException {
    Path file = suites.resolve("blns.json");
    if (!Files.exists(file)) {
      return;
    }
    int count = 0;
    try (Writer lines = Files.newBufferedWriter(corpus.resolve("strings.jsonl"))) {
      for (JsonNode string : JSON.readTree(file.toFile())) {
        for (String field : FIELDS) {
          ObjectNode article = article("string-" + count);
          article.put(
              field, field.equals("text") ? string.asText() + "\n" + STORY : string.asText());
          lines.append(JSON.writeValueAsString(article)).append('\n');
          count++;
        }
      }
    }
    inputs.put("naughty strings as title, outlet, author and in the text", count);
  }

  /** Makes every input of the tokenizer's tests a page: alone, and inside an article. */
  private void pages() throws IOException {
    int count = 0;
    try (Writer lines = Files.newBufferedWriter(corpus.resolve("pages.jsonl"))) {
      for (Path file : files(suites.resolve("html"))) {
        JsonNode tests = JSON.readTree(file.toFile());
        for (JsonNode test : tests.path(tests.has("tests") ? "tests" : "xmlViolationTests")) {
          String input = test.path("input").asText();
          String html = test.path("doubleEscaped").asBoolean() ? unescaped(input) : input;
          lines.append(page("bare-" + count, html)).append('\n');
          String inside = "<html><body><article><p>" + STORY + "</p>" + html + "</article></body>";
          lines.append(page("inside-" + count, inside)).append('\n');
          count++;
        }
      }
    }
    inputs.put("html5lib tokenizer, as a page and inside one", 2 * count);
  }

  private static String page(String id, String html) throws IOException {
    ObjectNode article = JSON.createObjectNode().put("id", id).put("html", html);
    return JSON.writeValueAsString(article.put("url", "https://" + id + ".example/"));
  }

  private static ObjectNode article(String id) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("url", "https://strings.example/" + id)
        .put("title", "Council votes")
        .put("published", "2031-05-06T07:08:09Z")
        .put("text", id + ". " + STORY);
  }

  /** Returns the text with {@code \\uXXXX} as that character, lone surrogates too. */
  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean escape = text.startsWith("\\u", i) && i + 6 <= text.length();
      plain.append(
          escape ? (char) Integer.parseInt(text.substring(i + 2, i + 6), 16) : text.charAt(i));
      i += escape ? 5 : 0;
    }
    return plain.toString();
  }

  /** Makes the bytes between {@code #data} and {@code #encoding} a page. */
  private void encodings() throws IOException {
    int count = 0;
    Path folder = corpus.resolve("encoding");
    for (Path file : files(suites.resolve("encoding"))) {
      String latin = Files.readString(file, StandardCharsets.ISO_8859_1);
      for (String test : latin.split("#data\n")) {
        int end = test.indexOf("\n#encoding");
        if (end >= 0) {
          ByteArrayOutputStream page = new ByteArrayOutputStream();
          page.writeBytes(test.substring(0, end).getBytes(StandardCharsets.ISO_8859_1));
          page.writeBytes(("<p>" + STORY + "</p>").getBytes(StandardCharsets.ISO_8859_1));
          Path html = Files.createDirectories(folder).resolve("page-" + count + ".html");
          Files.write(html, page.toByteArray());
          count++;
        }
      }
    }
    inputs.put("html5lib encodings, one page each", count);
  }

  static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return new ArrayList<>();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
