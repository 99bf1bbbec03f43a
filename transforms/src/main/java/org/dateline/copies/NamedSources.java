package org.dateline.copies;

import java.util.List;
import java.util.TreeSet;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.model.Citation;

/**
 * The names that an article mentions, as hashes, so that a copy can be asked whether it names the
 * outlet that it copies.
 *
 * @param named ascending
 * @param told those that stand after {@code told}, ascending
 */
record NamedSources(long[] named, long[] told) {
  private static final int MAX_NAMES = 1_000;
  private static final int MAX_WORDS = 5;

  static NamedSources of(AnnotatedArticle article, List<Citation> citations) {
    TreeSet<Long> named = new TreeSet<>();
    TreeSet<Long> told = new TreeSet<>();
    for (Citation citation : citations) {
      add(named, OutletKeys.key(citation.citedOutlet()));
    }
    for (String link : article.article().links()) {
      add(named, OutletKeys.ofAddress(link));
    }
    collect(article.title(), named, told);
    collect(article.body(), named, told);
    return new NamedSources(longs(named), longs(told));
  }

  private static void collect(Passage passage, TreeSet<Long> named, TreeSet<Long> told) {
    for (Sentence sentence : passage.sentences()) {
      List<Token> tokens = passage.tokens(sentence);
      for (int i = 0; i < tokens.size() && named.size() < MAX_NAMES; i++) {
        if (isName(tokens.get(i))) {
          boolean isTold = i > 0 && tokens.get(i - 1).is("told") || i > 1 && isToldThe(tokens, i);
          collectFrom(tokens, i, named, isTold ? told : new TreeSet<>());
        }
      }
    }
  }

  /** Adds the names of up to five words that begin at the token. */
  private static void collectFrom(
      List<Token> tokens, int from, TreeSet<Long> named, TreeSet<Long> told) {
    long hash = 0;
    for (int i = from; i < Math.min(tokens.size(), from + MAX_WORDS); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.PUNCTUATION && !isInside(token)) {
        return;
      }
      for (int c = 0; c < token.lower().length(); c++) {
        if (Character.isLetterOrDigit(token.lower().charAt(c))) {
          hash = Hashes.add(hash, token.lower().charAt(c));
        }
      }
      if (isName(token)) {
        add(named, hash);
        add(told, hash);
      }
    }
  }

  private static boolean isToldThe(List<Token> tokens, int i) {
    return tokens.get(i - 1).is("the") && tokens.get(i - 2).is("told");
  }

  private static boolean isInside(Token mark) {
    return mark.is(".") || mark.is("-") || mark.is("&") || mark.is("'") || mark.is("’");
  }

  private static boolean isName(Token token) {
    return token.isCapitalised() || token.kind() == Token.Kind.NUMBER;
  }

  private static void add(TreeSet<Long> hashes, long hash) {
    if (hash != 0 && hashes.size() < MAX_NAMES) {
      hashes.add(hash);
    }
  }

  private static long[] longs(TreeSet<Long> hashes) {
    return hashes.stream().mapToLong(Long::longValue).toArray();
  }
}
