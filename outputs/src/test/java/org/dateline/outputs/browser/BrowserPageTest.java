package org.dateline.outputs.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What watches over the page must see what can go wrong on one. */
class BrowserPageTest {
  @TempDir static Path temp;
  private static BrowserPage page;

  @BeforeAll
  static void startBrowser() throws Exception {
    page = BrowserPage.start(temp.resolve("profile"));
  }

  @AfterAll
  static void endBrowser() throws Exception {
    if (page != null) {
      page.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "console|<script>console.error('no')</script>",
        "console|<script>console.log('no')</script>",
        "exception|<script>null.x</script>",
        "request|<img src='https://news.example/x.png' alt=''>",
        "request|<link rel='stylesheet' href='beside.css'>",
        "request|<script>fetch('data:text/plain,x')</script>",
        "dialog|<script>setTimeout(() => alert(1))</script>",
      })
  void noticesWhatGoesWrong(String kind, String markup) throws Exception {
    Path file = temp.resolve("bad.html");
    Files.writeString(file, "<!DOCTYPE html><title>Bad</title><h1>Bad</h1>" + markup);
    page.begin(file);
    List<String> problems = new ArrayList<>();
    for (int tries = 0; tries < 100 && !has(problems, kind); tries++) {
      TimeUnit.MILLISECONDS.sleep(50);
      problems.addAll(page.problems());
    }
    assertTrue(has(problems, kind), kind + " among " + problems);
  }

  @Test
  void findsNothingOnAPageThatIsRight() throws Exception {
    Path file = temp.resolve("good.html");
    Files.writeString(file, "<!DOCTYPE html><title>Good</title><h1>Good</h1>");
    page.open(file, "anything");
    page.problems();
    page.open(file, "anything");
    assertEquals(List.of(), page.problems());
  }

  private static boolean has(List<String> problems, String kind) {
    return problems.stream().anyMatch(problem -> problem.startsWith(kind));
  }
}
