package org.dateline.inputs.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a file of gzip members as one stream. A damaged member ends the present stretch; the next
 * begins where another member can be read.
 */
public final class GzipMembers implements Segments, AutoCloseable {
  /** How far behind a fault the next member is sought: a deflate block seldom hides more. */
  public static final int LOOK_BACK = 512 << 10;

  /** Bytes that are read again behind faults, over a file; a hostile one would have it endless. */
  private static final long MAX_REREAD = 64L << 20;

  /** Starts of members that are remembered, the latest. */
  private static final int MAX_MEMBERS = 1 << 16;

  private final Window raw;
  private final int maxInflation;
  private final long inflationFloor;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final TreeMap<Long, Long> members = new TreeMap<>();

  private Window window = new Window(new Stream());
  private long given;
  private long memberStart;
  private long memberGiven;
  private long fed;
  private long reread;
  private boolean inMember;
  private boolean finished;
  private Optional<Damage> damage = Optional.empty();

  /**
   * Reads members from a window that keeps {@link #LOOK_BACK} bytes.
   *
   * @param maxInflation most bytes that one compressed byte may give on average over a member
   * @param inflationFloor length of a member below which any ratio is fine
   */
  public GzipMembers(Window raw, int maxInflation, long inflationFloor) {
    this.raw = raw;
    this.maxInflation = maxInflation;
    this.inflationFloor = inflationFloor;
  }

  @Override
  public Window window() {
    return window;
  }

  @Override
  public Optional<Damage> damage() {
    return damage;
  }

  @Override
  public String place(long offset) {
    Map.Entry<Long, Long> member = members.floorEntry(offset);
    if (member == null) {
      return Long.toString(memberStart);
    }
    members.headMap(member.getKey()).clear();
    long inside = offset - member.getKey();
    return inside == 0 ? Long.toString(member.getValue()) : member.getValue() + "+" + inside;
  }

  @Override
  public long nextMember(long offset) {
    Long next = members.ceilingKey(offset);
    return next == null ? Long.MAX_VALUE : next;
  }

  @Override
  public long size() {
    return Long.MAX_VALUE;
  }

  @Override
  public boolean inDamaged(long offset) {
    Map.Entry<Long, Long> member = members.floorEntry(offset);
    return damage.isPresent() && member != null && member.getValue() == damage.get().offset();
  }

  @Override
  public boolean resume() throws IOException {
    if (damage.isEmpty()) {
      return false;
    }
    damage = Optional.empty();
    inMember = false;
    window = new Window(new Stream(), given, 0);
    long fault = raw.offset();
    if (reread < MAX_REREAD) {
      raw.rewind(memberStart + 1);
      reread += Math.max(0, fault - raw.offset());
    }
    while (raw.has(1)) {
      if (GzipHeader.opens(raw)) {
        return true;
      }
      raw.skip(1);
    }
    finished = true;
    return false;
  }

  private int read(byte[] target, int from, int count) throws IOException {
    while (!finished && damage.isEmpty()) {
      if (!inMember && !openMember()) {
        return -1;
      }
      int got = inflate(target, from, count);
      if (got > 0) {
        return got;
      }
    }
    return -1;
  }

  private boolean openMember() throws IOException {
    memberStart = raw.offset();
    if (onlyPaddingLeft()) {
      finished = true;
      return false;
    }
    int header = GzipHeader.length(raw);
    if (header < 0) {
      return stop(false, "no gzip member where one should begin");
    }
    raw.skip(header);
    inflater.reset();
    checksum.reset();
    memberGiven = 0;
    members.put(given, memberStart);
    if (members.size() > MAX_MEMBERS) {
      members.pollFirstEntry();
    }
    inMember = true;
    return true;
  }

  /** Returns whether nothing but NULs, as tapes and block stores add them, is left. */
  private boolean onlyPaddingLeft() throws IOException {
    while (raw.peek(0) == 0) {
      raw.skip(1);
    }
    return !raw.has(1);
  }

  private int inflate(byte[] target, int from, int count) throws IOException {
    long before = inflater.getBytesWritten();
    String fault = "";
    try {
      if (inflater.needsInput() && !feed()) {
        fault = "the file ends inside a gzip member";
      } else {
        inflater.inflate(target, from, count);
      }
    } catch (DataFormatException e) {
      fault = "gzip data are broken: " + e.getMessage();
    }
    int got = (int) (inflater.getBytesWritten() - before);
    checksum.update(target, from, got);
    given += got;
    memberGiven += got;
    if (!fault.isEmpty()) {
      stop(false, fault);
    } else if (inflater.finished()) {
      closeMember();
    } else if (memberGiven > inflationFloor
        && memberGiven / maxInflation > inflater.getBytesRead()) {
      stop(true, "one compressed byte gives more than " + maxInflation);
    }
    return got;
  }

  private boolean feed() throws IOException {
    raw.skip(fed);
    fed = 0;
    if (!raw.has(1)) {
      return false;
    }
    fed =
        raw.ready(
            (bytes, first, ready) -> {
              inflater.setInput(bytes, first, ready);
              return ready;
            });
    return true;
  }

  private void closeMember() throws IOException {
    raw.skip(fed - inflater.getRemaining());
    fed = 0;
    inMember = false;
    if (!raw.has(8)) {
      stop(false, "the file ends inside a gzip trailer");
    } else if (littleEndian(0) != checksum.getValue()
        || littleEndian(4) != (memberGiven & 0xFFFF_FFFFL)) {
      stop(false, "the checksum of a gzip member does not match");
    } else {
      raw.skip(8);
    }
  }

  private boolean stop(boolean bomb, String detail) throws IOException {
    raw.skip(Math.max(0, fed - inflater.getRemaining()));
    fed = 0;
    damage = Optional.of(new Damage(memberStart, bomb, detail));
    return false;
  }

  private long littleEndian(int ahead) throws IOException {
    return raw.peek(ahead)
        | (long) raw.peek(ahead + 1) << 8
        | (long) raw.peek(ahead + 2) << 16
        | (long) raw.peek(ahead + 3) << 24;
  }

  @Override
  public void close() {
    inflater.end();
  }

  private final class Stream extends InputStream {
    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int count) throws IOException {
      return count == 0 ? 0 : GzipMembers.this.read(target, from, count);
    }
  }
}
