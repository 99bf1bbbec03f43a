package org.dateline.inputs.bytes;

import java.util.Optional;

/**
 * An uncompressed file: one stretch.
 *
 * @param window the file's bytes
 * @param size how many there are
 */
public record WholeFile(Window window, long size) implements Segments {
  @Override
  public Optional<Damage> damage() {
    return Optional.empty();
  }

  @Override
  public boolean resume() {
    return false;
  }

  @Override
  public String place(long offset) {
    return Long.toString(offset);
  }

  @Override
  public long nextMember(long offset) {
    return Long.MAX_VALUE;
  }

  @Override
  public boolean inDamaged(long offset) {
    return false;
  }
}
