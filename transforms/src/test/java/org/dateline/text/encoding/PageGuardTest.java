package org.dateline.text.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.dateline.text.encoding.PageGuard.Refusal;
import org.junit.jupiter.api.Test;

class PageGuardTest {
  private static Optional<Refusal> refusal(String page) {
    return PageGuard.refusal(page);
  }

  @Test
  void refusesTowersOfTags() {
    assertEquals(Optional.of(Refusal.TOO_DEEP), refusal("<div>".repeat(2_001)));
    assertEquals(Optional.of(Refusal.TOO_DEEP), refusal("<i><b>".repeat(1_001)));
    assertEquals(Optional.empty(), refusal("<div>".repeat(1_999)));
  }

  @Test
  void unclosedParagraphsAndImagesAreNoTower() {
    assertEquals(Optional.empty(), refusal("<p>text<br><img src=a>".repeat(5_000)));
    assertEquals(Optional.empty(), refusal("<svg><path d=x /></svg>".repeat(5_000)));
  }

  @Test
  void tagsInScriptsDoNotCount() {
    String script = "<script>" + "'<div>',".repeat(3_000) + "</script>";
    assertEquals(Optional.empty(), refusal(script + "<div>text</div>"));
  }

  @Test
  void refusesTooManyTags() {
    assertEquals(Optional.of(Refusal.TOO_MANY_TAGS), refusal("<p></p>".repeat(200_001)));
  }

  @Test
  void refusesTooLongPages() {
    assertEquals(Optional.of(Refusal.TOO_LARGE), refusal("a".repeat(PageGuard.MAX_LENGTH + 1)));
    assertEquals(Optional.empty(), refusal("a".repeat(PageGuard.MAX_LENGTH)));
  }
}
