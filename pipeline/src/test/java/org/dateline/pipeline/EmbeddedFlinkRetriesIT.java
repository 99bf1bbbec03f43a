package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Lets a step of the job fail once on embedded Flink, which is told to try again. */
class EmbeddedFlinkRetriesIT {
  @TempDir Path folder;

  @FailsOnce
  void aFailureCostsNothing(String object) throws IOException {
    Path configuration = Files.createDirectory(folder.resolve("configuration"));
    Files.writeString(
        configuration.resolve("config.yaml"),
        "restart-strategy: {type: fixed-delay, fixed-delay: {attempts: 3, delay: 1 s}}\n");
    SampleCorpus.assertReportsDespiteAFailureAt(
        object,
        folder,
        "--runner=FlinkRunner",
        "--parallelism=2",
        "--flinkConfDir=" + configuration);
  }
}
