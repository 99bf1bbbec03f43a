package org.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads the word lists and tables that stand beside classes: UTF-8, {@code #} comments. */
public final class ResourceLines {
  private static final int BUFFER = 1 << 16;

  private ResourceLines() {}

  /**
   * Returns the lines of a resource in their order, without comments and blank lines.
   *
   * @param beside class in whose package it stands
   * @param name of the resource; one that ends in {@code .gz} is unzipped
   * @throws IllegalStateException if there is none of the name: it is part of the program
   */
  public static List<String> of(Class<?> beside, String name) {
    try (InputStream raw = beside.getResourceAsStream(name)) {
      if (raw == null) {
        throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
      }
      InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw, BUFFER) : raw;
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /**
   * Returns the rows of a table whose cells tabs separate.
   *
   * @param columns number of cells of every row
   * @throws IllegalStateException if a row has another number of cells
   */
  public static List<String[]> rows(Class<?> beside, String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : of(beside, name)) {
      String[] cells = line.split("\t", -1);
      if (cells.length != columns) {
        throw new IllegalStateException(name + " needs " + columns + " cells: " + line);
      }
      rows.add(cells);
    }
    return rows;
  }

  /**
   * Returns the words of each section of a list, of which every line is {@code name: word word …}.
   *
   * @throws IllegalStateException if a line names no section
   */
  public static Map<String, Set<String>> sections(Class<?> beside, String name) {
    Map<String, Set<String>> sections = new HashMap<>();
    for (String line : of(beside, name)) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IllegalStateException(name + " needs a section and a colon: " + line);
      }
      sections.put(line.substring(0, colon), Set.of(line.substring(colon + 2).split(" ", -1)));
    }
    return sections;
  }
}
