package org.dateline.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.inputs.InputFile;

/**
 * Tells before the work begins that a corpus may not fit the heap of the direct runner, which holds
 * it whole. A rough forecast, on the safe side: 4 MB of generated news, all alike, were too much
 * for 160 MB; the shares of compressed texts and of pages follow from usual ratios.
 */
final class HeapForecast {
  private static final long MEGABYTE = 1 << 20;
  private static final long OWN = 128 * MEGABYTE;

  /** Texts are held with what was read from them. */
  private static final int OF_TEXT = 24;

  /** Texts compress about three to one. */
  private static final int OF_PACKED_TEXT = 3 * OF_TEXT;

  /** A tenth of a page is text. */
  private static final int OF_PAGES = 5;

  private static final int OF_PACKED_PAGES = 25;

  private HeapForecast() {}

  /**
   * Returns what to tell, with the command that helps, where the heap may be too small.
   *
   * @param heap most bytes that the JVM takes
   */
  static Optional<String> warning(List<InputFile> files, long heap) {
    long need = OWN;
    long size = 0;
    for (InputFile file : files) {
      need += file.size() * share(file.name().toLowerCase(Locale.ROOT));
      size += file.size();
    }
    if (need <= heap) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "The inputs have %,d MB; the direct runner may need %,d MB of heap for them, and this"
                + " JVM has %,d MB.%n"
                + "If it does not finish, give it more (java -Xmx%dg -jar dateline.jar), or let"
                + " Flink spill to disk, with the same options:%n"
                + "  java -jar pipeline/target/dateline-flink.jar --runner=FlinkRunner",
            size / MEGABYTE,
            need / MEGABYTE,
            heap / MEGABYTE,
            (need >> 30) + 1));
  }

  private static int share(String name) {
    boolean packed = name.endsWith(".gz");
    String plain = packed ? name.substring(0, name.length() - ".gz".length()) : name;
    boolean pages = plain.endsWith("arc") || plain.endsWith(".html") || plain.endsWith(".htm");
    if (pages) {
      return packed ? OF_PACKED_PAGES : OF_PAGES;
    }
    return packed ? OF_PACKED_TEXT : OF_TEXT;
  }
}
