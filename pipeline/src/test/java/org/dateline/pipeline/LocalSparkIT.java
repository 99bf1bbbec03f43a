package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the job on local Spark, on records in several orders. */
class LocalSparkIT {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"2,0", "2,1", "4,2", "4,3", "1,4"})
  void workersAndOrderChangeNothing(int workers, long seed) throws IOException {
    SampleCorpus.assertReportsOn(
        folder, seed, "--runner=SparkRunner", "--sparkMaster=local[" + workers + ",4]");
  }
}
