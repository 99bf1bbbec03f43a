package org.dateline.pipeline.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder. */
final class Published {
  private Published() {}

  /** Returns the bytes of every file by name, but for the time that a run took; none if absent. */
  static SortedMap<String, String> in(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        int timing = text.indexOf("\"timing\"");
        files.put(
            folder.relativize(file).toString(), timing < 0 ? text : text.substring(0, timing));
      }
    }
    return files;
  }
}
