package org.dateline.outputs;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the manifest tells of a run besides its results.
 *
 * @param versions versions of the product and of its main parts, by name
 * @param options options of the run that change its results, by name
 * @param inputs files that were read
 * @param started when the run began
 */
public record RunFacts(
    SortedMap<String, String> versions,
    SortedMap<String, String> options,
    List<InputFile> inputs,
    Instant started)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  public RunFacts {
    versions = new TreeMap<>(versions);
    options = new TreeMap<>(options);
    inputs = List.copyOf(inputs);
  }
}
