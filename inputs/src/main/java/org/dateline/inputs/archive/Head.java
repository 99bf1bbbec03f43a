package org.dateline.inputs.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * Header of one archive record.
 *
 * @param bytes length of the header itself, the empty line included
 * @param type WARC-Type, lower case; {@code response} for what an ARC file holds
 * @param id the record's own id without brackets; may be empty
 * @param url may be empty
 * @param contentType type of the block; may be empty
 * @param date when it was captured
 * @param blockLength announced bytes of the block; negative if the header gives no length
 */
record Head(
    int bytes,
    String type,
    String id,
    String url,
    String contentType,
    Optional<Instant> date,
    long blockLength) {}
