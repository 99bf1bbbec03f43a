package org.dateline.outputs;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests the bytes that pass. */
final class Digest {
  private MessageDigest sha = sha256();
  private long bytes;

  /** Returns a stream to the given one, begun anew. */
  OutputStream over(OutputStream out) {
    sha = sha256();
    bytes = 0;
    return new FilterOutputStream(out) {
      @Override
      public void write(int b) throws IOException {
        out.write(b);
        sha.update((byte) b);
        bytes++;
      }

      @Override
      public void write(byte[] buffer, int from, int length) throws IOException {
        out.write(buffer, from, length);
        sha.update(buffer, from, length);
        bytes += length;
      }
    };
  }

  long bytes() {
    return bytes;
  }

  String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
