package org.dateline.pipeline;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.dateline.outputs.PublishRun;
import org.dateline.outputs.RunFolder;

/**
 * Looks at the start of a run whether the address that it writes to holds a finished one, so that
 * nobody waits for a run that may not be published.
 */
final class UsedStore {
  private UsedStore() {}

  /**
   * Refuses an address that holds a run which must not be replaced. Local folders are not looked
   * at: {@link OutputLock} does.
   *
   * @param startNanos when the run began
   * @throws JobFailure if a run stands there, or the store does not answer
   */
  static void refuse(Settings settings, long startNanos) {
    if (settings.overwrite() || !settings.output().contains("://")) {
      return;
    }
    String output = RunFolder.of(settings.output(), "none").output();
    if (WithinDeadline.get(
        settings.deadline(), startNanos, "the output was looked at", () -> holdsRun(output))) {
      throw new JobFailure(
          ExitCode.USAGE,
          output + " holds another run. Name a new folder, or add --overwrite to replace it.");
    }
  }

  private static boolean holdsRun(String output) {
    try {
      MatchResult match = FileSystems.match(List.of(output + "/" + PublishRun.MANIFEST)).get(0);
      return match.status() != MatchResult.Status.NOT_FOUND && !match.metadata().isEmpty();
    } catch (IOException | RuntimeException e) {
      // The clients of the clouds have unchecked exceptions of their own.
      throw new JobFailure(
          ExitCode.FAILED,
          "Cannot look into " + output + ": " + Causes.tell(e) + Addresses.rights(output));
    }
  }
}
