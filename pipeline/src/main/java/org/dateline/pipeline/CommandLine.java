package org.dateline.pipeline;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Reads options as {@code --name=value}, and says which is wrong and what would be right. */
final class CommandLine {
  private static final Pattern UNKNOWN =
      Pattern.compile("missing a property named '([^']++)'\\.?(?: Did you mean '([^']++)')?");
  private static final Pattern MISTYPED = Pattern.compile("of type `(\\w++)` from String \"");
  private static final String REPEATED = "expected one element but was";

  private CommandLine() {}

  /**
   * Returns the options that the words give, with the defaults of the engine that they name.
   *
   * @throws JobFailure that names the option that there is not, or whose value has no sense
   */
  static DatelineOptions parse(String[] words) {
    for (String word : words) {
      if (!word.startsWith("--")) {
        throw new JobFailure(
            ExitCode.USAGE, "'" + word + "' is no option; options look like --name=value");
      }
    }
    PipelineOptionsFactory.register(DatelineOptions.class);
    try {
      return PipelineOptionsFactory.fromArgs(EngineDefaults.addTo(words)).as(DatelineOptions.class);
    } catch (IllegalArgumentException e) {
      throw new JobFailure(ExitCode.USAGE, explain(String.valueOf(e.getMessage()), words));
    }
  }

  /** Puts a message of Beam or of its parser in terms of the options. */
  private static String explain(String message, String[] words) {
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      String like = unknown.group(2) == null ? "" : "; did you mean --" + unknown.group(2) + "?";
      return "There is no option --" + unknown.group(1) + like;
    }
    Matcher mistyped = MISTYPED.matcher(message);
    if (mistyped.find()) {
      int end = message.indexOf("\":", mistyped.end());
      String value = message.substring(mistyped.end(), Math.max(mistyped.end(), end));
      return Arrays.stream(words)
              .filter(word -> value(word).equals(value))
              .findFirst()
              .orElse("An option")
          + " takes "
          + kind(mistyped.group(1));
    }
    if (message.startsWith(REPEATED)) {
      return repeated(words, message) + " may be given once only; " + message;
    }
    return message.lines().findFirst().orElse("");
  }

  private static String kind(String type) {
    return switch (type) {
      case "int", "long" -> "a whole number";
      case "double" -> "a number";
      case "boolean" -> "true or false";
      default -> "a value of type " + type;
    };
  }

  /** Returns the option that was given the values of which the message tells. */
  private static String repeated(String[] words, String message) {
    return Arrays.stream(words)
        .collect(
            Collectors.groupingBy(
                CommandLine::name,
                LinkedHashMap::new,
                Collectors.mapping(CommandLine::value, Collectors.joining(", "))))
        .entrySet()
        .stream()
        .filter(option -> message.contains("<" + option.getValue() + ">"))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("An option");
  }

  private static String name(String word) {
    int end = word.indexOf('=');
    return end < 0 ? word : word.substring(0, end);
  }

  private static String value(String word) {
    return word.substring(word.indexOf('=') + 1);
  }
}
