package org.dateline.inputs.bytes;

import java.io.IOException;
import java.io.InputStream;

/** Reads on from a window as a stream. */
public final class WindowStream extends InputStream {
  private static final int CHUNK = 64 << 10;

  private final Window window;

  /** Reads from the window's position on. */
  public WindowStream(Window window) {
    this.window = window;
  }

  @Override
  public int read() throws IOException {
    int b = window.peek(0);
    window.skip(1);
    return b;
  }

  @Override
  public int read(byte[] target, int from, int count) throws IOException {
    int ready = Math.min(Math.min(window.ready(), count), CHUNK);
    if (ready == 0) {
      return count == 0 ? 0 : -1;
    }
    byte[] bytes = window.copy(0, ready);
    System.arraycopy(bytes, 0, target, from, ready);
    window.skip(ready);
    return ready;
  }
}
