package org.dateline.outputs.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.dateline.outputs.report.CsvRows;
import org.dateline.outputs.report.Report;

/**
 * Writes a finished report as a Parquet table: the same rows and columns, with types, an empty cell
 * as null, and text without the apostrophe that neutralises formulas. Pages are not compressed,
 * since a compressor's bytes differ between machines; dictionaries keep repeated text small.
 */
public final class ParquetTable {
  private static final long ROW_GROUP_BYTES = 32L << 20;
  private static final int DICTIONARY_BYTES = 8 << 20;

  private ParquetTable() {}

  /**
   * Writes all rows of the report.
   *
   * @return how many they were
   * @throws IOException if the columns of the rows are not those of the report
   */
  public static long write(Report<?> report, CsvRows rows, OutputStream out) throws IOException {
    long count = 0;
    List<String> columns = report.columns().stream().map(column -> column.name()).toList();
    if (!columns.equals(rows.header())) {
      throw new IOException(report.fileName() + " has columns " + rows.header());
    }
    Builder builder = new Builder(new StreamOutput(out), new CellWriter(report.columns()));
    try (ParquetWriter<List<String>> writer =
        builder
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new Uncompressed())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withDictionaryPageSize(DICTIONARY_BYTES)
            .build()) {
      while (rows.hasNext()) {
        writer.write(rows.next());
        count++;
      }
    }
    return count;
  }

  private static final class Builder extends ParquetWriter.Builder<List<String>, Builder> {
    private final CellWriter cells;

    Builder(OutputFile file, CellWriter cells) {
      super(file);
      this.cells = cells;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<List<String>> getWriteSupport(ParquetConfiguration configuration) {
      return cells;
    }

    /** Hadoop is on the class path of the compiler only, since this signature names it. */
    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<List<String>> getWriteSupport(
        org.apache.hadoop.conf.Configuration configuration) {
      return cells;
    }
  }
}
