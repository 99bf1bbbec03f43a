package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;

/** Holds the files for scheduled runs to the options that the job really has. */
class DeployTest {
  private static final Path DEPLOY = Path.of("deploy");
  private static final Pattern OPTION = Pattern.compile("--([a-zA-Z]++)=");
  private static final Set<String> OF_BEAM =
      Set.of("runner", "flinkMaster", "parallelism", "filesToStage");

  /** Options of the process that waits for the job; a template has none. */
  private static final Set<String> OF_WAITING =
      Set.of("deadline", "maxRejectRatio", "state", "stateDays", "wait");

  private static Set<String> options() {
    return Arrays.stream(DatelineOptions.class.getDeclaredMethods())
        .map(Method::getName)
        .filter(name -> name.startsWith("get"))
        .map(name -> name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theTemplateOffersEveryOptionOfAJobThatNobodyWaitsFor() throws IOException {
    Set<String> expected = options();
    expected.removeAll(OF_WAITING);
    Set<String> offered = new TreeSet<>();
    for (JsonNode parameter : parameters()) {
      offered.add(parameter.path("name").asText());
      assertTrue(parameter.path("label").asText().length() > 3, parameter.toString());
      assertTrue(parameter.path("helpText").asText().length() > 10, parameter.toString());
      assertEquals("TEXT", parameter.path("paramType").asText());
    }
    assertEquals(expected, offered);
  }

  /** The virtual machine would end with 3, which says that the reports are written. */
  @Test
  void noRunOutOfMemoryEndsWithAnExitCodeOfTheJob() throws IOException {
    try (Stream<Path> files = Files.walk(DEPLOY).filter(Files::isRegularFile)) {
      for (Path file : files.toList()) {
        assertFalse(Files.readString(file).contains("ExitOnOutOfMemoryError"), file.toString());
      }
    }
  }

  @Test
  void theTemplateTakesEveryDefault() throws IOException, ReflectiveOperationException {
    DatelineOptions defaults = PipelineOptionsFactory.as(DatelineOptions.class);
    int checked = 0;
    for (JsonNode parameter : parameters()) {
      String name = parameter.path("name").asText();
      String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      Object value = DatelineOptions.class.getMethod(getter).invoke(defaults);
      assertTrue(parameter.path("regexes").size() > 0, name);
      for (JsonNode regex : parameter.path("regexes")) {
        Pattern pattern = Pattern.compile(regex.asText());
        if (value != null) {
          assertTrue(pattern.matcher(value.toString()).matches(), name + "=" + value);
          checked++;
        }
      }
    }
    assertTrue(checked > 5, "defaults: " + checked);
  }

  @Test
  void theClientOfTheFlinkClusterFindsItAndKnowsTheExitCodes() throws IOException {
    JsonNode cluster = yaml("flink/flinkdeployment.yaml");
    JsonNode schedule = yaml("flink/cronjob.yaml");
    assertEquals("FlinkDeployment", cluster.path("kind").asText());
    assertEquals("CronJob", schedule.path("kind").asText());
    assertEquals("Forbid", schedule.at("/spec/concurrencyPolicy").asText());
    JsonNode client = schedule.at("/spec/jobTemplate/spec/template/spec/containers/0");
    assertEquals(cluster.at("/spec/image"), client.path("image"));
    String rest = cluster.at("/metadata/name").asText() + "-rest:8081";
    assertTrue(client.at("/args/0").asText().contains("--flinkMaster=" + rest + " "), rest);
    Set<Integer> useless = new TreeSet<>();
    schedule
        .at("/spec/jobTemplate/spec/podFailurePolicy/rules/0/onExitCodes/values")
        .forEach(code -> useless.add(code.asInt()));
    Set<Integer> expected =
        Arrays.stream(ExitCode.values()).map(ExitCode::code).collect(Collectors.toSet());
    expected.removeAll(Set.of(ExitCode.DONE.code(), ExitCode.FAILED.code()));
    assertEquals(expected, useless);
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

  private static JsonNode parameters() throws IOException {
    JsonNode metadata =
        new ObjectMapper().readTree(DEPLOY.resolve("dataflow/metadata.json").toFile());
    return metadata.path("parameters");
  }

  private static JsonNode yaml(String file) throws IOException {
    return new YAMLMapper().readTree(DEPLOY.resolve(file).toFile());
  }

  private static Iterable<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(DEPLOY)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
