package org.dateline.pipeline;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** The command line of Dateline. */
public final class Dateline {
  private static final Pattern UNKNOWN = Pattern.compile("missing a property named '([^']++)'");

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
   * @param out receives help and the closing table
   * @param err receives progress and messages
   */
  static ExitCode run(String[] args, PrintStream out, PrintStream err) {
    List<String> words = Arrays.asList(args);
    if (words.contains("--help") || words.contains("-h")) {
      Help.print(out);
      return ExitCode.DONE;
    }
    try {
      DatelineOptions options = parse(args);
      return RunJob.run(options, Settings.of(options), EngineDefaults.sending(args), out, err);
    } catch (JobFailure failure) {
      err.println(failure.getMessage());
      if (failure.exitCode() == ExitCode.USAGE) {
        err.println("Nothing was read or written. --help explains every option.");
      }
      return failure.exitCode();
    } catch (RuntimeException unforeseen) {
      err.println("The run failed; nothing was published. This is a defect of Dateline:");
      unforeseen.printStackTrace(err);
      return ExitCode.FAILED;
    }
  }

  private static DatelineOptions parse(String[] args) {
    for (String arg : args) {
      if (!arg.startsWith("--")) {
        throw new JobFailure(
            ExitCode.USAGE, "'" + arg + "' is no option; options look like --name=value");
      }
    }
    PipelineOptionsFactory.register(DatelineOptions.class);
    try {
      return PipelineOptionsFactory.fromArgs(EngineDefaults.addTo(args)).as(DatelineOptions.class);
    } catch (IllegalArgumentException e) {
      throw new JobFailure(ExitCode.USAGE, explain(e));
    }
  }

  private static String explain(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    Matcher unknown = UNKNOWN.matcher(message);
    return unknown.find() ? "There is no option --" + unknown.group(1) : message;
  }
}
