package org.dateline.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.model.ArticleId;
import org.dateline.model.EventId;
import org.dateline.model.EventLink;
import org.dateline.model.Hex;
import org.junit.jupiter.api.Test;

class EventQualityTest {
  private static final EventId EVENT = new EventId(Hex.digest("event"));

  @Test
  void sumsInAnyOrder() {
    EventQuality one = EventQuality.of(link("0.6000", "fire (3 of 3)", "0.2000"));
    EventQuality two = EventQuality.of(link("0.4000", "fire (3 of 3)", ""));
    EventQuality alone = EventQuality.of(link("1.0000", EventLinks.ONLY_REPORT, ""));
    EventQuality all = one.plus(two).plus(alone);
    assertEquals(all, alone.plus(EventQuality.NONE).plus(two.plus(one)));
    assertEquals(new BigDecimal("0.5000"), all.meanCohesion());
    assertEquals(new BigDecimal("0.4000"), all.meanSeparation());
    assertEquals(1, all.alone());
    assertEquals(new BigDecimal("0.0000"), EventQuality.NONE.meanCohesion());
  }

  @Test
  void refusesMoreAloneThanThereAre() {
    assertThrows(IllegalArgumentException.class, () -> new EventQuality(1, 0, 0, 2));
  }

  private static EventLink link(String score, String evidence, String nearest) {
    return new EventLink(
        EVENT,
        new ArticleId(Hex.digest(score)),
        new BigDecimal(score),
        evidence,
        nearest.isEmpty() ? Optional.empty() : Optional.of(EVENT),
        nearest.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(nearest)));
  }
}
