package org.dateline.inputs.archive;

import java.time.Instant;
import java.util.Optional;
import org.dateline.inputs.Origin;

/**
 * One framed record of an archive.
 *
 * @param type WARC-Type, lower case; {@code response} for what an ARC file holds
 * @param origin place, id and address
 * @param contentType type of the block
 * @param date when it was captured
 * @param block the bytes after the record's header
 */
record ArchiveRecord(
    String type, Origin origin, String contentType, Optional<Instant> date, byte[] block) {}
