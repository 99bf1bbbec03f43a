package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends the job to a real Flink cluster of two workers, and takes workers away from it. */
class FlinkClusterIT {
  @TempDir static Path folder;

  private static FlinkCluster cluster;

  @BeforeAll
  static void startACluster() throws IOException, InterruptedException {
    cluster = FlinkCluster.start(Files.createDirectory(folder.resolve("cluster")), 2);
  }

  @AfterAll
  static void stopTheCluster() {
    cluster.close();
  }

  @Test
  void theReportsEqualTheGoldenOnes() throws IOException, InterruptedException {
    Path output = folder.resolve("plain");
    Process job = submit(output, cluster.slots());
    Run run = JobJar.end(job, log(output));
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    Reports.assertGolden(output);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Read corpora", "Group events", "Write reports"})
  void aKilledWorkerCostsNothing(String step) throws IOException, InterruptedException {
    Path output = folder.resolve(step.replace(' ', '-'));
    Process job = submit(output, cluster.slots());
    String id = cluster.awaitJob();
    String victim = cluster.awaitWorkerAt(id, step);
    cluster.kill(victim);
    String stateAtTheKill = cluster.state(id);
    cluster.addWorker(step.replace(' ', '-'));
    Run run = JobJar.end(job, log(output));
    List<String> causes = cluster.causes(id);
    assertEquals(ExitCode.DONE, run.exitCode(), () -> run.err() + "\n" + String.join("\n", causes));
    assertFalse(stateAtTheKill.equals("FINISHED"), stateAtTheKill);
    assertFalse(causes.isEmpty(), "the cluster noticed no failure");
    Reports.assertGolden(output);
    cluster.awaitWorkers(2);
  }

  @Test
  void aPassedDeadlineCancelsAJobThatWaitsForWorkers() throws IOException, InterruptedException {
    int slots = cluster.slots();
    cluster.killAll();
    Path output = folder.resolve("late");
    Process job = submit(output, slots, "--deadline=90s");
    String id = cluster.awaitJob();
    Run run = JobJar.end(job, log(output));
    cluster.addWorker("late-1");
    cluster.addWorker("late-2");
    cluster.awaitWorkers(2);
    assertEquals(ExitCode.DEADLINE, run.exitCode(), run.err());
    cluster.awaitState(id, "CANCELED");
    assertFalse(Files.exists(output), "something was published");
  }

  private static Process submit(Path output, int parallelism, String... more) throws IOException {
    List<String> args = new ArrayList<>(cluster.options(parallelism));
    args.addAll(List.of(more));
    args.add("--inputs=../inputs/samples/corpora");
    args.add("--output=" + output);
    return JobJar.start(List.of("-Xmx512m"), log(output), args.toArray(String[]::new));
  }

  private static Path log(Path output) {
    return output.resolveSibling(output.getFileName() + ".log");
  }
}
