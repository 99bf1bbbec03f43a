package org.dateline.outputs;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.dateline.model.Hex;

/** Counts and digests the bytes that pass. */
final class Digest {
  private MessageDigest sha = Hex.sha256();
  private long bytes;

  /** Returns a stream to the given one, begun anew. */
  OutputStream over(OutputStream out) {
    sha = Hex.sha256();
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
}
