package org.dateline.outputs.report;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the rows of a finished report, one at a time, whatever their number. */
public final class CsvRows implements AutoCloseable {
  private final List<String> header;
  private final MappingIterator<List<String>> rows;

  private CsvRows(MappingIterator<List<String>> rows) throws IOException {
    this.rows = rows;
    this.header = rows.nextValue();
  }

  /** Begins to read; the header row is read at once. */
  public static CsvRows of(InputStream csv) throws IOException {
    return new CsvRows(
        new CsvMapper()
            .readerForListOf(String.class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(csv));
  }

  /** Returns the names of the columns. */
  public List<String> header() {
    return header;
  }

  /** Returns whether a row is left. */
  public boolean hasNext() throws IOException {
    return rows.hasNextValue();
  }

  /** Returns the cells of the next row as they stand in the file. */
  public List<String> next() throws IOException {
    return rows.nextValue();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
