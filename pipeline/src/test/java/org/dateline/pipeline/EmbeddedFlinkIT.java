package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the job on embedded Flink: one to four workers, records in several orders, large ones. */
class EmbeddedFlinkIT {
  /** Characters of a text that is larger than any buffer of a sorter of four workers. */
  private static final int LARGE = 1 << 20;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1,0", "2,0", "4,0", "1,1", "2,1", "4,1", "1,2", "2,2", "4,2", "1,3", "2,3", "4,3", "1,4",
    "2,4", "4,4"
  })
  void workersAndOrderChangeNothing(int workers, long seed) throws IOException {
    SampleCorpus.assertReportsOn(folder, seed, "--runner=FlinkRunner", "--parallelism=" + workers);
  }

  /** Flink sorts in buffers, and fails at a record that outgrows one. */
  @Test
  void anArticleLargerThanABufferCostsNothing() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int day = 1; text.length() < LARGE; day++) {
      text.append("On day ").append(day).append(" the ferry brought ").append(day % 90 + 10);
      text.append(" passengers over the sound, the harbour office said.\n");
    }
    ObjectNode article = new ObjectMapper().createObjectNode();
    article
        .put("id", "logbook")
        .put("outlet", "sound-gazette.example")
        .put("text", text.toString());
    String corpus = SampleCorpus.copyTo(folder, "corpora").toString();
    Files.writeString(folder.resolve("corpora/logbook.jsonl"), article + "\n");

    Path direct = folder.resolve("direct");
    Path flink = folder.resolve("flink");
    Run expected = Run.unchecked("--inputs=" + corpus, "--output=" + direct);
    Run run =
        Run.unchecked(
            "--runner=FlinkRunner", "--parallelism=4", "--inputs=" + corpus, "--output=" + flink);

    assertEquals(ExitCode.DONE, expected.exitCode(), expected.err());
    assertEquals(ExitCode.DONE, run.exitCode(), run.err());
    Reports.assertSameNews(Reports.content(direct), flink);
    assertTrue(Files.size(flink.resolve("articles.jsonl")) > LARGE, "the article was left out");
  }
}
