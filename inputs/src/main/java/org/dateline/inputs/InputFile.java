package org.dateline.inputs;

import java.io.Serializable;

/**
 * One file of a corpus.
 *
 * @param name path below the folder that all input files share, with forward slashes; the same on
 *     every machine
 * @param resource full address in its file system
 * @param size bytes, as stored
 */
public record InputFile(String name, String resource, long size)
    implements Serializable, Comparable<InputFile> {
  public InputFile {
    if (name.isEmpty() || resource.isEmpty() || size < 0) {
      throw new IllegalArgumentException("no such file: '" + resource + "' of " + size + " bytes");
    }
  }

  /** Orders by name, then by address. */
  @Override
  public int compareTo(InputFile other) {
    int byName = name.compareTo(other.name);
    return byName != 0 ? byName : resource.compareTo(other.resource);
  }
}
