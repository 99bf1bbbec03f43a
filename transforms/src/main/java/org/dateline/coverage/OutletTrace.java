package org.dateline.coverage;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.CoveredArticle;

/**
 * One thing that an article tells of its outlet; to be counted.
 *
 * @param outlet the outlet
 * @param of what it tells
 * @param value the name, the language, or the day in ISO 8601
 */
public record OutletTrace(String outlet, Of of, String value) {
  /** What a trace is of. */
  public enum Of {
    NAME,
    LANGUAGE,
    DAY
  }

  /** Returns the traces of the article's outlet; none where it has no outlet. */
  public static List<OutletTrace> of(CoveredArticle covered) {
    Article article = covered.reading().article();
    String outlet = article.outlet();
    if (outlet.isEmpty()) {
      return List.of();
    }
    List<OutletTrace> traces = new ArrayList<>();
    traces.add(new OutletTrace(outlet, Of.LANGUAGE, article.language()));
    if (!article.outletName().isEmpty()) {
      traces.add(new OutletTrace(outlet, Of.NAME, article.outletName()));
    }
    OutletActivity.day(covered)
        .ifPresent(day -> traces.add(new OutletTrace(outlet, Of.DAY, day.toString())));
    return traces;
  }
}
