package org.dateline.inputs;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Asks a file system which files a pattern means. */
public final class Listing {
  private Listing() {}

  /**
   * Returns the files that match, or none.
   *
   * @throws ListingException if the file system did not answer: it then is not known whether there
   *     are any
   */
  public static List<MatchResult.Metadata> of(String pattern) {
    try {
      MatchResult result = FileSystems.match(pattern, EmptyMatchTreatment.ALLOW);
      return result.status() == MatchResult.Status.NOT_FOUND ? List.of() : result.metadata();
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IOException | RuntimeException e) {
      // The clients of the clouds have unchecked exceptions of their own, of classes that are not
      // here.
      throw new ListingException(pattern, e);
    }
  }
}
