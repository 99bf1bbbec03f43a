package org.dateline.inputs.bytes;

/**
 * Why compressed bytes could not be read on.
 *
 * @param offset where the damaged gzip member begins in the file
 * @param bomb whether a limit was passed, rather than bytes broken
 * @param detail what was found
 */
public record Damage(long offset, boolean bomb, String detail) {}
