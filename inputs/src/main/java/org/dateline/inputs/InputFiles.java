package org.dateline.inputs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Finds the files that input patterns mean, in any file system that Beam knows. */
public final class InputFiles {
  private InputFiles() {}

  /**
   * Returns the files of all patterns, each once, ordered by name. A pattern is the path of a file,
   * a folder (all files in it, however deep) or a glob. Hidden files (a name that begins with a
   * dot) and what lies in hidden folders are passed over unless a pattern writes their dot.
   *
   * @throws NoInputException if a pattern matches no file
   * @throws ListingException if a file system does not answer, or a file has a name that this
   *     process cannot spell
   */
  public static List<InputFile> match(List<String> patterns) {
    TreeMap<String, MatchResult.Metadata> files = new TreeMap<>();
    List<String> unmatched = new ArrayList<>();
    for (String pattern : patterns) {
      requireSpelled(pattern);
      List<MatchResult.Metadata> found = find(pattern);
      found.forEach(file -> files.put(file.resourceId().toString(), file));
      if (found.isEmpty()) {
        unmatched.add(pattern);
      }
    }
    if (!unmatched.isEmpty() || files.isEmpty()) {
      throw new NoInputException(unmatched.isEmpty() ? List.of("an empty list") : unmatched);
    }
    return named(files.values());
  }

  /** Java would pass such files over in silence. */
  private static void requireSpelled(String pattern) {
    try {
      FileNames.unspelled(pattern)
          .ifPresent(
              file -> {
                throw ListingException.unspelled(pattern, file);
              });
    } catch (IOException e) {
      throw new ListingException(pattern, e);
    }
  }

  private static List<MatchResult.Metadata> find(String pattern) {
    List<MatchResult.Metadata> direct = visible(Listing.of(pattern), pattern);
    if (!direct.isEmpty()) {
      return direct;
    }
    String folder = pattern.endsWith("/") ? pattern : pattern + "/";
    return visible(Listing.of(folder + "**"), pattern);
  }

  private static List<MatchResult.Metadata> visible(
      Collection<MatchResult.Metadata> files, String pattern) {
    return files.stream()
        .filter(file -> !file.resourceId().isDirectory())
        .filter(file -> !FileNames.isHidden(file.resourceId().toString(), pattern))
        .toList();
  }

  /** Names files by their path below the deepest folder that holds them all. */
  private static List<InputFile> named(Collection<MatchResult.Metadata> files) {
    List<String[]> paths =
        files.stream().map(file -> FileNames.along(file.resourceId().toString())).toList();
    int shared =
        IntStream.range(0, paths.stream().mapToInt(path -> path.length - 1).min().orElse(0))
            .filter(i -> !paths.stream().allMatch(path -> path[i].equals(paths.get(0)[i])))
            .findFirst()
            .orElse(paths.stream().mapToInt(path -> path.length - 1).min().orElse(0));
    List<InputFile> named = new ArrayList<>();
    for (MatchResult.Metadata file : files) {
      String[] path = FileNames.along(file.resourceId().toString());
      String name = String.join("/", List.of(path).subList(shared, path.length));
      named.add(new InputFile(name, file.resourceId().toString(), file.sizeBytes()));
    }
    return named.stream().sorted().toList();
  }
}
