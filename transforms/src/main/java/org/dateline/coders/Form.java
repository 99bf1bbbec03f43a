package org.dateline.coders;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** How one type of component stands in bytes. */
interface Form {
  void write(Object value, OutputStream out) throws IOException;

  Object read(InputStream in) throws IOException;

  /** Returns whether values hold arrays, which records compare by identity. */
  default boolean holdsArrays() {
    return false;
  }
}
