package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the jar of a profile to the engines and file systems that the profile promises. */
class JarIT {
  private static final String SERVICES = "META-INF/services/";

  @TempDir Path folder;

  private static List<String> promised(String property) {
    return Arrays.asList(System.getProperty(property, "").split(","));
  }

  private static List<String> services(String service) throws IOException {
    try (JarFile jar = new JarFile(JobJar.path().toFile());
        InputStream in = jar.getInputStream(jar.getEntry(SERVICES + service))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void knowsItsEngines() throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process job = JobJar.start(List.of(), log, "--runner=NoRunner", "--inputs=a", "--output=b");
    Run run = JobJar.end(job, log);
    assertEquals(ExitCode.USAGE, run.exitCode(), run.err());
    for (String runner : promised("dateline.runners")) {
      assertTrue(run.err().contains(runner), runner + " in " + run.err());
    }
  }

  @Test
  void knowsItsFileSystems() throws IOException {
    List<String> registrars = services("org.apache.beam.sdk.io.FileSystemRegistrar");
    for (String fileSystem : promised("dateline.filesystems")) {
      String registrar = "." + fileSystem + "FileSystemRegistrar";
      assertTrue(
          registrars.stream().anyMatch(name -> name.endsWith(registrar)),
          registrar + " in " + registrars);
    }
  }

  @Test
  void knowsItsCodersAndOptions() throws IOException {
    assertTrue(
        services("org.apache.beam.sdk.coders.CoderProviderRegistrar").stream()
            .anyMatch(name -> name.startsWith("org.dateline.")));
    assertTrue(!services("org.apache.beam.sdk.options.PipelineOptionsRegistrar").isEmpty());
  }
}
