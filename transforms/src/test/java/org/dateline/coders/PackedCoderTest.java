package org.dateline.coders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;

class PackedCoderTest {
  private static final PackedCoder<String> CODER = PackedCoder.of(StringUtf8Coder.of());

  @Test
  void keepsTheElementsOfAllPacksInOrder() throws IOException {
    List<Packed<String>> packs =
        List.of(copied(packed("a", "b")), copied(packed()), copied(packed("", "ç")));
    assertEquals(List.of("a", "b", "", "ç"), all(packs));
    assertEquals(List.of(), all(List.of()));
  }

  @Test
  void unpacksAsOftenAsAsked() throws IOException {
    Iterable<String> elements = Packed.unpack(List.of(packed("a", "b")));
    List<String> twice = new ArrayList<>();
    elements.forEach(twice::add);
    elements.forEach(twice::add);
    assertEquals(List.of("a", "b", "a", "b"), twice);
  }

  @Test
  void putsLargePacksTogetherInWhateverOrderTheirPiecesCome() throws IOException {
    String large = "x".repeat(Packed.PIECE + 1);
    String larger = "y".repeat(3 * Packed.PIECE);
    String alike = "y".repeat(Packed.PIECE) + "z".repeat(2 * Packed.PIECE);
    List<Packed<String>> packs = new ArrayList<>();
    for (int twice = 0; twice < 2; twice++) {
      packs.addAll(pieces(large, "a"));
      packs.addAll(pieces(larger));
      packs.addAll(pieces(alike));
    }
    packs.add(packed("b"));
    assertEquals(2 * 2 + 2 * 2 * 4 + 1, packs.size());
    for (Packed<String> pack : packs) {
      assertTrue(CoderUtils.encodeToByteArray(CODER, pack).length <= Packed.PIECE + 100);
    }
    List<String> expected = List.of("a", "a", "b", large, large, larger, larger, alike, alike);
    Random random = new Random(5);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(packs, random);
      List<Packed<String>> copies = new ArrayList<>();
      for (Packed<String> pack : packs) {
        copies.add(copied(pack));
      }
      assertEquals(expected, all(copies).stream().sorted().toList());
    }
  }

  @Test
  void refusesPacksOfWhichAPieceIsMissing() throws IOException {
    List<Packed<String>> pieces = pieces("x".repeat(2 * Packed.PIECE));
    assertThrows(IllegalStateException.class, () -> all(pieces.subList(1, pieces.size())));
  }

  @Test
  void refusesPacksThatAreCutOff() throws IOException {
    byte[] whole = CoderUtils.encodeToByteArray(CODER, packed("article", "report"));
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThrows(EOFException.class, () -> CODER.decode(new ByteArrayInputStream(cut)));
  }

  @Test
  void isDeterministicAndSerializable() throws Exception {
    CODER.verifyDeterministic();
    CoderProperties.coderSerializable(CODER);
  }

  private static Packed<String> copied(Packed<String> packed) throws IOException {
    return CoderUtils.clone(CODER, packed);
  }

  private static List<Packed<String>> pieces(String... elements) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String element : elements) {
      StringUtf8Coder.of().encode(element, bytes);
    }
    return Packed.of(StringUtf8Coder.of(), elements.length, bytes.toByteArray());
  }

  private static Packed<String> packed(String... elements) throws IOException {
    List<Packed<String>> pieces = pieces(elements);
    assertEquals(1, pieces.size());
    return pieces.get(0);
  }

  private static List<String> all(List<Packed<String>> packs) {
    List<String> all = new ArrayList<>();
    Packed.unpack(packs).forEach(all::add);
    return all;
  }
}
