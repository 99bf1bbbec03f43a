package org.dateline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes and checks digests, and the hexadecimal ones that serve as ids. */
public final class Hex {
  /**
   * Length of an id in hexadecimal digits: 64 bits, so 100 million articles collide with p below
   * .0003.
   */
  public static final int DIGITS = 16;

  private Hex() {}

  /** Returns the first 64 bits of the SHA-256 of the parts, each ended by a NUL, as an id. */
  public static String digest(String... parts) {
    MessageDigest sha = sha256();
    for (String part : parts) {
      sha.update(part.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
    }
    return HexFormat.of().formatHex(sha.digest(), 0, DIGITS / 2);
  }

  static void require(String value, String what) {
    boolean fits = value.length() == DIGITS;
    for (int i = 0; fits && i < DIGITS; i++) {
      fits = isDigit(value.charAt(i));
    }
    if (!fits) {
      throw new IllegalArgumentException(
          what + " must be " + DIGITS + " lower-case hexadecimal digits, was '" + value + "'");
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
  }

  /** Returns a new SHA-256, which every Java platform has. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
