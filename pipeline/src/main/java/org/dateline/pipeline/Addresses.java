package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;

/** Knows which addresses the jar at work can reach. */
final class Addresses {
  private static final String SCHEME_END = "://";

  private Addresses() {}

  /**
   * Refuses addresses of file systems that came with another jar.
   *
   * @throws JobFailure that tells how to make the right one
   */
  static void check(Settings settings) {
    List<String> all = new ArrayList<>(settings.inputs());
    all.add(settings.output());
    all.add(settings.compare());
    settings.outlets().ifPresent(all::add);
    settings.state().ifPresent(state -> all.add(state.folder()));
    for (String address : all) {
      int scheme = address.indexOf(SCHEME_END);
      if (scheme > 0) {
        check(address.substring(0, scheme + SCHEME_END.length()));
      }
    }
  }

  /** Returns what gives the right to read at an address, as the end of a sentence. */
  static String rights(String address) {
    if (address.startsWith("s3:")) {
      return ": AWS_REGION, and AWS_ACCESS_KEY_ID with AWS_SECRET_ACCESS_KEY or a profile of"
          + " ~/.aws";
    }
    if (address.startsWith("gs:")) {
      return ": GOOGLE_APPLICATION_CREDENTIALS, or 'gcloud auth application-default login'";
    }
    return "";
  }

  private static void check(String scheme) {
    try {
      FileSystems.matchNewResource(scheme + "folder/file", false);
    } catch (IllegalArgumentException unknown) {
      throw new JobFailure(
          ExitCode.USAGE,
          "This jar knows no addresses that begin with "
              + scheme
              + "; the profile aws makes one for s3://, the profile gcp one for gs://");
    }
  }
}
