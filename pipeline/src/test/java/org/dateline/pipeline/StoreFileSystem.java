package org.dateline.pipeline;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MatchResult.Status;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * A store of objects, without folders to rename, as the clouds have them; it keeps them in local
 * files. It can be told to fail once.
 */
final class StoreFileSystem extends FileSystem<StoreResource> {
  /** Part of an address that the store does not let anyone list. */
  static final String FORBIDDEN = "forbidden";

  /** Part of an address at which the store's client fails in its own way. */
  static final String BROKEN = "broken";

  /** Part of an address that the store takes its time to list. */
  static final String SLOW = "slow";

  /** File that says that its folder has an object of its own, as the consoles of stores make it. */
  static final String MARKER = "marker";

  private static final AtomicReference<String> FAULT = new AtomicReference<>();

  /** Makes the next use of an object fail whose address holds the text. */
  static void failOnceAt(String text) {
    FAULT.set(text);
  }

  /** Returns whether the failure that was asked for has not come yet. */
  static boolean isFaultLeft() {
    return FAULT.get() != null;
  }

  private static void use(StoreResource resource) {
    String fault = FAULT.get();
    boolean strikes = fault != null && resource.path().contains(fault);
    if (strikes && FAULT.compareAndSet(fault, null)) {
      throw new IllegalStateException("The store fails once at " + resource);
    }
  }

  @Override
  protected List<MatchResult> match(List<String> specs) throws IOException {
    List<MatchResult> results = new ArrayList<>();
    for (String spec : specs) {
      if (spec.contains(FORBIDDEN)) {
        results.add(MatchResult.create(Status.ERROR, new IOException("403 for " + FORBIDDEN)));
        continue;
      }
      if (spec.contains(SLOW)) {
        neverAnswer();
      }
      if (spec.contains(BROKEN)) {
        throw new IllegalStateException(
            "no credentials", new IOException("no key at hand " + "or ".repeat(1000)));
      }
      List<Metadata> found = matching(StoreResource.of(spec, false).path());
      results.add(MatchResult.create(found.isEmpty() ? Status.NOT_FOUND : Status.OK, found));
    }
    return results;
  }

  private static void neverAnswer() throws IOException {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static List<Metadata> matching(String pattern) throws IOException {
    int wildcard = pattern.indexOf('*');
    Path root = Path.of(wildcard < 0 ? pattern : pattern.substring(0, wildcard));
    if (!Files.exists(root)) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    List<Metadata> found = new ArrayList<>();
    if (Files.exists(root.resolve(MARKER)) && wildcard > 0) {
      found.add(
          Metadata.builder()
              .setResourceId(new StoreResource(root + "/", true))
              .setSizeBytes(0)
              .setIsReadSeekEfficient(true)
              .build());
    }
    try (Stream<Path> files = Files.walk(root).filter(file -> !file.endsWith(MARKER))) {
      for (Path file : files.filter(Files::isRegularFile).filter(matcher::matches).toList()) {
        found.add(
            Metadata.builder()
                .setResourceId(new StoreResource(file.toString(), false))
                .setSizeBytes(Files.size(file))
                .setIsReadSeekEfficient(true)
                .build());
      }
    }
    return found;
  }

  @Override
  protected WritableByteChannel create(StoreResource resource, CreateOptions options)
      throws IOException {
    use(resource);
    Files.createDirectories(resource.toPath().getParent());
    return Channels.newChannel(Files.newOutputStream(resource.toPath()));
  }

  @Override
  protected ReadableByteChannel open(StoreResource resource) throws IOException {
    use(resource);
    return FileChannel.open(resource.toPath());
  }

  @Override
  protected void copy(List<StoreResource> from, List<StoreResource> to) throws IOException {
    for (int i = 0; i < from.size(); i++) {
      use(to.get(i));
      Files.createDirectories(to.get(i).toPath().getParent());
      Files.copy(from.get(i).toPath(), to.get(i).toPath(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  protected void rename(
      List<StoreResource> from,
      List<StoreResource> to,
      org.apache.beam.sdk.io.fs.MoveOptions... options)
      throws IOException {
    copy(from, to);
    delete(from);
  }

  @Override
  protected void delete(Collection<StoreResource> resources) throws IOException {
    for (StoreResource resource : resources) {
      Files.deleteIfExists(resource.toPath());
    }
  }

  @Override
  protected StoreResource matchNewResource(String address, boolean isDirectory) {
    return StoreResource.of(address, isDirectory);
  }

  @Override
  protected String getScheme() {
    return StoreResource.SCHEME;
  }

  /** Makes Beam know the store. */
  public static final class Registrar implements FileSystemRegistrar {
    @Override
    public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
      return List.of(new StoreFileSystem());
    }
  }
}
