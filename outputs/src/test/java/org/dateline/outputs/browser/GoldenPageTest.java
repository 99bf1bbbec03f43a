package org.dateline.outputs.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens the golden page in a real browser and uses it as a reader does. */
class GoldenPageTest {
  private static final Path GOLDEN = Path.of("golden/index.html").toAbsolutePath();
  private static final Path PICTURES = Path.of("target/page-pictures");
  private static final String TITLES =
      "[...document.querySelectorAll('tbody th a')].map(a => a.textContent)";

  @TempDir static Path temp;
  private static BrowserPage page;
  private static String largestEvent;

  @BeforeAll
  static void startBrowser() throws Exception {
    page = BrowserPage.start(temp.resolve("profile"));
    page.open(GOLDEN, "overview");
    largestEvent =
        page.text("JSON.parse(document.getElementById('data').textContent).events[0].id");
  }

  @AfterAll
  static void endBrowser() throws Exception {
    if (page != null) {
      page.close();
    }
  }

  @BeforeEach
  void beginPlainly() throws Exception {
    page.resize(1280, 900);
    page.prefer("light");
  }

  @AfterEach
  void nothingWentWrong() {
    assertEquals(List.of(), page.problems());
  }

  @ParameterizedTest
  @CsvSource({
    "overview, 1280, light",
    "overview, 390, dark",
    "events, 1280, dark",
    "events, 390, light",
    "event, 1280, light",
    "event, 390, dark",
    "outlets, 1280, dark",
    "outlets, 390, light",
    "outlet, 1280, light",
    "outlet, 390, dark",
    "matrix, 1280, dark",
    "matrix, 390, light",
    "ledger, 1280, light",
    "ledger, 390, dark"
  })
  void everyViewIsAccessibleAndFitsItsWindow(String view, int width, String scheme)
      throws Exception {
    page.prefer(scheme);
    page.resize(width, 844);
    page.open(GOLDEN, address(view));
    assertTrue(
        page.value("document.documentElement.scrollWidth <= innerWidth").asBoolean(),
        () -> view + " is wider than a window of " + width);
    page.value("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertEquals(List.of(), Axe.violations(page));
  }

  /** Pictures are for people; they stay in target/page-pictures. */
  @ParameterizedTest
  @ValueSource(strings = {"overview", "events", "event", "outlets", "outlet", "matrix", "ledger"})
  void keepsPicturesAtEveryWidthInLightAndDark(String view) throws Exception {
    for (String scheme : List.of("light", "dark")) {
      page.prefer(scheme);
      for (int width : List.of(1280, 390)) {
        page.resize(width, 844);
        page.open(GOLDEN, address(view));
        page.picture(PICTURES.resolve(view + "-" + width + "-" + scheme + ".png"));
      }
    }
  }

  @Test
  void figuresAreToldApartWithoutColours() throws Exception {
    page.open(GOLDEN, address("event"));
    page.value("document.documentElement.style.filter = 'grayscale(1)'");
    page.picture(PICTURES.resolve("event-1280-grey.png"));
    assertEquals(0, page.value("document.querySelectorAll('circle.alarm').length").asInt());
    assertTrue(page.value("document.querySelectorAll('path.alarm').length").asInt() > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nowhere", "event=nothing", "outlet=%E0%A4%A", "constructor", "main"})
  void wrongAddressesShowAViewAllTheSame(String view) throws Exception {
    page.open(GOLDEN, view);
    assertTrue(page.text("document.querySelector('h1').textContent").length() > 5);
  }

  @Test
  void searchFindsEventsByEveryWord() throws Exception {
    page.open(GOLDEN, "events");
    int all = page.value(TITLES + ".length").asInt();
    page.click("#search");
    JsonNode title = page.value(TITLES + "[2]");
    String[] words = title.asText().split(" ");
    page.type(words[words.length - 1] + " " + title.asText().toUpperCase(Locale.ROOT));
    page.await("document.querySelector('[role=status]').textContent === '1 event'");
    assertEquals("[" + title + "]", page.value(TITLES).toString());
    page.value("document.querySelector('#search').select()");
    page.type("no such words");
    page.await("document.querySelector('[role=status]').textContent === '0 events'");
    assertTrue(page.text("document.querySelector('tbody').textContent").contains("Nothing"));
    page.value("document.querySelector('#search').select()");
    page.type(" ");
    page.await("document.querySelector('[role=status]').textContent === '" + all + " events'");
    assertEquals(all, page.value(TITLES + ".length").asInt());
  }

  @ParameterizedTest
  @CsvSource({"Articles, 1", "Outlets, 2", "Event, 1"})
  void headersSortBothWays(String column, int clicks) throws Exception {
    page.open(GOLDEN, "events");
    List<String> expected = cells(column);
    boolean numbers = expected.stream().allMatch(cell -> cell.matches("\\d+"));
    expected.sort(
        numbers
            ? (a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b))
            : (a, b) -> a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT)));
    for (int click = 0; click < clicks; click++) {
      page.click("thead th:nth-child(" + number(column) + ") button");
    }
    assertEquals("ascending", sorted(column));
    assertEquals(expected, cells(column));
    page.click("thead th:nth-child(" + number(column) + ") button");
    assertEquals("descending", sorted(column));
    Collections.reverse(expected);
    assertEquals(expected, cells(column));
  }

  @Test
  void aClickOpensAnEventWithItsReportsAndTheWayBack() throws Exception {
    page.open(GOLDEN, "events");
    String title = page.text(TITLES + "[0]");
    page.click("tbody th a");
    page.await("location.hash.startsWith('#event=')");
    page.await("document.querySelector('h1').textContent === " + quoted(title));
    assertEquals("main", page.text("document.activeElement.id"));
    assertTrue(page.value("document.querySelectorAll('svg .link').length").asInt() > 0);
    page.click("summary");
    assertTrue(page.value("document.querySelector('details').open").asBoolean());
    page.value("history.back()");
    page.await("document.querySelector('h1').textContent === 'Events'");
  }

  @Test
  void everyPictureHasATableBehindItAndEverySentenceStandsThere() throws Exception {
    for (String view : List.of("overview", "event", "outlet")) {
      page.open(GOLDEN, address(view));
      assertEquals(
          page.value("document.querySelectorAll('figure').length").asInt(),
          page.value("document.querySelectorAll('figure + details table').length").asInt(),
          view);
    }
    page.open(GOLDEN, address("event"));
    assertTrue(
        page.value(
                "[...document.querySelectorAll('figure')].slice(1).every(figure => {"
                    + " const told = figure.nextElementSibling.textContent;"
                    + " return [...figure.querySelectorAll('g > title')].every(one =>"
                    + " told.includes(one.textContent.split(': ').slice(1).join(': '))); })")
            .asBoolean());
  }

  @Test
  void theKeyboardReachesEverything() throws Exception {
    page.open(GOLDEN, "overview");
    page.press("Tab");
    assertEquals("skip", page.text("document.activeElement.className"));
    page.press("Tab");
    page.press("Tab");
    assertEquals("Events", page.text("document.activeElement.textContent"));
    page.press("Enter");
    page.await("document.querySelector('h1').textContent === 'Events'");
    tabTo("document.activeElement.id === 'search'");
    page.type("ferry");
    page.await("document.querySelector('[role=status]').textContent !== ''");
    tabTo("document.activeElement.textContent === 'Date'");
    page.press("Space");
    page.await("document.querySelector('[aria-sort]').textContent === 'Date'");
    assertEquals("Date", page.text("document.activeElement.textContent"));
    tabTo("document.activeElement.closest('tbody') !== null");
    page.press("Enter");
    page.await("location.hash.startsWith('#event=')");
    tabTo("document.activeElement.tagName === 'SUMMARY'");
    page.press("Enter");
    page.await("document.activeElement.parentNode.open");
    page.open(GOLDEN, "matrix");
    tabTo("document.activeElement.id === 'measure'");
    page.value(
        "(() => { const s = document.activeElement; s.value = 'lag';"
            + " s.dispatchEvent(new Event('change')); })()");
    assertTrue(page.text("document.querySelector('caption').textContent").contains("lag"));
  }

  private static void tabTo(String condition) throws IOException, InterruptedException {
    for (int tabs = 0; tabs < 40; tabs++) {
      page.press("Tab");
      if (page.value(condition).asBoolean()) {
        return;
      }
    }
    throw new AssertionError("forty tabs never reached " + condition);
  }

  private static int number(String column) throws IOException, InterruptedException {
    return page.value(
                "[...document.querySelectorAll('thead th')].findIndex(th => th.textContent === "
                    + quoted(column)
                    + ")")
            .asInt()
        + 1;
  }

  private static String sorted(String column) throws IOException, InterruptedException {
    return page.text(
        "document.querySelector('thead th:nth-child(" + number(column) + ")').ariaSort");
  }

  private static List<String> cells(String column) throws IOException, InterruptedException {
    JsonNode cells =
        page.value(
            "[...document.querySelectorAll('tbody tr')].map(tr => tr.children["
                + (number(column) - 1)
                + "].textContent)");
    List<String> texts = new ArrayList<>();
    cells.forEach(cell -> texts.add(cell.asText()));
    return texts;
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "\\'") + "'";
  }

  /** Returns the address of a view; of an event, the one with most articles. */
  private static String address(String view) {
    return switch (view) {
      case "event" -> "event=" + largestEvent;
      case "outlet" -> "outlet=lakeside-tribune.example";
      default -> view;
    };
  }
}
