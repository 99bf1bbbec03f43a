package org.dateline.outputs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.outputs.report.Report;

/** Puts the parts of every file together, in their order, under one header. */
final class Assembly {
  private final RunFolder folder;
  private final List<Report<?>> reports;

  Assembly(RunFolder folder, List<Report<?>> reports) {
    this.folder = folder;
    this.reports = reports;
  }

  /** Writes every report, the empty ones too, and every other file that has parts. */
  List<FinishedFile> assemble(List<PartFile> parts) throws IOException {
    SortedMap<String, List<PartFile>> files = new TreeMap<>();
    for (PartFile part : new TreeSet<>(parts)) {
      files.computeIfAbsent(part.file(), file -> new ArrayList<>()).add(part);
    }
    List<FinishedFile> finished = new ArrayList<>();
    for (Report<?> report : reports) {
      List<PartFile> ofReport = files.remove(report.fileName());
      finished.add(
          join(report.fileName(), header(report), ofReport == null ? List.of() : ofReport));
    }
    for (SortedMap.Entry<String, List<PartFile>> file : files.entrySet()) {
      finished.add(join(file.getKey(), new byte[0], file.getValue()));
    }
    return finished;
  }

  private FinishedFile join(String file, byte[] header, List<PartFile> parts) throws IOException {
    Digest digest = new Digest();
    RunFiles.writeBytes(
        folder.finished(file),
        out -> {
          OutputStream counted = digest.over(out);
          counted.write(header);
          for (PartFile part : parts) {
            RunFiles.copy(part.path(), counted);
          }
          counted.flush();
        });
    long rows = parts.stream().mapToLong(PartFile::rows).sum();
    return new FinishedFile(file, rows, digest.bytes(), digest.hex());
  }

  private static byte[] header(Report<?> report) throws IOException {
    StringBuilder header = new StringBuilder();
    report.writeHeader(header);
    return header.toString().getBytes(StandardCharsets.UTF_8);
  }
}
