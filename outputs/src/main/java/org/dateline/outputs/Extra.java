package org.dateline.outputs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.outputs.compare.ReportFolder;
import org.dateline.outputs.detail.DetailReports;
import org.dateline.outputs.gdelt.GdeltTables;
import org.dateline.outputs.parquet.ParquetTable;
import org.dateline.outputs.report.CsvRows;
import org.dateline.outputs.report.Report;

/** Another form of the finished reports, written on request beside them. */
public enum Extra {
  /** The detail files as Parquet. */
  PARQUET {
    @Override
    List<FinishedFile> write(RunFolder folder) throws IOException {
      List<FinishedFile> written = new ArrayList<>();
      for (var detail : DetailReports.all()) {
        Report<?> report = detail.report();
        written.add(
            finish(
                folder,
                report.name() + ".parquet",
                out -> {
                  try (CsvRows rows =
                      CsvRows.of(RunFiles.open(folder.finished(report.fileName())))) {
                    return ParquetTable.write(report, rows, out);
                  }
                }));
      }
      return written;
    }
  },
  /** A Global Knowledge Graph table as GDELT 2.1 has it. */
  GKG {
    @Override
    List<FinishedFile> write(RunFolder folder) throws IOException {
      return List.of(
          finish(folder, GdeltTables.GKG_FILE, out -> GdeltTables.writeGkg(reader(folder), out)));
    }
  },
  /** A Mentions table as GDELT 2.0 has it. */
  MENTIONS {
    @Override
    List<FinishedFile> write(RunFolder folder) throws IOException {
      return List.of(
          finish(
              folder,
              GdeltTables.MENTIONS_FILE,
              out -> GdeltTables.writeMentions(reader(folder), out)));
    }
  };

  /** Writes a file and returns its number of rows. */
  private interface Rows {
    long writeTo(OutputStream out) throws IOException;
  }

  /** Writes the files into the folder of finished ones. */
  abstract List<FinishedFile> write(RunFolder folder) throws IOException;

  private static ReportFolder reader(RunFolder folder) {
    return file -> RunFiles.open(folder.finished(file));
  }

  private static FinishedFile finish(RunFolder folder, String file, Rows rows) throws IOException {
    Digest digest = new Digest();
    long[] count = new long[1];
    RunFiles.writeBytes(
        folder.finished(file),
        out -> {
          OutputStream counted = digest.over(out);
          count[0] = rows.writeTo(counted);
          counted.flush();
        });
    return new FinishedFile(file, count[0], digest.bytes(), digest.hex());
  }
}
