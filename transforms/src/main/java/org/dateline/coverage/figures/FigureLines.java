package org.dateline.coverage.figures;

import java.util.ArrayList;
import java.util.List;
import org.dateline.coverage.FigureLine;
import org.dateline.coverage.ReportTimes;

/** Lists the single figures of an event, to be drawn. */
public final class FigureLines {
  private FigureLines() {}

  /** Returns the first figure of every article for each quantity that several articles tell. */
  public static List<FigureLine> of(EventClaims claims) {
    List<FigureLine> lines = new ArrayList<>();
    claims
        .headlines()
        .forEach((key, headlines) -> headlines.forEach(claim -> lines.add(line(key, claim))));
    return lines;
  }

  private static FigureLine line(FigureKey key, Claim claim) {
    return new FigureLine(
        key,
        claim.article().copy().article(),
        claim.outlet(),
        ReportTimes.of(claim.article()),
        claim.interval().low(),
        claim.interval().high(),
        claim.figure().surface(),
        claim.figure().sentence());
  }
}
