package org.dateline.text.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SavedTextTest {
  private static final String FIRST =
      "The harbour of Elmsworth was closed on Monday after two ferries touched in thick fog.";
  private static final String SECOND =
      "Nobody was hurt, and both ships reached their berths an hour later, the port said.";
  private static final String CLUTTERED =
      String.format(
          Locale.ROOT,
          """
          Home > News > Harbour closed after ferries touch in fog - Elmsworth Mail
          Harbour closed after ferries touch in fog
          By Ida Holm
          Published: 4 May 2021 09:30

          (Photo by Jon Berg/Elmsworth Mail)
          %s
          What happened next
          %s (RELATED: Fog Keeps Ferries In Port)
          - One crew saw the other ship late.
          Jon Berg contributed to this report.
          All content of this service is available without charge to any publisher with our logo.
          Tags : fog ferries
          Related
          - Ten ways to cross the bay without a boat
          - Council votes on a new lighthouse
          - Why gulls steal your lunch
          """,
          FIRST,
          SECOND);

  @Test
  void findsTheBodyBetweenTheClutter() {
    assertEquals(
        List.of(FIRST, "What happened next", SECOND, "One crew saw the other ship late."),
        SavedText.from(CLUTTERED).lines());
  }

  @Test
  void findsTheLabelsAboveTheBody() {
    SavedText saved = SavedText.from(CLUTTERED);
    assertEquals("Harbour closed after ferries touch in fog", saved.title());
    assertEquals("By Ida Holm", saved.byline());
    assertEquals("Published: 4 May 2021 09:30", saved.dateline());
  }

  @Test
  void findsAnAuthorBelowTheBody() {
    String text = FIRST + "\n" + SECOND + "\nIda Holm Contributor\n";
    assertEquals("Ida Holm Contributor", SavedText.from(text).byline());
    assertEquals(List.of(FIRST, SECOND), SavedText.from(text).lines());
  }

  @Test
  void keepsATextWithoutClutterWhole() {
    assertEquals(FIRST + "\n" + SECOND, SavedText.from(FIRST + "\r\n\r\n  " + SECOND).text());
  }

  @Test
  void findsNothingInMenus() {
    SavedText saved = SavedText.from("Home\nNews\n- Sport\n- Weather\n");
    assertEquals(new SavedText("", "", "", List.of()), saved);
  }

  @Test
  void looksForTheTitleNearTheText() {
    String title = "Ferries touch in the fog\n";
    String menu = "News from the valley\n";

    assertEquals(title.strip(), SavedText.from(title + menu.repeat(900) + FIRST).title());
    assertEquals(
        "News from the valley", SavedText.from(title + menu.repeat(1_100) + FIRST).title());
  }

  @Test
  void readsALongLineInLinearTime() {
    String line = "a ".repeat(2_000_000) + "end.";
    assertEquals(List.of(line), SavedText.from(line).lines());
  }
}
