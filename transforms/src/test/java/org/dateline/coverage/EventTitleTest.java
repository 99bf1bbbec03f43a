package org.dateline.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.model.CoveredArticle;
import org.junit.jupiter.api.Test;

class EventTitleTest {
  private static final CoveredArticle EARLY = AnyReport.by("early").central("0.4").build();
  private static final CoveredArticle CENTRAL = AnyReport.by("central").central("0.6").build();
  private static final CoveredArticle LATE = AnyReport.by("late").central("0.6").build();
  private static final CoveredArticle FRENCH = AnyReport.by("fr").in("fr").central("0.9").build();
  private static final CoveredArticle COPY =
      AnyReport.by("copy").central("0.8").copying(CENTRAL, false).build();

  @Test
  void mostCentralReportGivesIt() {
    assertEquals("Headline of central", EventTitle.of(List.of(EARLY, CENTRAL)));
  }

  @Test
  void firstOfEquallyCentralReportsGivesIt() {
    assertEquals("Headline of central", EventTitle.of(List.of(EARLY, CENTRAL, LATE)));
    assertEquals("Headline of late", EventTitle.of(List.of(EARLY, LATE, CENTRAL)));
  }

  @Test
  void rarerLanguageDoesNotGiveIt() {
    assertEquals("Headline of central", EventTitle.of(List.of(FRENCH, CENTRAL, EARLY)));
    assertEquals("Headline of fr", EventTitle.of(List.of(FRENCH)));
  }

  @Test
  void copyGivesItOnlyWhereNoOriginalIs() {
    assertEquals("Headline of central", EventTitle.of(List.of(COPY, CENTRAL)));
    assertEquals("Headline of copy", EventTitle.of(List.of(COPY)));
  }
}
