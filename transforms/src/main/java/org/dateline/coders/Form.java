package org.dateline.coders;

import java.io.IOException;

/** How one type of component stands in bytes. */
interface Form {
  void write(Object value, ByteWriter out) throws IOException;

  Object read(ByteReader in) throws IOException;

  /** Returns whether values hold arrays, which records compare by identity. */
  default boolean holdsArrays() {
    return false;
  }
}
