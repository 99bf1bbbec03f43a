package org.dateline.outputs;

import java.io.Serializable;

/**
 * Where one run writes: into a folder of its own, which is renamed once all is written.
 *
 * @param output folder that the run publishes, without a slash at its end
 * @param working folder beside it that holds what is unfinished, without a slash at its end
 */
public record RunFolder(String output, String working) implements Serializable {
  private static final long serialVersionUID = 1L;

  public RunFolder {
    if (output.isEmpty() || output.endsWith("/") || working.equals(output)) {
      throw new IllegalArgumentException("cannot write to '" + output + "' by '" + working + "'");
    }
  }

  /**
   * Returns the folders of one run.
   *
   * @param output folder to publish, of any file system that Beam knows
   * @param run name that no other run at work on the same output has
   */
  public static RunFolder of(String output, String run) {
    String folder = output.replaceFirst("(?<=[^/])/++$", "");
    int name = folder.lastIndexOf('/') + 1;
    String hidden = "." + folder.substring(name) + ".unfinished-" + run;
    return new RunFolder(folder, folder.substring(0, name) + hidden);
  }

  /** Returns the path of one part of a file. */
  String part(String file, String order) {
    return working + "/parts/" + file + ".part-" + order;
  }

  /** Returns the folder of finished files. */
  String finished() {
    return working + "/run";
  }

  /** Returns the path of a finished file that is not published yet. */
  String finished(String file) {
    return finished() + "/" + file;
  }
}
