package org.dateline.memory;

import java.io.Serializable;

/**
 * One file of remembered articles, gzipped.
 *
 * @param name of the file
 * @param articles in it
 * @param bytes length of the file
 * @param sha256 of the file, hexadecimal
 */
public record MemoryPart(String name, long articles, long bytes, String sha256)
    implements Comparable<MemoryPart>, Serializable {
  @Override
  public int compareTo(MemoryPart other) {
    return name.compareTo(other.name);
  }
}
