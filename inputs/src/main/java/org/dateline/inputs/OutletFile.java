package org.dateline.inputs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.dateline.text.metadata.OutletTable;
import org.dateline.text.metadata.OutletTable.Outlet;

/**
 * Reads the user's table of outlets: CSV in UTF-8 with a header row. The column {@code outlet} (or
 * {@code domain}) holds a domain or a name; {@code name}, {@code country}, {@code type} and {@code
 * owner} are known; every other column is a label. The order of columns is free.
 */
public final class OutletFile {
  private static final int MAX_BYTES = 64 << 20;
  private static final List<String> KEYS = List.of("outlet", "domain");
  private static final List<String> KNOWN = List.of("name", "country", "type", "owner");

  private OutletFile() {}

  /**
   * Reads the file at the address, in any file system.
   *
   * @throws OutletFileException if it cannot be read or is no such table
   */
  public static OutletTable read(String resource) {
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(resource, false)))) {
      return parse(in.readNBytes(MAX_BYTES), resource);
    } catch (OutletFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The clients of the clouds have unchecked exceptions of their own.
      throw new OutletFileException(resource, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * Reads the table from bytes.
   *
   * @param name how messages call the file
   */
  static OutletTable parse(byte[] csv, String name) {
    List<String[]> rows = rows(text(csv, name), name);
    if (rows.isEmpty()) {
      throw new OutletFileException(name, "is empty; expected a header row with a column 'outlet'");
    }
    List<String> columns =
        Arrays.stream(rows.get(0)).map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    int key = KEYS.stream().mapToInt(columns::indexOf).filter(i -> i >= 0).findFirst().orElse(-1);
    if (key < 0 || columns.stream().distinct().count() < columns.size()) {
      throw new OutletFileException(
          name,
          "has the columns "
              + columns
              + "; expected each once, and one of them 'outlet' or 'domain'");
    }
    TreeMap<String, Outlet> outlets = new TreeMap<>();
    for (int i = 1; i < rows.size(); i++) {
      String outlet = cell(rows.get(i), key);
      if (rows.get(i).length != columns.size() || outlet.isEmpty()) {
        throw new OutletFileException(
            name, "row " + (i + 1) + ": expected " + columns.size() + " cells and an outlet");
      }
      if (outlets.put(OutletTable.key(outlet), outlet(columns, rows.get(i), key)) != null) {
        throw new OutletFileException(name, "row " + (i + 1) + ": '" + outlet + "' stands twice");
      }
    }
    return OutletTable.of(outlets, labels(columns, key));
  }

  private static Outlet outlet(List<String> columns, String[] row, int key) {
    TreeMap<String, String> labels = new TreeMap<>();
    for (String label : labels(columns, key)) {
      labels.put(label, cell(row, columns.indexOf(label)));
    }
    String[] known =
        KNOWN.stream().map(column -> cell(row, columns.indexOf(column))).toArray(String[]::new);
    return new Outlet(known[0], known[1], known[2], known[3], labels);
  }

  private static List<String> labels(List<String> columns, int key) {
    List<String> labels = new ArrayList<>(columns);
    labels.remove(key);
    labels.removeAll(KNOWN);
    return labels;
  }

  private static String cell(String[] row, int column) {
    return column < 0 || column >= row.length ? "" : row[column].strip();
  }

  private static List<String[]> rows(String csv, String name) {
    CsvMapper mapper =
        CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    try (MappingIterator<String[]> rows = mapper.readerFor(String[].class).readValues(csv)) {
      return rows.readAll();
    } catch (JsonProcessingException e) {
      throw new OutletFileException(name, "is no CSV: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new OutletFileException(name, "cannot be read: " + e.getMessage());
    }
  }

  private static String text(byte[] csv, String name) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new OutletFileException(name, "is not UTF-8; save it as 'CSV UTF-8'");
    }
  }
}
