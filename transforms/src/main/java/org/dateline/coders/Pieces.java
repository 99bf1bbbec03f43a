package org.dateline.coders;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts packs together from their pieces, in whatever order these come. */
final class Pieces {
  private final Map<String, List<byte[][]>> begun = new HashMap<>();

  /** Returns the pack, if this is all of it or its last piece. */
  Optional<byte[]> join(Piece piece) {
    if (piece.isWhole()) {
      return Optional.of(piece.bytes());
    }
    // Two packs may be equal: then a piece that is there already belongs to the other one.
    List<byte[][]> equal = begun.computeIfAbsent(piece.pack(), any -> new ArrayList<>());
    byte[][] pack =
        equal.stream()
            .filter(pieces -> pieces[piece.number()] == null)
            .findFirst()
            .orElseGet(
                () -> {
                  equal.add(new byte[piece.of()][]);
                  return equal.get(equal.size() - 1);
                });
    pack[piece.number()] = piece.bytes();
    if (Arrays.asList(pack).contains(null)) {
      return Optional.empty();
    }
    equal.remove(pack);
    if (equal.isEmpty()) {
      begun.remove(piece.pack());
    }
    ByteBuffer whole =
        ByteBuffer.allocate(Arrays.stream(pack).mapToInt(bytes -> bytes.length).sum());
    for (byte[] bytes : pack) {
      whole.put(bytes);
    }
    return Optional.of(whole.array());
  }

  /**
   * Makes sure that no piece is missing.
   *
   * @throws IllegalStateException if one is
   */
  void requireNone() {
    if (!begun.isEmpty()) {
      throw new IllegalStateException("pieces of " + begun.size() + " packs are missing");
    }
  }
}
