package org.dateline.text;

import java.util.Comparator;
import org.dateline.model.Article;
import org.dateline.model.PublicationTime;

/** Which of several records of one article stands for it: a total order over what they say. */
public final class Preference {
  /**
   * Known time before unknown, earlier before later, finer before coarser, shorter address first,
   * then by place in the input, numbers compared as numbers.
   */
  public static final Comparator<Article> ORDER =
      Comparator.<Article, Boolean>comparing(article -> article.published().isEmpty())
          .thenComparing(Preference::time)
          .thenComparing(Preference::resolution)
          .thenComparing(article -> article.canonicalUrl().length())
          .thenComparing(Article::canonicalUrl)
          .thenComparing(article -> article.url().length())
          .thenComparing(Article::url)
          .thenComparing(Article::sourceId)
          .thenComparing(Article::title)
          .thenComparing(Article::source, Preference::natural);

  private Preference() {}

  private static long time(Article article) {
    return article.published().map(time -> time.at().getEpochSecond()).orElse(0L);
  }

  private static int resolution(Article article) {
    return article.published().map(PublicationTime::resolution).map(Enum::ordinal).orElse(0);
  }

  /** Compares texts with runs of digits taken as numbers, so that line 9 stands before line 10. */
  static int natural(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      if (isDigit(left.charAt(i)) && isDigit(right.charAt(j))) {
        int leftEnd = endOfDigits(left, i);
        int rightEnd = endOfDigits(right, j);
        int byNumber = compareNumbers(left.substring(i, leftEnd), right.substring(j, rightEnd));
        if (byNumber != 0) {
          return byNumber;
        }
        i = leftEnd;
        j = rightEnd;
      } else if (left.charAt(i) != right.charAt(j)) {
        return Character.compare(left.charAt(i), right.charAt(j));
      } else {
        i++;
        j++;
      }
    }
    int byRest = Integer.compare(left.length() - i, right.length() - j);
    return byRest != 0 ? byRest : left.compareTo(right);
  }

  private static int compareNumbers(String left, String right) {
    String a = stripZeros(left);
    String b = stripZeros(right);
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }

  private static String stripZeros(String digits) {
    int i = 0;
    while (i < digits.length() - 1 && digits.charAt(i) == '0') {
      i++;
    }
    return digits.substring(i);
  }

  private static int endOfDigits(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
