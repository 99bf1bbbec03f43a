package org.dateline.pipeline;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;

/** Explains every option, from the one place that declares them. */
final class Help {
  private static final int WIDTH = 92;
  private static final String INDENT = "      ";

  private Help() {}

  static void print(PrintStream out) {
    out.println(
        "Dateline reads news corpora and reports who covered what, when, with which figures.");
    out.println();
    out.println("  java -jar dateline.jar --inputs='crawl/*.warc.gz,dump.jsonl' --output=reports");
    out.println();
    out.println("Options:");
    for (Method getter : getters()) {
      out.println("  --" + name(getter) + value(getter));
      for (String line : wrapped(getter.getAnnotation(Description.class).value())) {
        out.println(INDENT + line);
      }
    }
    out.println(
        "  --runner=DirectRunner, and the options of the runner in use, as Beam names them");
    out.println("  --help, --version   print this text, or the version, and end");
    out.println();
    out.println("Exit codes: 0 done, 1 failed, 2 wrong options, 3 more rejects than allowed,");
    out.println("            4 no input, 5 deadline passed");
  }

  private static List<Method> getters() {
    return Arrays.stream(DatelineOptions.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Description.class))
        .sorted((a, b) -> name(a).compareTo(name(b)))
        .toList();
  }

  private static String name(Method getter) {
    String bare = getter.getName().substring("get".length());
    return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
  }

  private static String value(Method getter) {
    if (getter.isAnnotationPresent(Default.Boolean.class)) {
      return "   (default: " + getter.getAnnotation(Default.Boolean.class).value() + ")";
    }
    if (getter.isAnnotationPresent(Default.Integer.class)) {
      return "=N   (default: " + getter.getAnnotation(Default.Integer.class).value() + ")";
    }
    if (getter.isAnnotationPresent(Default.Double.class)) {
      return "=X   (default: " + getter.getAnnotation(Default.Double.class).value() + ")";
    }
    if (getter.isAnnotationPresent(Default.String.class)) {
      return "=…   (default: " + getter.getAnnotation(Default.String.class).value() + ")";
    }
    return "=…";
  }

  private static List<String> wrapped(String text) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column > 0 && column + word.length() > WIDTH - INDENT.length()) {
        lines.append('\n');
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
      }
      lines.append(word);
      column += word.length() + 1;
    }
    return lines.toString().lines().toList();
  }
}
