package org.dateline.coders;

/**
 * A pack, or one piece of it.
 *
 * @param pack name of the pack by what it holds; empty if this is all of it
 * @param number place among the pieces, from 0
 * @param of number of pieces
 * @param bytes of the piece
 */
record Piece(String pack, int number, int of, byte[] bytes) {
  /** Returns a pack as its only piece. */
  static Piece whole(byte[] bytes) {
    return new Piece("", 0, 1, bytes);
  }

  boolean isWhole() {
    return of == 1;
  }
}
