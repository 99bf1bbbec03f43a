package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translates the job to what the Dataflow service takes, without a network or an account. */
class DataflowTranslationIT {
  /** The service refuses larger requests: Dataflow, quotas and limits, job creation request. */
  private static final long MAX_REQUEST_BYTES = 10L << 20;

  private static final int MANY_FILES = 50_000;

  @TempDir static Path folder;

  private static Path request;
  private static JsonNode job;

  @BeforeAll
  static void translate() throws IOException {
    request = translate("samples", SampleCorpus.SAMPLES);
    job = new ObjectMapper().readTree(request.toFile());
  }

  private static Path translate(String name, Path inputs) throws IOException {
    Path staging = Files.createDirectory(folder.resolve(name));
    Path staged = Files.writeString(staging.resolve("job.jar"), "stands for the jar");
    Path template = staging.resolve("job.json");
    Run run =
        Run.unchecked(
            "--runner=DataflowRunner",
            "--project=example-project",
            "--region=europe-west1",
            "--gcpTempLocation=" + staging.resolve("temporary"),
            "--stagingLocation=" + staging.resolve("staged"),
            "--templateLocation=" + template,
            "--filesToStage=" + staged,
            "--pathValidatorClass=org.apache.beam.sdk.extensions.gcp.storage.NoopPathValidator",
            "--credentialFactoryClass="
                + "org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory",
            "--inputs=" + inputs,
            "--output=gs://example-bucket/reports",
            // No store answers here, which else would be asked whether a run stands there.
            "--overwrite");
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    return template;
  }

  @Test
  void isABatchJobWithANameThatTheServiceTakes() {
    assertEquals("JOB_TYPE_BATCH", job.path("type").asText());
    String name = job.path("name").asText();
    assertTrue(name.matches("[a-z]([-a-z0-9]{0,1022}[a-z0-9])?"), name);
  }

  @Test
  void namesEveryStepOnceAndReadsOnlyFromEarlierOnes() {
    Set<String> names = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (JsonNode step : job.path("steps")) {
      List<JsonNode> sources = step.path("properties").findValues("step_name");
      for (JsonNode source : sources) {
        assertTrue(names.contains(source.asText()), source + " of " + step.path("name"));
      }
      assertTrue(names.add(step.path("name").asText()), step.path("name").asText());
      String title = step.path("properties").path("user_name").path("value").asText();
      assertTrue(titles.add(title), title);
    }
    assertTrue(names.size() > 100, "steps: " + names.size());
  }

  @Test
  void staysBelowTheLargestRequestEvenForManyFiles() throws IOException {
    assertTrue(Files.size(request) < MAX_REQUEST_BYTES / 4, Files.size(request) + " bytes");
    Path crawl = Files.createDirectory(folder.resolve("crawl"));
    for (int file = 0; file < MANY_FILES; file++) {
      String number = Integer.toString(1_000_000 + file * 17);
      Files.writeString(crawl.resolve("CC-NEWS-20240312" + number + ".warc.gz"), "x");
    }
    long bytes = Files.size(translate("many", crawl));
    assertTrue(bytes < MAX_REQUEST_BYTES, bytes + " bytes for " + MANY_FILES + " files");
  }
}
