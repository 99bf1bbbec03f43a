package org.dateline.inputs.archive;

import java.io.IOException;
import org.dateline.inputs.Harvest;
import org.dateline.inputs.ReadLimits;
import org.dateline.inputs.bytes.Segments;

/**
 * Reads a WARC or ARC file record by record. A record whose announced length is wrong is measured
 * by where the next one begins; after bytes that are no record, reading goes on at the next one.
 */
public final class ArchiveReader {
  private final Grammar grammar;
  private final String file;
  private final ReadLimits limits;
  private final Harvest harvest;

  private ArchiveReader(Grammar grammar, String file, ReadLimits limits, Harvest harvest) {
    this.grammar = grammar;
    this.file = file;
    this.limits = limits;
    this.harvest = harvest;
  }

  /** Returns a reader of WARC. */
  public static ArchiveReader warc(String file, ReadLimits limits, Harvest harvest) {
    return new ArchiveReader(new WarcGrammar(), file, limits, harvest);
  }

  /** Returns a reader of ARC. */
  public static ArchiveReader arc(String file, ReadLimits limits, Harvest harvest) {
    return new ArchiveReader(new ArcGrammar(), file, limits, harvest);
  }

  /** Reads all stretches of a file. */
  public void read(Segments segments) throws IOException {
    boolean resumed = false;
    do {
      Stretch stretch = new Stretch(grammar, file, limits, harvest, segments, resumed);
      stretch.read();
      stretch.tellDamage();
      resumed = true;
    } while (segments.resume());
  }
}
