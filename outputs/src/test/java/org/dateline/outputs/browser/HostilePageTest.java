package org.dateline.outputs.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.outputs.HostileRun;
import org.dateline.outputs.report.Cells;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an article says, on the page it is text: nothing of it runs, loads or leads away. */
class HostilePageTest {
  private static final int LONGEST = 240;

  @TempDir static Path temp;
  private static Path file;
  private static BrowserPage page;

  @BeforeAll
  static void writePage() throws Exception {
    Path run = temp.resolve("run");
    HostileRun.write(run);
    file = run.resolve("index.html");
    page = BrowserPage.start(temp.resolve("profile"));
  }

  @AfterAll
  static void endBrowser() throws Exception {
    if (page != null) {
      page.close();
    }
  }

  @Test
  void nothingOfAnArticleIsMarkup() throws Exception {
    List<String> views = new ArrayList<>(List.of("overview", "events", "outlets", "matrix"));
    views.addAll(List.of("ledger", "event=" + HostileRun.SHARED_EVENT));
    for (String string : HostileRun.STRINGS) {
      views.add("outlet=" + URLEncoder.encode(string, StandardCharsets.UTF_8).replace("+", "%20"));
      views.add(written(string));
    }
    for (String view : views) {
      page.open(file, view);
      page.value("document.querySelectorAll('details').forEach(d => d.open = true)");
      page.value("document.querySelectorAll('.more').forEach(b => b.click())");
      assertEquals(2, count("script"), view);
      assertEquals(0, count("img, iframe, object, embed, form, base, link, video, audio"), view);
      assertEquals(
          0,
          page.value(
                  "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes])"
                      + ".filter(a => a.name.startsWith('on') || a.name === 'srcdoc').length")
              .asInt(),
          view);
      assertEquals(
          "[]",
          page.value(
                  "[...document.querySelectorAll('[href]')].map(e => e.getAttribute('href'))"
                      + ".filter(href => !/^(#|https?:\\/\\/)/.test(href))")
              .toString(),
          view);
      assertFalse(page.text("document.title").startsWith("owned"), view);
      assertEquals(List.of(), page.problems(), view);
    }
  }

  @Test
  void titlesStandOnThePageLetterForLetter() throws Exception {
    for (int i = 0; i < HostileRun.STRINGS.size(); i++) {
      String title = Cells.writable(written(HostileRun.STRINGS.get(i)));
      page.open(file, "event=" + HostileRun.lonelyEvent(i));
      String shown = page.text("document.querySelector('h1').textContent");
      boolean whole = title.length() <= LONGEST;
      assertTrue(shown.length() <= LONGEST, shown);
      assertEquals(whole ? title : title.substring(0, LONGEST - 1) + "\u2026", shown);
      // Each stands in a bdi of its own, so that marks of direction end with it.
      assertEquals(shown, page.text("document.querySelector('h1 > bdi').textContent"));
    }
    assertEquals(List.of(), page.problems());
  }

  @Test
  void hostileWordsCanBeSearchedFor() throws Exception {
    page.open(file, "events");
    for (String words : List.of("</script><script>", "onerror=", "${7*7}", "=cmd|", "\u202E")) {
      page.value("document.querySelector('#search').select()");
      page.click("#search");
      page.value("document.querySelector('#search').select()");
      page.type(words);
      page.await("/^[12] events?$/.test(document.querySelector('[role=status]').textContent)");
    }
    assertEquals(List.of(), page.problems());
  }

  @Test
  void aLongWordWithoutBlanksFitsAPhone() throws Exception {
    page.resize(390, 844);
    for (String view : List.of("overview", "events", "event=" + HostileRun.SHARED_EVENT)) {
      page.open(file, view);
      assertTrue(
          page.value("document.documentElement.scrollWidth <= innerWidth").asBoolean(), view);
    }
    page.resize(1280, 900);
  }

  /** Returns the string as UTF-8 can hold it: half a surrogate pair is a question mark. */
  private static String written(String string) {
    return new String(string.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static int count(String selector) throws IOException, InterruptedException {
    return page.value("document.querySelectorAll('" + selector + "').length").asInt();
  }
}
