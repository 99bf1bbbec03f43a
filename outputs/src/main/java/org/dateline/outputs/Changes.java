package org.dateline.outputs;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.outputs.compare.ChangeReports;
import org.dateline.outputs.report.Report;

/** Writes what changed from an older run to the finished files of this one. */
final class Changes {
  private final RunFolder folder;

  Changes(RunFolder folder) {
    this.folder = folder;
  }

  /** Compares with the run that an older folder holds, and returns the files that tell of it. */
  List<FinishedFile> since(String olderRun) throws IOException {
    List<FinishedFile> written = new ArrayList<>();
    ChangeReports changes =
        ChangeReports.of(
            file -> RunFiles.open(olderRun + "/" + file),
            file -> RunFiles.open(folder.finished(file)));
    changes.writeTo(
        new ChangeReports.Writer() {
          @Override
          public <T> void write(Report<T> report, List<T> rows) throws IOException {
            written.add(finish(report, rows));
          }
        });
    return written;
  }

  private <T> FinishedFile finish(Report<T> report, List<T> rows) throws IOException {
    Digest digest = new Digest();
    RunFiles.writeBytes(
        folder.finished(report.fileName()),
        out -> {
          Writer text = new OutputStreamWriter(digest.over(out), StandardCharsets.UTF_8);
          report.writeHeader(text);
          for (T row : rows) {
            report.writeRow(row, text);
          }
          text.flush();
        });
    return new FinishedFile(report.fileName(), rows.size(), digest.bytes(), digest.hex());
  }
}
