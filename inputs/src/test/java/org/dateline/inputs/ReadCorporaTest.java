package org.dateline.inputs;

import static org.dateline.inputs.Archives.members;
import static org.dateline.inputs.Archives.page;
import static org.dateline.inputs.Archives.response;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.dateline.model.RawDocument;
import org.dateline.model.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(TestPipelineExtension.class)
class ReadCorporaTest {
  @TempDir static Path folder;

  @Test
  void readsFilesOfSeveralFormatsAndCountsEveryRecord(TestPipeline pipeline) throws IOException {
    Files.write(
        folder.resolve("crawl.warc.gz"),
        members(
            response("http://a.example/1", page("tides")),
            response("http://a.example/2", "Content-Type: image/png\r\n", new byte[9])));
    Files.writeString(folder.resolve("wire.jsonl"), "{\"id\":1,\"text\":\"Rain.\"}\n{\"id\"\n");
    Files.writeString(folder.resolve("note.txt"), "Rain fell.");

    PCollectionTuple read =
        pipeline.apply(
            ReadCorpora.from(
                InputFiles.match(List.of(folder + "/*")),
                FieldNames.usual(),
                ReadLimits.defaults(),
                4));

    PAssert.that(read.get(ReadCorpora.DOCUMENTS))
        .satisfies(
            documents -> {
              TreeSet<String> sources = new TreeSet<>();
              for (RawDocument document : documents) {
                sources.add(document.source());
              }
              assertEquals("[crawl.warc.gz@0, note.txt, wire.jsonl:1]", sources.toString());
              return null;
            });
    PAssert.that(read.get(ReadCorpora.REJECTED))
        .satisfies(
            rejected -> {
              assertEquals("wire.jsonl:2", rejected.iterator().next().source());
              return null;
            });
    PAssert.that(read.get(ReadCorpora.TALLIES).apply(Count.perElement()))
        .containsInAnyOrder(
            List.of(
                KV.of(new Tally("read", "read", "", ""), 5L),
                KV.of(new Tally("read", "kept", "", ""), 3L),
                KV.of(new Tally("read", "not_html", "", ""), 1L),
                KV.of(new Tally("read", "invalid_json", "", ""), 1L)));
    pipeline.run();
  }
}
