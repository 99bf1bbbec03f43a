package org.dateline.outputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * Makes the finished files of a run visible: by one rename where the file system is local, else
 * file by file with the manifest last.
 */
final class Publication {
  private static final String LOCAL = "file";
  private final RunFolder folder;

  /** The part that is the first to go once the run is published; a run may have none. */
  private final Optional<String> firstPart;

  /**
   * Publishes a folder that was made of parts.
   *
   * @param parts in any order
   */
  Publication(RunFolder folder, List<PartFile> parts) {
    this.folder = folder;
    this.firstPart = parts.stream().min(Comparator.naturalOrder()).map(PartFile::path);
  }

  /** Returns whether an earlier attempt of the same step published this run. */
  boolean isDone() throws IOException {
    return firstPart.isPresent() && !exists(firstPart.get()) && exists(output(PublishRun.MANIFEST));
  }

  /**
   * Publishes the files, in the given order.
   *
   * @throws IOException if another run stands there and {@code overwrite} is not set, or something
   *     else than a run
   */
  void publish(List<String> files, boolean overwrite) throws IOException {
    ResourceId output = FileSystems.matchNewResource(folder.output(), true);
    if (output.getScheme().equals(LOCAL)) {
      rename(Path.of(folder.output()), overwrite);
    } else {
      copy(files, overwrite);
    }
  }

  private void rename(Path output, boolean overwrite) throws IOException {
    Path working = Path.of(folder.working());
    if (overwrite && Files.exists(output)) {
      Files.move(output, working.resolve(PublishRun.REPLACED), StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(Path.of(folder.finished()), output, StandardCopyOption.ATOMIC_MOVE);
    // An attempt that ends in the midst of clearing up must not be made again.
    if (firstPart.isPresent()) {
      Files.deleteIfExists(Path.of(firstPart.get()));
    }
    deleteTree(working);
  }

  private void copy(List<String> files, boolean overwrite) throws IOException {
    List<ResourceId> old = matching(folder.output() + "/**");
    if (!overwrite && !old.isEmpty() && !isUnfinished(old, files)) {
      throw new IOException(folder.output() + " holds another run");
    }
    if (!old.isEmpty() && !isOfRuns(matching(output("*")), files)) {
      throw new IOException(
          folder.output() + " holds other files than a run, and only runs are replaced");
    }
    delete(matching(output(PublishRun.MANIFEST)));
    delete(old);
    for (String file : files) {
      FileSystems.copy(
          List.of(FileSystems.matchNewResource(folder.finished(file), false)),
          List.of(FileSystems.matchNewResource(output(file), false)));
    }
    if (firstPart.isPresent()) {
      delete(matching(firstPart.get()));
    }
    delete(matching(folder.working() + "/**"));
  }

  /** Returns whether a copy of this run that broke off may have left what is there. */
  private static boolean isUnfinished(List<ResourceId> old, List<String> files) {
    List<String> names = old.stream().map(ResourceId::getFilename).toList();
    return files.containsAll(names) && !names.contains(PublishRun.MANIFEST);
  }

  /**
   * Returns whether a run left any of the files: its manifest is the first to go when it is
   * replaced, and that may have broken off.
   */
  private static boolean isOfRuns(List<ResourceId> old, List<String> files) {
    return old.stream().map(ResourceId::getFilename).anyMatch(files::contains);
  }

  private static void delete(List<ResourceId> files) throws IOException {
    FileSystems.delete(files, MoveOptions.StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private String output(String file) {
    return folder.output() + "/" + file;
  }

  private static boolean exists(String path) throws IOException {
    return !matching(path).isEmpty();
  }

  /** Returns the objects that match, without the empty ones by which stores show folders. */
  private static List<ResourceId> matching(String pattern) throws IOException {
    MatchResult match = FileSystems.match(List.of(pattern)).get(0);
    List<ResourceId> found = new ArrayList<>();
    if (match.status() != MatchResult.Status.NOT_FOUND) {
      match.metadata().forEach(metadata -> found.add(metadata.resourceId()));
      found.removeIf(ResourceId::isDirectory);
    }
    return found;
  }

  private static void deleteTree(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
