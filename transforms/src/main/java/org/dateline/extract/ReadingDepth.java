package org.dateline.extract;

import java.util.Locale;
import org.dateline.extract.figures.FigureFinder;
import org.dateline.model.Article;
import org.dateline.model.Tally;

/** How many of the rules apply to an article, by its language. */
public enum ReadingDepth {
  /** All of them: English, or no known language. */
  ALL_RULES,
  /** Names, direct speech, and figures by the number words of the language. */
  FIGURE_RULES,
  /** Names, and figures in digits. */
  COMMON_RULES;

  /** Returns the depth to which the article is read. */
  public static ReadingDepth of(Article article) {
    if (article.isEnglish()) {
      return ALL_RULES;
    }
    return FigureFinder.knows(article.language()) ? FIGURE_RULES : COMMON_RULES;
  }

  /** Returns the reason as the ledger prints it. */
  public String reason() {
    return this == ALL_RULES ? Tally.KEPT : name().toLowerCase(Locale.ROOT);
  }
}
