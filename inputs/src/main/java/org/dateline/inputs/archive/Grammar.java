package org.dateline.inputs.archive;

import java.io.IOException;
import java.util.Optional;
import org.dateline.inputs.bytes.Window;

/** How the records of an archive format begin. */
interface Grammar {
  /** Returns whether a record begins so many bytes ahead. */
  boolean begins(Window window, int ahead) throws IOException;

  /** Returns whether what stands so many bytes ahead shows that a record ends there. */
  boolean ends(Window window, int ahead) throws IOException;

  /**
   * Returns the length of the header that begins here, or -1 if it does not end within the limit.
   */
  int headerLength(Window window, int limit) throws IOException;

  /** Reads a header, or returns nothing if it follows no grammar. */
  Optional<Head> read(byte[] header);
}
