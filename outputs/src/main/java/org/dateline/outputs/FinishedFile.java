package org.dateline.outputs;

/**
 * One file of a run, whole.
 *
 * @param name name of the file
 * @param rows rows, without the header
 * @param bytes size
 * @param sha256 digest of its bytes, hexadecimal
 */
record FinishedFile(String name, long rows, long bytes, String sha256) {}
