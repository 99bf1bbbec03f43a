package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds every regular expression of the job to time linear in its input, by counting how often it
 * looks at a character. There are few: rules scan by hand.
 */
class PatternsTest {
  private static final Pattern USE =
      Pattern.compile(
          "(?:\\.(?:split|replaceAll|replaceFirst|matches)|Pattern\\.compile)\\(\\s*"
              + "\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9A-Fa-f]{4})");
  private static final int SHORT = 10_000;
  private static final int TIMES = 10;

  private static final List<String> PIECES =
      List.of("a", "1,", "((((", " \t", "/", ".", "…", "a-b ", "\n\r", "=\"'", "-1.5 ", "|;");

  private static SortedSet<String> expressions() throws IOException {
    SortedSet<String> expressions = new TreeSet<>();
    for (String module : List.of("transforms", "inputs", "outputs", "pipeline")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          Matcher use = USE.matcher(Files.readString(file));
          while (use.find()) {
            expressions.add(unescaped(use.group(1)));
          }
        }
      }
    }
    return expressions;
  }

  private static String unescaped(String literal) {
    String plain =
        UNICODE
            .matcher(literal)
            .replaceAll(
                escape ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(escape.group(1), 16))));
    return plain.translateEscapes();
  }

  @Test
  void everyExpressionLooksAtEachCharacterAFewTimes() throws IOException {
    SortedSet<String> expressions = expressions();
    assertTrue(expressions.size() > 10, expressions.toString());
    for (String expression : expressions) {
      Pattern pattern = Pattern.compile(expression);
      for (String piece : PIECES) {
        long few = looks(pattern, piece, SHORT);
        long many = looks(pattern, piece, SHORT * TIMES);
        assertTrue(
            many <= 15 * few + SHORT,
            () -> expression + " on '" + piece + "': " + few + ", " + many);
      }
    }
  }

  @Test
  void theCheckSeesBacktracking() {
    Pattern slow = Pattern.compile("(a|b|ab)*+c|a*a*c");
    assertTrue(looks(slow, "a", 400) > 15 * looks(slow, "a", 40));
  }

  private static long looks(Pattern pattern, String piece, int length) {
    Counted text = new Counted(piece.repeat(length / piece.length()));
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      // Only the looking counts.
    }
    return text.looks;
  }

  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text.substring(from, to);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
