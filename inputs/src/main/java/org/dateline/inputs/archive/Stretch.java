package org.dateline.inputs.archive;

import java.io.IOException;
import java.util.Optional;
import org.dateline.inputs.Harvest;
import org.dateline.inputs.Origin;
import org.dateline.inputs.ReadLimits;
import org.dateline.inputs.Refusal;
import org.dateline.inputs.bytes.Segments;
import org.dateline.inputs.bytes.Window;

/** Reads the records of one stretch of sound bytes. */
final class Stretch {
  private final Grammar grammar;
  private final String file;
  private final ReadLimits limits;
  private final Harvest harvest;
  private final Pages pages;
  private final Segments segments;
  private final Window window;
  private final Extent extent;

  /** Whether bytes that are no record belong to a fault that was told already. */
  private boolean afterFault;

  private boolean damageTold;

  /** Reads on at the present stretch of the segments, behind damage if it was resumed. */
  Stretch(
      Grammar grammar,
      String file,
      ReadLimits limits,
      Harvest harvest,
      Segments segments,
      boolean resumed) {
    this.grammar = grammar;
    this.file = file;
    this.limits = limits;
    this.harvest = harvest;
    this.pages = new Pages(limits, harvest);
    this.segments = segments;
    this.window = segments.window();
    this.extent = new Extent(grammar, segments);
    this.afterFault = resumed;
  }

  /** Reads to the end of the stretch. */
  void read() throws IOException {
    while (toNextRecord()) {
      afterFault = false;
      readRecord();
    }
  }

  /** Tells of the damage that ended the stretch, unless the record that it broke told of it. */
  void tellDamage() {
    if (!damageTold && segments.damage().isPresent()) {
      refuse(Origin.at(file + "@" + segments.damage().get().offset()));
    }
  }

  /** Moves to where a record begins, telling of other bytes once. */
  private boolean toNextRecord() throws IOException {
    skipBlankLines();
    String source = file + "@" + segments.place(window.offset());
    long passed = 0;
    boolean lineStart = true;
    while (window.has(1) && !(lineStart && grammar.begins(window, 0))) {
      lineStart = window.peek(0) == '\n';
      window.skip(1);
      lineStart |= extent.isMember(0);
      passed++;
    }
    boolean found = window.has(1);
    if (passed > 0 && !afterFault && (found || segments.damage().isEmpty())) {
      harvest.refuse(Refusal.BAD_HEADER, Origin.at(source), passed + " bytes are no record");
    }
    return found;
  }

  private void skipBlankLines() throws IOException {
    while (window.peek(0) == '\r' || window.peek(0) == '\n') {
      window.skip(1);
    }
  }

  private void readRecord() throws IOException {
    long start = window.offset();
    Origin place = Origin.at(file + "@" + segments.place(start));
    int headerLength = grammar.headerLength(window, limits.maxHeaderBytes());
    if (headerLength < 0) {
      if (window.has(limits.maxHeaderBytes())) {
        refuseBad(Refusal.HEADER_LIMIT, place, "header longer than " + limits.maxHeaderBytes(), 1);
      } else {
        refuseCut(place, "the file ends inside a record's header");
        window.skip(limits.maxHeaderBytes());
      }
      return;
    }
    Optional<Head> head = grammar.read(window.copy(0, headerLength));
    if (head.isEmpty()) {
      refuseBad(Refusal.BAD_HEADER, place, "the record's header cannot be parsed", 1);
      return;
    }
    Origin origin = new Origin(place.source(), head.get().id(), head.get().url());
    if (head.get().blockLength() < 0) {
      refuseBad(Refusal.BAD_LENGTH, origin, "the header gives no length", headerLength);
      return;
    }
    readBlock(start, head.get(), origin);
  }

  /** Refuses a record for its header, or for the damage that broke it, and passes over it. */
  private void refuseBad(Refusal refusal, Origin origin, String detail, int bytes)
      throws IOException {
    long start = window.offset();
    window.has(limits.maxDocumentBytes());
    if (segments.inDamaged(start)) {
      refuse(origin);
      window.skip(Long.MAX_VALUE);
    } else {
      harvest.refuse(refusal, origin, detail);
      window.skip(bytes);
      afterFault = true;
    }
  }

  private void readBlock(long start, Head head, Origin origin) throws IOException {
    int longest = limits.maxDocumentBytes() + limits.maxHeaderBytes();
    if (head.blockLength() > longest && head.blockLength() <= segments.size() - start) {
      passLongBlock(start, head, origin);
      return;
    }
    int block = extent.of(head, longest);
    if (segments.inDamaged(start)) {
      refuse(origin);
      window.skip(Long.MAX_VALUE);
    } else if (block == Extent.CUT) {
      refuseCut(origin, "the file ends inside a record of " + head.blockLength() + " bytes");
      window.skip(Long.MAX_VALUE);
    } else if (block == Extent.UNKNOWN) {
      String detail = "no record follows " + head.blockLength() + " bytes on";
      refuseBad(Refusal.BAD_LENGTH, origin, detail, head.bytes());
    } else {
      take(head, origin, block);
    }
  }

  private void take(Head head, Origin origin, int block) throws IOException {
    if (Pages.mayHoldPage(head.type(), head.contentType())) {
      byte[] bytes = window.copy(head.bytes(), block);
      window.skip(head.bytes() + block);
      pages.read(new ArchiveRecord(head.type(), origin, head.contentType(), head.date(), bytes));
    } else {
      window.skip(head.bytes() + block);
      harvest.leaveOut(Pages.reason(head.type()));
    }
  }

  private void passLongBlock(long start, Head head, Origin origin) throws IOException {
    window.skip(head.bytes());
    long passed = 0;
    boolean mayEnd = false;
    while (passed < head.blockLength() && !mayEnd && window.has(1)) {
      long step = Math.min(window.ready(), head.blockLength() - passed);
      long toMember = segments.nextMember(window.offset() + 1) - window.offset();
      passed += window.skip(Math.min(step, toMember));
      mayEnd = extent.isMember(0) && grammar.begins(window, 0);
    }
    if (passed < head.blockLength() && !mayEnd) {
      refuseCut(origin, "the file ends inside a record of " + head.blockLength() + " bytes");
    } else if (Pages.mayHoldPage(head.type(), head.contentType())) {
      harvest.refuse(
          Refusal.DOCUMENT_LIMIT, origin, head.blockLength() + " bytes are over the limit");
    } else {
      harvest.leaveOut(Pages.reason(head.type()));
    }
  }

  private void refuseCut(Origin origin, String detail) {
    if (segments.damage().isPresent()) {
      refuse(origin);
    } else {
      harvest.refuse(Refusal.TRUNCATED, origin, detail);
    }
  }

  private void refuse(Origin origin) {
    harvest.refuse(segments.damage().orElseThrow(), origin);
    damageTold = true;
  }
}
