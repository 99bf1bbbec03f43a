package org.dateline.inputs.archive;

import static org.dateline.inputs.Archives.arc;
import static org.dateline.inputs.Archives.join;
import static org.dateline.inputs.Archives.members;
import static org.dateline.inputs.Archives.page;
import static org.dateline.inputs.Archives.response;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dateline.inputs.Harvested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Breaks sound archives in many places. */
class DamagedArchiveTest {
  private static final int RECORDS = 5;

  @Test
  void keepsEveryRecordBeforeACut() {
    byte[][] records = records();
    byte[] file = members(records);
    int[] ends = ends(records);
    for (int cut = 1; cut < file.length; cut++) {
      Harvested read = Harvested.of("c.warc.gz", Arrays.copyOf(file, cut));
      int end = cut;
      int whole = (int) Arrays.stream(ends).filter(e -> e <= end).count();
      assertEquals(urls(0, whole), read.urls(), "cut at " + cut);
      assertTrue(read.addsUp(), "cut at " + cut);
      boolean between = Arrays.stream(ends).anyMatch(e -> e == end);
      assertEquals(between ? 0 : 1, read.rejected().size(), "one row for a cut at " + cut);
    }
  }

  @Test
  void keepsEveryRecordButTheFlippedOne() {
    byte[][] records = records();
    byte[] file = members(records);
    int[] ends = ends(records);
    Random random = new Random(20310506);
    for (int round = 0; round < 400; round++) {
      int at = random.nextInt(file.length);
      byte[] flipped = file.clone();
      flipped[at] ^= (byte) (1 << random.nextInt(8));
      int hit = (int) Arrays.stream(ends).filter(e -> e <= at).count();
      Harvested read = Harvested.of("c.warc.gz", flipped);

      assertTrue(read.addsUp(), "flip at " + at);
      for (int i = hit == 0 ? RECORDS : 0; i < RECORDS; i++) {
        if (i != hit) {
          assertTrue(read.urls().contains(url(i)), "record " + i + " with a flip at " + at);
        }
      }
      assertTrue(
          read.rejected().size() <= 1, "one row for a flip at " + at + ": " + read.rejected());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 300, 70_000, 700_000})
  void findsTheNextMemberBehindRubbish(int rubbish) {
    byte[] noise = new byte[rubbish];
    new Random(rubbish).nextBytes(noise);
    byte[] first = members(response(url(0), page("0")));
    byte[] second = members(response(url(1), page("1")));

    Harvested read = Harvested.of("c.warc.gz", join(first, noise, second));

    assertEquals(urls(0, 2), read.urls());
    assertEquals("damaged_gzip", read.reasons());
    assertEquals("c.warc.gz@" + first.length, read.rejected().get(0).source());
  }

  @Test
  void findsTheNextMemberBehindACutOne() {
    byte[] cut = members(response(url(0), page("0")));
    byte[] second = members(response(url(1), page("1")));

    for (int length = 20; length < cut.length; length++) {
      Harvested read = Harvested.of("c.warc.gz", join(Arrays.copyOf(cut, length), second));
      assertEquals(url(1), read.urls(), "cut to " + length);
      assertEquals("damaged_gzip", read.reasons(), "cut to " + length);
    }
  }

  @Test
  void namesTheRecordThatIsCut() {
    byte[] file = join(response(url(0), page("0")), response(url(1), page("1")));

    Harvested read = Harvested.of("c.warc", Arrays.copyOf(file, file.length - 20));

    assertEquals("truncated", read.reasons());
    assertEquals(url(1), read.rejected().get(0).url());
    assertEquals("urn:test:" + url(1), read.rejected().get(0).sourceId());
  }

  @Test
  void neverFailsOnBrokenPlainArchives() {
    Random random = new Random(7);
    byte[] warc = join(records());
    byte[] arc = arc(List.of(url(0), url(1), url(2)));
    for (int round = 0; round < 1000; round++) {
      byte[] file = (round % 2 == 0 ? warc : arc).clone();
      for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(file, 1 + random.nextInt(file.length));
      assertTrue(Harvested.of("c", cut).addsUp(), "round " + round);
    }
  }

  @Test
  void stopsAtMembersThatUnfoldTooFar() {
    byte[] bomb = members(new byte[40 << 20]);
    byte[] sound = members(response(url(0), page("0")));

    Harvested read = Harvested.of("c.warc.gz", join(sound, bomb, members(records()[1])));

    assertEquals(urls(0, 2), read.urls());
    assertEquals("inflation_limit", read.reasons());
  }

  @Test
  void doesNotReadTheSameBytesForEver() {
    byte[] header = Arrays.copyOf(members(records()[0]), 10);
    byte[] falseMember = join(header, new byte[] {0, (byte) 0xFF, (byte) 0xFF, 0, 0});
    byte[] nested = new byte[falseMember.length * 20_000];
    for (int at = 0; at < nested.length; at += falseMember.length) {
      System.arraycopy(falseMember, 0, nested, at, falseMember.length);
    }

    Harvested read = Harvested.of("c.warc.gz", nested);

    assertTrue(read.addsUp());
    assertTrue(read.counts().get("read") < 5000, "each false member holds the next 4,000");
  }

  @Test
  void endsARecordBeforeAnyNumberOfEmptyLines() {
    byte[] lines = new byte[3 << 20];
    Arrays.fill(lines, (byte) '\n');

    Harvested read = Harvested.of("c.warc", join(records()[0], lines, records()[1]));

    assertEquals(urls(0, 2), read.urls());
  }

  private static byte[][] records() {
    byte[][] records = new byte[RECORDS][];
    for (int i = 0; i < RECORDS; i++) {
      records[i] = response(url(i), page("topic " + i));
    }
    return records;
  }

  private static int[] ends(byte[][] records) {
    int[] ends = new int[records.length];
    for (int i = 0, end = 0; i < records.length; i++) {
      end += members(records[i]).length;
      ends[i] = end;
    }
    return ends;
  }

  private static String url(int i) {
    return "http://site-" + i + ".example/";
  }

  private static String urls(int from, int to) {
    List<String> urls = new ArrayList<>();
    for (int i = from; i < to; i++) {
      urls.add(url(i));
    }
    return String.join(" ", urls);
  }
}
