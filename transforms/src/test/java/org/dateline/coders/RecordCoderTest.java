package org.dateline.coders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.dateline.model.Resolution;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

class RecordCoderTest {
  record Inner(Resolution resolution, LocalDate day) {}

  record Outer(
      int small,
      long big,
      boolean flag,
      double ratio,
      String words,
      Instant at,
      ZoneOffset zone,
      BigDecimal amount,
      Inner inner,
      Optional<Inner> maybe,
      List<Inner> many,
      SortedSet<String> names,
      SortedMap<String, Long> counts) {}

  record Arrays(byte[] bytes, int[] ints, long[] longs) {}

  record WithMap(Map<String, Integer> counts) {}

  record WithObject(Object anything) {}

  private static final Inner INNER = new Inner(Resolution.DAY, LocalDate.of(1999, 12, 31));

  private static Outer outer(Optional<Inner> maybe) {
    return new Outer(
        -7,
        Long.MIN_VALUE,
        true,
        0.1,
        "İstanbul \uD83D\uDE00",
        Instant.parse("1969-07-20T20:17:40.123456789Z"),
        ZoneOffset.ofHoursMinutes(-5, -30),
        new BigDecimal("-1.50"),
        INNER,
        maybe,
        List.of(INNER, INNER),
        new TreeSet<>(List.of("b", "a")),
        new TreeMap<>(Map.of("z", 1L, "a", 2L)));
  }

  @Test
  void returnsWhatItWasGivenBareAndNested() throws Exception {
    RecordCoder<Outer> coder = RecordCoder.of(Outer.class);
    for (Outer value : List.of(outer(Optional.empty()), outer(Optional.of(INNER)))) {
      CoderProperties.coderDecodeEncodeEqual(coder, value);
      CoderProperties.coderDecodeEncodeEqual(ListCoder.of(coder), List.of(value, value));
      CoderProperties.coderDecodeEncodeEqual(KvCoder.of(coder, VarIntCoder.of()), KV.of(value, 3));
    }
    CoderProperties.coderSerializable(coder);
    CoderProperties.coderDeterministic(coder, outer(Optional.empty()), outer(Optional.empty()));
    assertTrue(coder.consistentWithEquals());
  }

  @Test
  void returnsArrays() throws Exception {
    RecordCoder<Arrays> coder = RecordCoder.of(Arrays.class);
    Arrays value = new Arrays(new byte[] {0, -1}, new int[] {1, -2}, new long[] {Long.MAX_VALUE});
    Arrays back = CoderUtils.clone(coder, value);
    assertArrayEquals(value.bytes(), back.bytes());
    assertArrayEquals(value.ints(), back.ints());
    assertArrayEquals(value.longs(), back.longs());
    assertEquals(false, coder.consistentWithEquals());
  }

  @Test
  void writesMapsInTheOrderOfTheirKeysWhateverTheirOwn() throws Exception {
    RecordCoder<WithMap> coder = RecordCoder.of(WithMap.class);
    SortedMap<String, Integer> backwards = new TreeMap<>(Comparator.reverseOrder());
    backwards.putAll(Map.of("a", 1, "b", 2, "c", 3));
    assertArrayEquals(
        CoderUtils.encodeToByteArray(coder, new WithMap(new TreeMap<>(backwards))),
        CoderUtils.encodeToByteArray(coder, new WithMap(backwards)));
  }

  @Test
  void refusesNullsAndTypesWithoutAForm() {
    assertThrows(
        CoderException.class,
        () -> CoderUtils.encodeToByteArray(RecordCoder.of(WithMap.class), new WithMap(null)));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> RecordCoder.of(WithObject.class));
    assertTrue(refused.getMessage().contains("WithObject.anything"), refused.getMessage());
  }

  /** Short texts are looked up among those read lately: each must come back as it was. */
  @Test
  void returnsEveryTextWhateverWasReadBefore() throws Exception {
    record Words(List<String> words) {}
    List<String> words =
        new ArrayList<>(List.of("", "a", "é", "\u0000", "Ā", "word", "longer than short texts"));
    for (int i = 0; i < 200_000; i++) {
      words.add(Integer.toString(i % 100_000, 36));
    }
    Words value = new Words(words);
    assertEquals(value, CoderUtils.clone(RecordCoder.of(Words.class), value));
    assertEquals(value, CoderUtils.clone(RecordCoder.of(Words.class), value));
  }

  @Test
  void refusesBytesThatWereCutOff() throws Exception {
    RecordCoder<Inner> coder = RecordCoder.of(Inner.class);
    byte[] whole = CoderUtils.encodeToByteArray(coder, INNER);
    for (int size = 0; size < whole.length; size++) {
      byte[] part = java.util.Arrays.copyOf(whole, size);
      assertThrows(IOException.class, () -> coder.decode(new ByteArrayInputStream(part)));
    }
  }

  @Test
  void isFoundByTheRegistry() throws Exception {
    Coder<Inner> found = CoderRegistry.createDefault().getCoder(Inner.class);
    assertEquals(RecordCoder.of(Inner.class), found);
  }

  @Nested
  @ExtendWith(TestPipelineExtension.class)
  class AsKey {
    @Test
    void groupsByEqualRecords(TestPipeline pipeline) {
      Inner other = new Inner(Resolution.MONTH, LocalDate.EPOCH);
      PAssert.that(
              pipeline
                  .apply(Create.of(INNER, other, new Inner(INNER.resolution(), INNER.day())))
                  .apply(Count.perElement()))
          .containsInAnyOrder(List.of(KV.of(INNER, 2L), KV.of(other, 1L)));
      pipeline.run().waitUntilFinish();
    }
  }
}
