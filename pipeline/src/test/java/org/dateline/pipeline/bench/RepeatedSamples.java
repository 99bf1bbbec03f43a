package org.dateline.pipeline.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Repeats sample articles with other names, numbers and dates: every repetition of all samples is a
 * world of its own, a day after the one before, with the same events at other places.
 */
final class RepeatedSamples {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Names that the samples invent. */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\b(?:Ellery|Kaldvik|Galmora|Alvo|Kestrel|Vantor|Medora|Grenholm|Lund|Solheim|Nystad"
              + "|Bakke|Macedo|Northgate|Lakeside)\\b");

  private static final Pattern TWO_DIGITS = Pattern.compile("(?<![\\d,.:-])(\\d)\\d(?![\\d,.:-])");

  private static final String[] SYLLABLES = {"ba", "de", "gi", "ko", "lu", "na", "ri", "so", "ta"};

  private RepeatedSamples() {}

  /** Writes so many articles, one line each, and returns the file. */
  static Path write(int articles, Path samples, Path target) throws IOException {
    List<String> lines = Files.readAllLines(samples);
    try (BufferedWriter out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      for (int i = 0; i < articles; i++) {
        out.write(line((ObjectNode) JSON.readTree(lines.get(i % lines.size())), i / lines.size()));
        out.newLine();
      }
    }
    return target;
  }

  private static String line(ObjectNode article, int world) {
    article.remove(List.of("article_id", "source", "canonical_url"));
    article.put("source_id", article.path("source_id").asText() + "-" + world);
    String url = article.path("url").asText();
    if (!url.isEmpty()) {
      article.put("url", url + "-" + world);
    }
    for (String field : List.of("title", "text")) {
      article.put(field, moved(article.path(field).asText(), world));
    }
    String published = article.path("published_at").asText();
    if (published.length() >= 10) {
      LocalDate day = LocalDate.parse(published.substring(0, 10)).minusDays(world);
      article.put("published_at", day + published.substring(10));
    }
    return article.toString();
  }

  private static String moved(String text, int world) {
    StringBuilder suffix = new StringBuilder();
    for (int rest = world; rest > 0; rest /= SYLLABLES.length) {
      suffix.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return TWO_DIGITS
        .matcher(NAMES.matcher(text).replaceAll("$0" + suffix))
        .replaceAll("$1" + world % 10);
  }
}
