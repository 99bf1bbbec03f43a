package org.dateline.inputs.bytes;

import java.io.IOException;
import java.util.Optional;

/**
 * A file as stretches of whole bytes, with damage between them. A sound file is one stretch.
 * Offsets count the bytes of all stretches, uncompressed.
 */
public interface Segments {
  /** Returns the bytes of the present stretch; its offsets go on from the stretch before. */
  Window window();

  /** Returns the damage that ended the present stretch, after its window has ended. */
  Optional<Damage> damage();

  /**
   * Moves to the next stretch, or returns false if nothing readable is left.
   *
   * @throws IOException if the file system fails
   */
  boolean resume() throws IOException;

  /**
   * Returns a short name of a position, such as {@code 1042}: the offset in the stored file. Inside
   * a gzip member the distance from the member's first byte is added, as in {@code 1042+300}.
   */
  String place(long offset);

  /**
   * Returns where the next gzip member begins, at the offset or behind it, as far as has been read
   * yet; else {@link Long#MAX_VALUE}.
   */
  long nextMember(long offset);

  /** Returns the number of bytes of all stretches, or {@link Long#MAX_VALUE} if that is unknown. */
  long size();

  /** Returns whether the bytes at the offset belong to the member in which damage was found. */
  boolean inDamaged(long offset);
}
