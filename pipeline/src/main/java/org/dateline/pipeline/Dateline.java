package org.dateline.pipeline;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.util.ReleaseInfo;

/** The command line of Dateline. */
public final class Dateline {
  private Dateline() {}

  /** Runs the job and ends the process with its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(call(args));
  }

  /** Runs the job in this process and returns its exit code. */
  public static int call(String... args) {
    return run(args, System.out, System.err).code();
  }

  /**
   * Runs the job.
   *
   * @param args the options, as {@code --name=value}
   * @param out receives help, the version and the closing table
   * @param err receives progress and messages
   */
  static ExitCode run(String[] args, PrintStream out, PrintStream err) {
    List<String> words = Arrays.asList(args);
    if (words.contains("--help") || words.contains("-h")) {
      Help.print(out);
      return ExitCode.DONE;
    }
    if (words.contains("--version")) {
      out.println(
          "Dateline "
              + Versions.dateline()
              + ", Apache Beam "
              + ReleaseInfo.getReleaseInfo().getVersion());
      return ExitCode.DONE;
    }
    try {
      DatelineOptions options = CommandLine.parse(args);
      return RunJob.run(options, Settings.of(options), EngineDefaults.sending(args), out, err);
    } catch (JobFailure failure) {
      err.println(failure.getMessage());
      if (failure.exitCode() == ExitCode.USAGE) {
        err.println("Nothing was read or written. --help explains every option.");
      }
      return failure.exitCode();
    } catch (InvalidPathException e) {
      err.println(
          "No file can be called "
              + e.getInput()
              + ": "
              + e.getReason()
              + ". Letters beyond ASCII need a locale that has them, such as LC_ALL=C.UTF-8");
      return ExitCode.USAGE;
    } catch (RuntimeException unforeseen) {
      err.println("The run failed; nothing was published. This is a defect of Dateline:");
      unforeseen.printStackTrace(err);
      return ExitCode.FAILED;
    }
  }
}
