package org.dateline.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives the engines the settings that suit this job, where the user gave none. */
final class EngineDefaults {
  private static final String FLINK = "--runner=FlinkRunner";
  private static final String FLINK_MASTER = "--flinkMaster=";
  private static final Duration SENDING = Duration.ofMinutes(2);

  private EngineDefaults() {}

  /** Returns the arguments with the defaults of the engine that they name. */
  static String[] addTo(String[] args) {
    List<String> all = new ArrayList<>(Arrays.asList(args));
    // The direct runner's checks are for tests.
    addUnlessGiven(all, "--enforceImmutability=", "false");
    addUnlessGiven(all, "--enforceEncodability=", "false");
    // It has three threads at least by default, and its scheduler spins on any that is idle.
    int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    addUnlessGiven(all, "--targetParallelism=", Integer.toString(threads));
    if (all.contains(FLINK)) {
      // Beam's model lets a group be read twice; this engine does so only on request.
      addUnlessGiven(all, "--reIterableGroupByKeyResult=", "true");
      // Step after step: a cluster then holds the buffers of few steps at once, and a lost worker
      // costs the steps that it was at.
      addUnlessGiven(all, "--executionModeForBatch=", "BATCH");
      if (all.stream().anyMatch(EngineDefaults::isCluster)) {
        // A client that blocks in the submission could neither tell progress nor cancel.
        addUnlessGiven(all, "--attachedMode=", "false");
      }
    }
    if (all.stream().anyMatch(arg -> arg.startsWith("--templateLocation="))) {
      // What makes a template of Dataflow ends before the job begins.
      addUnlessGiven(all, "--wait=", "false");
    }
    return all.toArray(String[]::new);
  }

  /** Returns how long an engine that is not in this process may take to accept the job. */
  static Duration sending(String[] args) {
    boolean elsewhere =
        Arrays.asList(args).contains(FLINK)
            && Arrays.stream(args).anyMatch(EngineDefaults::isCluster);
    return elsewhere ? SENDING : Duration.ZERO;
  }

  private static boolean isCluster(String arg) {
    return arg.startsWith(FLINK_MASTER) && arg.contains(":");
  }

  private static void addUnlessGiven(List<String> args, String option, String value) {
    if (args.stream().noneMatch(arg -> arg.startsWith(option))) {
      args.add(option + value);
    }
  }
}
