package org.dateline.outputs;

import java.io.IOException;
import org.dateline.outputs.compare.ChangeReports;

/** A run that another one is to be compared with. */
public final class OlderRun {
  private OlderRun() {}

  /**
   * Makes sure, before hours of work, that the folder holds what a comparison reads.
   *
   * @throws IOException that says which report or column is missing
   */
  public static void check(String folder) throws IOException {
    ChangeReports.check(file -> RunFiles.open(folder + "/" + file));
  }
}
