package org.dateline.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lets a step of the job fail once on local Spark, which is told to try again. */
class LocalSparkRetriesIT {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wire/market.jsonl",
        "parts/articles.jsonl",
        "parts/figures.csv",
        "parts/events.csv",
        "out/events.csv"
      })
  void aFailureCostsNothing(String object) throws IOException {
    SampleCorpus.assertReportsDespiteAFailureAt(
        object, folder, "--runner=SparkRunner", "--sparkMaster=local[2,4]");
  }
}
