package org.dateline.pipeline;

import java.nio.file.Path;
import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * The address of an object in a {@link StoreFileSystem}.
 *
 * @param path where it really is
 * @param isDirectory whether it stands for all objects below
 */
record StoreResource(String path, boolean isDirectory) implements ResourceId {
  static final String SCHEME = "store";
  private static final long serialVersionUID = 1L;

  /** Reads an address, which may hold wildcards. */
  static StoreResource of(String address, boolean isDirectory) {
    return new StoreResource(address.replaceFirst("^store://", ""), isDirectory);
  }

  Path toPath() {
    return Path.of(path);
  }

  @Override
  public ResourceId resolve(String other, ResolveOptions options) {
    boolean toDirectory = options.equals(StandardResolveOptions.RESOLVE_DIRECTORY);
    return new StoreResource(path + "/" + other, toDirectory);
  }

  @Override
  public ResourceId getCurrentDirectory() {
    return isDirectory ? this : new StoreResource(toPath().getParent().toString(), true);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public String getFilename() {
    return toPath().getFileName().toString();
  }

  @Override
  public String toString() {
    return SCHEME + "://" + path;
  }
}
