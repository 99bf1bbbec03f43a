package org.dateline.pipeline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.inputs.CorpusReader;
import org.dateline.inputs.FieldNames;
import org.dateline.inputs.Harvest;
import org.dateline.inputs.InputFile;
import org.dateline.inputs.ReadLimits;
import org.dateline.model.ContentKind;
import org.dateline.model.RawDocument;

/** The documents of a corpus, read without an engine. */
final class Corpus {
  private Corpus() {}

  /** Returns the HTML pages of all files below a folder, in the order of their names. */
  static List<RawDocument> pages(String folder) throws IOException {
    return documents(folder).stream()
        .filter(document -> document.kind() == ContentKind.PAGE)
        .toList();
  }

  /** Returns pages and texts of all files below a folder, in the order of the files' names. */
  static List<RawDocument> documents(String folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(folder))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    List<RawDocument> documents = new ArrayList<>();
    Harvest harvest = new Harvest(documents::add, rejected -> {}, tally -> {});
    CorpusReader reader = new CorpusReader(FieldNames.usual(), ReadLimits.defaults());
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        InputFile input = new InputFile(file.toString(), file.toString(), Files.size(file));
        reader.read(input, in, harvest);
      }
    }
    return documents;
  }
}
