package org.dateline.events;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Article;

/** Tells how much each term of one article says about its event. */
public final class Vocabulary {
  /** Weight of a number, a name of several words, and of a word that is not common. */
  static final double RARE = 3;

  /** Weight of a word of the outlet's own name, at most. */
  private static final double OWN_NAME = 0.5;

  /** Percent; a language that is less certain than this counts as English. */
  private static final int CERTAIN = 50;

  private final boolean isForeign;
  private final Set<String> functionWords;
  private final Set<String> ownName = new HashSet<>();

  private Vocabulary(Article article) {
    this.isForeign = !article.isEnglish() && article.languageConfidence() >= CERTAIN;
    this.functionWords = ForeignWords.functionWords(article.language());
    for (String word : article.outletName().split("\\P{L}+", -1)) {
      ownName.add(Stem.of(word.toLowerCase(Locale.ROOT)));
    }
  }

  /** Returns the vocabulary of the article's language and outlet. */
  public static Vocabulary of(Article article) {
    return new Vocabulary(article);
  }

  /** Returns the stem of a word in lower case. */
  public String stem(String lower) {
    return Stem.of(isForeign ? ForeignWords.withoutElision(lower) : lower);
  }

  /** Returns the weight of a term: 0 for one that says nothing, 3 for a rare one. */
  public double weight(String term) {
    if (!Character.isLetter(term.charAt(0)) || term.indexOf(' ') > 0) {
      return RARE;
    }
    double weight = isForeign ? ForeignWords.weight(term, functionWords) : CommonWords.weight(term);
    return ownName.contains(term) ? Math.min(OWN_NAME, weight) : weight;
  }
}
