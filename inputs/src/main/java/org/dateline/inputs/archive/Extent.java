package org.dateline.inputs.archive;

import java.io.IOException;
import org.dateline.inputs.bytes.Segments;
import org.dateline.inputs.bytes.Window;

/**
 * Measures the block of a record. The announced length holds if the record ends there; else the
 * next record shows where this one ends.
 */
final class Extent {
  /** The bytes end before the block does. */
  static final int CUT = -1;

  /** No record follows within the limit. */
  static final int UNKNOWN = -2;

  /** Line ends that are looked through behind a block; so many show that it has ended. */
  private static final int MAX_BLANKS = 1 << 10;

  private final Grammar grammar;
  private final Segments segments;
  private final Window window;

  Extent(Grammar grammar, Segments segments) {
    this.grammar = grammar;
    this.segments = segments;
    this.window = segments.window();
  }

  /**
   * Returns the true length of the block whose header begins at the window's position, or {@link
   * #CUT} or {@link #UNKNOWN}.
   */
  int of(Head head, int longest) throws IOException {
    int announced = (int) Math.min(head.blockLength(), longest + 1L);
    if (announced <= longest
        && window.has(head.bytes() + announced)
        && isEnd(head.bytes() + announced)) {
      return announced;
    }
    for (int i = head.bytes(); i < head.bytes() + longest; i++) {
      if (!window.has(i + 1)) {
        return announced <= i - head.bytes() ? i - head.bytes() : CUT;
      }
      if (beginsAt(i)) {
        return withoutEmptyLines(head.bytes(), i) - head.bytes();
      }
    }
    return UNKNOWN;
  }

  /**
   * Returns whether the format shows an end, or, blank lines apart, a record, a member, the end.
   */
  private boolean isEnd(int ahead) throws IOException {
    if (grammar.ends(window, ahead)) {
      return true;
    }
    int at = ahead;
    while (at < ahead + MAX_BLANKS && (window.peek(at) == '\r' || window.peek(at) == '\n')) {
      at++;
    }
    return at == ahead + MAX_BLANKS
        || window.peek(at) < 0
        || grammar.begins(window, at)
        || isMember(at);
  }

  private boolean beginsAt(int ahead) throws IOException {
    return (window.peek(ahead - 1) == '\n' || isMember(ahead)) && grammar.begins(window, ahead);
  }

  /** Returns whether a gzip member begins so many bytes ahead. */
  boolean isMember(int ahead) {
    return segments.nextMember(window.offset() + ahead) == window.offset() + ahead;
  }

  private int withoutEmptyLines(int from, int to) throws IOException {
    int at = to;
    while (at > from && (window.peek(at - 1) == '\n' || window.peek(at - 1) == '\r')) {
      at--;
    }
    return at;
  }
}
