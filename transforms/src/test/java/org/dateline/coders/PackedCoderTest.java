package org.dateline.coders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  private static Packed<String> packed(String... elements) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String element : elements) {
      StringUtf8Coder.of().encode(element, bytes);
    }
    return new Packed<>(StringUtf8Coder.of(), elements.length, bytes.toByteArray());
  }

  private static List<String> all(List<Packed<String>> packs) {
    List<String> all = new ArrayList<>();
    Packed.unpack(packs).forEach(all::add);
    return all;
  }
}
