package org.dateline.outputs;

import java.io.Serializable;

/**
 * One file that a run read.
 *
 * @param path as matched
 * @param bytes size
 */
public record InputFile(String path, long bytes) implements Serializable {}
