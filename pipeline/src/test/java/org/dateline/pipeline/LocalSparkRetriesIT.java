package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Lets a step of the job fail once on local Spark, which is told to try again. */
class LocalSparkRetriesIT {
  @TempDir Path folder;

  @FailsOnce
  void aFailureCostsNothing(String object) throws IOException {
    SampleCorpus.assertReportsDespiteAFailureAt(
        object, folder, "--runner=SparkRunner", "--sparkMaster=local[2,4]");
  }
}
