package org.dateline.inputs.memory;

import org.dateline.memory.MemoryPart;

/**
 * A file of remembered articles.
 *
 * @param path where it is
 * @param part what it must hold
 */
public record MemoryFile(String path, MemoryPart part) {}
