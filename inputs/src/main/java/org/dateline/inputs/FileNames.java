package org.dateline.inputs;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Knows which names of files are hidden, and which this process cannot spell. */
final class FileNames {
  private static final Pattern SLASHES = Pattern.compile("[/\\\\]++");
  private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");
  private static final String ANY_DEPTH = "**";
  private static final char REPLACEMENT = '\uFFFD';

  private FileNames() {}

  /** Returns the names along a path. */
  static String[] along(String path) {
    return SLASHES.split(path);
  }

  /**
   * Returns whether the file, or a folder between what the pattern spells out and the file, has a
   * name that begins with a dot, unless the pattern names one that does.
   *
   * @param path absolute and without detours, as file systems list it
   */
  static boolean isHidden(String path, String pattern) {
    String place = place(pattern);
    boolean isBelow = path.startsWith(place);
    String found = isBelow ? path.substring(place.length()) : last(path);
    String named =
        isBelow
            ? pattern.substring(Math.min(pattern.length(), stem(pattern).length()))
            : last(pattern);
    return hasDot(found) && !hasDot(named);
  }

  private static boolean hasDot(String path) {
    return Arrays.stream(along(path)).anyMatch(name -> name.startsWith("."));
  }

  private static String last(String path) {
    String[] names = along(path);
    return names.length == 0 ? "" : names[names.length - 1];
  }

  /**
   * Returns a local file that matches the pattern, but whose name holds bytes that are no letters
   * in the locale of this process: Java lists it, then says that there is no such file.
   */
  static Optional<String> unspelled(String pattern) throws IOException {
    if (pattern.contains("://") || !Files.isDirectory(Path.of(stem(pattern)))) {
      return Optional.empty();
    }
    boolean isFolder = !WILDCARD.matcher(pattern).find();
    PathMatcher wanted;
    try {
      wanted = isFolder ? path -> true : FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      // A file may be called so; where none is, the listing itself tells what is wrong.
      return Optional.empty();
    }
    int depth =
        isFolder || pattern.contains(ANY_DEPTH)
            ? Integer.MAX_VALUE
            : along(pattern.substring(stem(pattern).length())).length;
    String[] found = new String[1];
    Files.walkFileTree(
        Path.of(stem(pattern)),
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        depth,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isSpelled(file)
                || !wanted.matches(file)
                || isHidden(file.toAbsolutePath().normalize().toString(), pattern)) {
              return FileVisitResult.CONTINUE;
            }
            found[0] = file.toString();
            return FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // What cannot be looked at is for the listing itself to tell.
            return FileVisitResult.CONTINUE;
          }
        });
    return Optional.ofNullable(found[0]);
  }

  private static boolean isSpelled(Path file) {
    String name = file.toString();
    try {
      return name.indexOf(REPLACEMENT) < 0 || Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Returns where these folders are, as file systems list what lies in them. */
  private static String place(String pattern) {
    String stem = stem(pattern);
    if (pattern.contains("://")) {
      return stem;
    }
    String folder = Path.of(stem).toAbsolutePath().normalize().toString();
    return folder.endsWith(File.separator) ? folder : folder + File.separator;
  }

  /** Returns the folders that a pattern spells out, with a slash at their end. */
  private static String stem(String pattern) {
    Matcher wildcard = WILDCARD.matcher(pattern);
    if (!wildcard.find()) {
      return pattern.endsWith("/") ? pattern : pattern + "/";
    }
    return pattern.substring(0, pattern.lastIndexOf('/', wildcard.start()) + 1);
  }
}
