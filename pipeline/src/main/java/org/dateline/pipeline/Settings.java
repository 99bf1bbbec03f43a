package org.dateline.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.inputs.FieldNames;
import org.dateline.inputs.ReadLimits;
import org.dateline.outputs.Extra;
import org.dateline.outputs.PublishRun;

/**
 * The options, checked.
 *
 * @param inputs patterns to read, at least one
 * @param output folder for the reports
 * @param overwrite whether an older run there is replaced
 * @param fields names of the fields of JSON records
 * @param limits bounds of what is read of one record
 * @param outlets the user's table of outlets, if any
 * @param maxRejectRatio 0 to 1
 * @param deadline longest wall time, if any
 * @param waits whether to wait for the end of the run
 * @param buckets number of buckets, 0 to choose by size of the input
 * @param extras other forms of the reports
 * @param compare folder of the older run to compare with; empty for none
 * @param state what the run remembers, if anything
 */
record Settings(
    List<String> inputs,
    String output,
    boolean overwrite,
    FieldNames fields,
    ReadLimits limits,
    Optional<String> outlets,
    double maxRejectRatio,
    Optional<Duration> deadline,
    boolean waits,
    int buckets,
    Set<Extra> extras,
    String compare,
    Optional<StateSettings> state) {
  private static final String SAMPLES = "inputs/samples/corpora";
  private static final String DATE = "{date}";
  private static final int MAX_BUCKETS = 4096;
  private static final int MAX_HEADER = 16 << 20;
  private static final int MAX_INFLATION = 1_000_000;

  /**
   * Checks the options.
   *
   * @throws JobFailure that names every mistake, and what would be right
   */
  static Settings of(DatelineOptions options) {
    List<String> mistakes = new ArrayList<>();
    Settings settings =
        new Settings(
            inputs(options, mistakes),
            output(options, mistakes),
            options.getOverwrite(),
            fields(options, mistakes),
            limits(options, mistakes),
            Optional.ofNullable(options.getOutlets()),
            options.getMaxRejectRatio(),
            deadline(options, mistakes),
            options.getWait(),
            options.getBuckets(),
            ExtraForms.of(options, mistakes),
            compare(options, mistakes),
            StateSettings.of(options, mistakes));
    if (!(settings.maxRejectRatio >= 0 && settings.maxRejectRatio <= 1)) {
      mistakes.add("--maxRejectRatio must be from 0 to 1, was " + settings.maxRejectRatio);
    }
    if (settings.buckets < 0 || settings.buckets > MAX_BUCKETS) {
      mistakes.add("--buckets must be from 0 to " + MAX_BUCKETS + ", was " + settings.buckets);
    }
    if (!settings.waits && !settings.output.contains("://")) {
      mistakes.add("--wait=false needs an --output that outlives this process, such as gs://…");
    }
    if (!settings.waits && settings.state.isPresent()) {
      mistakes.add("--state is kept by the waiting process and does not go with --wait=false");
    }
    if (options.getDate() != null) {
      RunDate.of(options, "", mistakes);
    }
    if (!mistakes.isEmpty()) {
      throw new JobFailure(ExitCode.USAGE, String.join("\n", new LinkedHashSet<>(mistakes)));
    }
    return settings;
  }

  /** Returns the options that change results, as the manifest tells them. */
  SortedMap<String, String> told() {
    SortedMap<String, String> told = new TreeMap<>();
    told.put("maxRejectRatio", Double.toString(maxRejectRatio));
    if (!fields.given().isEmpty()) {
      told.put("fields", fields.given());
    }
    outlets.ifPresent(file -> told.put("outlets", file));
    if (!compare.isEmpty()) {
      told.put("compare", compare);
    }
    state.ifPresent(
        remembered -> {
          told.put("date", remembered.date().toString());
          told.put("stateDays", Integer.toString(remembered.days()));
        });
    told.put("maxDocumentBytes", Integer.toString(limits.maxDocumentBytes()));
    told.put("maxHeaderBytes", Integer.toString(limits.maxHeaderBytes()));
    told.put("maxInflation", Integer.toString(limits.maxInflation()));
    told.put("maxJsonDepth", Integer.toString(limits.maxJsonDepth()));
    return told;
  }

  private static List<String> inputs(DatelineOptions options, List<String> mistakes) {
    if (options.getInputs() != null && !options.getInputs().isEmpty()) {
      if (options.getInputs().stream().anyMatch(String::isBlank)) {
        mistakes.add("--inputs has an empty pattern: name files, folders or patterns");
      }
      return options.getInputs().stream().map(input -> dated(input, options, mistakes)).toList();
    }
    if (!Files.isDirectory(Path.of(SAMPLES))) {
      mistakes.add("--inputs is missing: name files, folders or patterns, separated by commas");
    }
    return List.of(SAMPLES);
  }

  /** Puts the day of the run for {@code {date}}. */
  private static String dated(String text, DatelineOptions options, List<String> mistakes) {
    if (!text.contains(DATE)) {
      return text;
    }
    return RunDate.of(options, "'" + text + "'", mistakes)
        .map(date -> text.replace(DATE, date.toString()))
        .orElse(text);
  }

  private static String output(DatelineOptions options, List<String> mistakes) {
    if (options.getOutput() != null) {
      if (options.getOutput().isBlank()) {
        mistakes.add("--output takes a folder");
      }
      return dated(options.getOutput(), options, mistakes);
    }
    int run = 1;
    while (Files.exists(Path.of(numbered(run)))) {
      run++;
    }
    return numbered(run);
  }

  private static String numbered(int run) {
    return String.format(Locale.ROOT, "dateline-reports/%03d", run);
  }

  private static String compare(DatelineOptions options, List<String> mistakes) {
    String folder = options.getCompare() == null ? "" : options.getCompare();
    boolean isLocal = !folder.contains("://");
    if (!folder.isEmpty()
        && isLocal
        && !Files.exists(Path.of(folder).resolve(PublishRun.MANIFEST))) {
      mistakes.add("--compare takes the folder of a finished run, and " + folder + " holds none");
    }
    return folder;
  }

  private static FieldNames fields(DatelineOptions options, List<String> mistakes) {
    String mapping = options.getFields() == null ? "" : options.getFields();
    try {
      return FieldNames.usual().with(mapping);
    } catch (IllegalArgumentException e) {
      mistakes.add("--fields: " + e.getMessage());
      return FieldNames.usual();
    }
  }

  private static ReadLimits limits(DatelineOptions options, List<String> mistakes) {
    int before = mistakes.size();
    require(
        "maxDocumentBytes", options.getMaxDocumentBytes(), ReadLimits.LARGEST_DOCUMENT, mistakes);
    require("maxHeaderBytes", options.getMaxHeaderBytes(), MAX_HEADER, mistakes);
    require("maxInflation", options.getMaxInflation(), MAX_INFLATION, mistakes);
    require("maxJsonDepth", options.getMaxJsonDepth(), ReadLimits.DEEPEST_JSON, mistakes);
    return mistakes.size() > before
        ? ReadLimits.defaults()
        : new ReadLimits(
            options.getMaxDocumentBytes(),
            options.getMaxHeaderBytes(),
            options.getMaxInflation(),
            options.getMaxJsonDepth());
  }

  private static void require(String option, int value, int most, List<String> mistakes) {
    if (value < 1 || value > most) {
      mistakes.add("--" + option + " must be from 1 to " + most + ", was " + value);
    }
  }

  private static Optional<Duration> deadline(DatelineOptions options, List<String> mistakes) {
    String text = options.getDeadline();
    if (text == null) {
      return Optional.empty();
    }
    Optional<Duration> parsed = duration(text);
    if (parsed.isEmpty()) {
      mistakes.add("--deadline takes a time such as 90s, 45m or 6h, was '" + text + "'");
    }
    return parsed;
  }

  private static Optional<Duration> duration(String text) {
    int digits = text.length() - 1;
    if (digits < 1
        || digits > 6
        || !text.chars().limit(digits).allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    long number = Long.parseLong(text.substring(0, digits));
    return switch (text.charAt(digits)) {
      case 's' -> Optional.of(Duration.ofSeconds(number));
      case 'm' -> Optional.of(Duration.ofMinutes(number));
      case 'h' -> Optional.of(Duration.ofHours(number));
      default -> Optional.empty();
    };
  }
}
