package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the files for scheduled runs to the options that the job really has. */
class DeployTest {
  private static final Path DEPLOY = Path.of("deploy");
  private static final Pattern OPTION = Pattern.compile("--([a-zA-Z]++)=");
  private static final Set<String> OF_BEAM = Set.of("runner");

  private static Set<String> options() {
    return Arrays.stream(DatelineOptions.class.getDeclaredMethods())
        .map(Method::getName)
        .filter(name -> name.startsWith("get"))
        .map(name -> name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theTemplateOffersOnlyOptionsThatThereAre() throws IOException {
    JsonNode metadata =
        new ObjectMapper().readTree(DEPLOY.resolve("dataflow/metadata.json").toFile());
    Set<String> options = options();
    assertTrue(metadata.path("parameters").size() > 4);
    for (JsonNode parameter : metadata.path("parameters")) {
      assertTrue(options.contains(parameter.path("name").asText()), parameter.toString());
      for (JsonNode regex : parameter.path("regexes")) {
        assertEquals(regex.asText(), Pattern.compile(regex.asText()).pattern());
      }
      assertTrue(parameter.path("helpText").asText().length() > 10, parameter.toString());
    }
  }

  @Test
  void schedulesPassOnlyOptionsThatThereAre() throws IOException {
    Set<String> options = options();
    int found = 0;
    for (Path file : files()) {
      Matcher option = OPTION.matcher(Files.readString(file));
      while (option.find()) {
        String name = option.group(1);
        assertTrue(options.contains(name) || OF_BEAM.contains(name), file + ": --" + name);
        found++;
      }
    }
    assertTrue(found > 8, "options found: " + found);
  }

  private static Iterable<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(DEPLOY)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
