package org.dateline.inputs.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Looks ahead into a stream, and back a bounded way. Positions are given relative to the present
 * one; the caller bounds how far it looks ahead, and so the memory.
 */
public final class Window {
  private static final int CHUNK = 64 << 10;

  private final InputStream in;
  private final int lookBack;
  private byte[] bytes;
  private int now;
  private int end;
  private long offset;
  private boolean ended;

  /** Looks into a stream whose first byte has the offset, and keeps bytes passed for rewinding. */
  public Window(InputStream in, long offset, int lookBack) {
    this.in = in;
    this.offset = offset;
    this.lookBack = lookBack;
    this.bytes = new byte[CHUNK + 2 * lookBack];
  }

  /** Looks into a stream from offset 0, forward only. */
  public Window(InputStream in) {
    this(in, 0, 0);
  }

  /** Returns the offset of the present position from the start of the stream. */
  public long offset() {
    return offset;
  }

  /** Returns whether this many bytes stand ahead. Reads what it needs to tell. */
  public boolean has(int count) throws IOException {
    while (end - now < count && !ended) {
      fill(count);
    }
    return end - now >= count;
  }

  /** Returns the byte that stands so many bytes ahead, 0 to 255, or -1 beyond the end. */
  public int peek(int ahead) throws IOException {
    return now + ahead < end || has(ahead + 1) ? bytes[now + ahead] & 0xFF : -1;
  }

  /** Returns how many bytes stand ready without reading, after at least one was asked for. */
  public int ready() throws IOException {
    has(1);
    return end - now;
  }

  /** Returns a copy of so many bytes from the distance ahead, fewer at the end of the stream. */
  public byte[] copy(int ahead, int count) throws IOException {
    has(ahead + count);
    int from = Math.min(now + ahead, end);
    return Arrays.copyOfRange(bytes, from, Math.min(from + count, end));
  }

  /** Returns whether these bytes stand so many bytes ahead. */
  public boolean startsWith(int ahead, byte[] prefix) throws IOException {
    if (peek(ahead) != (prefix[0] & 0xFF) || !has(ahead + prefix.length)) {
      return false;
    }
    int from = now + ahead;
    return Arrays.equals(bytes, from, from + prefix.length, prefix, 0, prefix.length);
  }

  /** Moves on by so many bytes and returns how many there were. */
  public long skip(long count) throws IOException {
    long left = count;
    while (left > 0 && has(1)) {
      int step = (int) Math.min(left, end - now);
      now += step;
      offset += step;
      left -= step;
    }
    return count - left;
  }

  /** Moves on past a byte order mark of UTF-8, if one stands here. */
  public void skipByteOrderMark() throws IOException {
    if (peek(0) == 0xEF && peek(1) == 0xBB && peek(2) == 0xBF) {
      skip(3);
    }
  }

  /** Goes back to the offset, or as far towards it as the bytes at hand reach. */
  public void rewind(long to) {
    int back = (int) Math.max(now - end, Math.min(now, offset - to));
    now -= back;
    offset -= back;
  }

  /** Passes the ready bytes to a reader of arrays: array, first, count. */
  <R> R ready(ArrayReader<R> reader) {
    return reader.read(bytes, now, end - now);
  }

  /** Reads a stretch of an array. */
  interface ArrayReader<R> {
    R read(byte[] array, int from, int count);
  }

  private void fill(int count) throws IOException {
    int keepFrom = Math.max(0, now - lookBack);
    if (keepFrom > 0 && (bytes.length - end < CHUNK / 4 || now + count > bytes.length)) {
      System.arraycopy(bytes, keepFrom, bytes, 0, end - keepFrom);
      now -= keepFrom;
      end -= keepFrom;
    }
    if (now + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(now + count, bytes.length * 2));
    }
    int read = in.read(bytes, end, bytes.length - end);
    if (read < 0) {
      ended = true;
    } else {
      end += read;
    }
  }
}
