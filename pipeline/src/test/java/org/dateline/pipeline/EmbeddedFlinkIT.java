package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the job on embedded Flink, on one to four workers and on records in several orders. */
class EmbeddedFlinkIT {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1,0", "2,0", "4,0", "1,1", "2,1", "4,1", "1,2", "2,2", "4,2", "1,3", "2,3", "4,3", "1,4",
    "2,4", "4,4"
  })
  void workersAndOrderChangeNothing(int workers, long seed) throws IOException {
    SampleCorpus.assertReportsOn(folder, seed, "--runner=FlinkRunner", "--parallelism=" + workers);
  }
}
