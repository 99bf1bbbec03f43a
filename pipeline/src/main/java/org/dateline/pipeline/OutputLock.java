package org.dateline.pipeline;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.outputs.PublishRun;
import org.dateline.outputs.RunFolder;

/**
 * Keeps two runs out of one output folder. The lock is the operating system's, so that a killed run
 * leaves none. Only local folders are locked; elsewhere the names of working folders differ.
 */
final class OutputLock implements AutoCloseable {
  /** What may stand in the folder already. */
  enum Replacing {
    /** Nothing: the folder must not exist, or be empty. */
    NOTHING,
    /** A finished run, which its manifest tells from what else a user may have there. */
    A_RUN,
    /** Whatever is there, in a folder that nobody but runs writes to. */
    ANYTHING
  }

  private final RunFolder folder;
  private final Path lockFile;
  private final FileChannel channel;

  private OutputLock(RunFolder folder, Path lockFile, FileChannel channel) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /**
   * Takes the lock, puts an older run back that a killed run had moved aside, and clears away what
   * that one left.
   *
   * @throws JobFailure if something lies there that may not be replaced, or another run is at work
   */
  static OutputLock take(String output, Replacing replacing) {
    if (output.contains("://")) {
      return new OutputLock(RunFolder.of(output, UUID.randomUUID().toString()), null, null);
    }
    Path path = Path.of(output).toAbsolutePath().normalize();
    try {
      refuseUsed(path, replacing);
      Files.createDirectories(path.getParent());
      Path lockFile = path.resolveSibling("." + path.getFileName() + ".lock");
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel) || !isOurs(channel, lockFile)) {
        channel.close();
        throw new JobFailure(ExitCode.FAILED, "Another run is writing to " + output + " now");
      }
      OutputLock lock = new OutputLock(RunFolder.of(path.toString(), runName()), lockFile, channel);
      if (putBack(path) && replacing == Replacing.NOTHING) {
        lock.close();
        refuseUsed(path, replacing);
      }
      clear(path);
      return lock;
    } catch (IOException e) {
      throw new JobFailure(ExitCode.FAILED, "Cannot write to " + output + ": " + reason(e));
    }
  }

  RunFolder folder() {
    return folder;
  }

  @Override
  public void close() {
    if (channel == null) {
      return;
    }
    try {
      putBack(Path.of(folder.output()));
      clear(Path.of(folder.output()));
      Files.deleteIfExists(lockFile);
      channel.close();
    } catch (IOException e) {
      throw new JobFailure(
          ExitCode.FAILED, "Cannot clear up beside " + folder.output() + ": " + reason(e));
    }
  }

  private static String runName() {
    return Long.toHexString(ProcessHandle.current().pid());
  }

  private static void refuseUsed(Path output, Replacing replacing) throws IOException {
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new JobFailure(ExitCode.USAGE, "--output must be a folder; " + output + " is a file");
    }
    if (!Files.isDirectory(output) || replacing == Replacing.ANYTHING || isEmpty(output)) {
      return;
    }
    if (!Files.exists(output.resolve(PublishRun.MANIFEST))) {
      throw new JobFailure(
          ExitCode.USAGE,
          "The folder "
              + output
              + " holds other files than a run, which has a "
              + PublishRun.MANIFEST
              + ", and --overwrite replaces nothing but runs. Name a new folder, or empty it.");
    }
    if (replacing == Replacing.NOTHING) {
      throw new JobFailure(
          ExitCode.USAGE,
          "The folder "
              + output
              + " holds another run. Name a new folder, or add --overwrite to replace it.");
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Returns whether the locked file is the one that others look at: a run that ends deletes it, and
   * may do so between our opening and our locking it. Tells it by a length that is ours alone,
   * without opening it again: POSIX drops all locks of a process on a file with the first
   * descriptor of it that is closed.
   */
  private static boolean isOurs(FileChannel channel, Path lockFile) throws IOException {
    long length = ProcessHandle.current().pid() + 1;
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), length - 1);
    return Files.exists(lockFile) && Files.size(lockFile) == length;
  }

  /** Returns whether an older run had been moved aside, and is back. */
  private static boolean putBack(Path output) throws IOException {
    boolean isBack = false;
    try (DirectoryStream<Path> stale = workingFolders(output)) {
      for (Path folder : stale) {
        Path replaced = folder.resolve(PublishRun.REPLACED);
        if (!Files.exists(output) && Files.isDirectory(replaced)) {
          Files.move(replaced, output, StandardCopyOption.ATOMIC_MOVE);
          isBack = true;
        }
      }
    }
    return isBack;
  }

  private static DirectoryStream<Path> workingFolders(Path output) throws IOException {
    String start = "." + output.getFileName() + ".unfinished-";
    return Files.newDirectoryStream(
        output.getParent(), folder -> folder.getFileName().toString().startsWith(start));
  }

  /**
   * Deletes the working folders of runs into this output; none is at work while the lock is ours.
   */
  private static void clear(Path output) throws IOException {
    try (DirectoryStream<Path> stale = workingFolders(output)) {
      for (Path folder : stale) {
        delete(folder);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(folder)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
