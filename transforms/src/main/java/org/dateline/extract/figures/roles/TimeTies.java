package org.dateline.extract.figures.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Finds the dates that sentences name, and the year that an article writes in. */
final class TimeTies {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int HEAD = 3;

  private final Syntax syntax;
  private final boolean[] inQuantity;
  private final List<Sentence> sentences;
  private final Map<Integer, List<TimeTie>> bySentence = new HashMap<>();

  TimeTies(Syntax syntax, boolean[] inQuantity) {
    this.syntax = syntax;
    this.inQuantity = inQuantity;
    this.sentences = syntax.passage().sentences();
  }

  /** Returns the dates of a sentence, in order. */
  List<TimeTie> in(int sentence) {
    return bySentence.computeIfAbsent(sentence, number -> read(sentences.get(number)));
  }

  private List<TimeTie> read(Sentence sentence) {
    List<TimeTie> ties = new ArrayList<>(0);
    int end = sentence.endToken();
    for (int i = sentence.firstToken(); i < end; i++) {
      int month = month(i);
      if (month > 0) {
        int next = i + 1;
        int day = next < end ? day(next) : 0;
        int first = i;
        if (day > 0) {
          next++;
        } else if (i > sentence.firstToken()) {
          day = day(i - 1);
          first = day > 0 ? i - 1 : i;
        }
        if (next < end && syntax.tag(next) == Tag.COMMA) {
          next++;
        }
        int year = next < end ? year(next) : 0;
        if (year > 0 || day > 0 || isMonthPhrase(i, sentence.firstToken())) {
          ties.add(new TimeTie(year > 0 ? next : i, first, year, month, day));
          i = year > 0 ? next : i;
        }
      } else if (year(i) > 0 && !inQuantity[i]) {
        ties.add(new TimeTie(i, i, year(i), 0, 0));
      }
    }
    return ties;
  }

  private boolean isMonthPhrase(int i, int first) {
    return i > first && (syntax.is(i - 1, "in") || syntax.is(i - 1, "since"));
  }

  private int month(int i) {
    Token token = syntax.token(i);
    if (token.kind() != Token.Kind.WORD
        || !token.isCapitalised()
        || token.text().length() < 3
        || "JFMASOND".indexOf(token.text().charAt(0)) < 0
        || Lexicon.classOf(token.lower()) != Tag.TIME && !token.is("may")) {
      return 0;
    }
    return MONTHS.indexOf(token.lower().substring(0, 3)) + 1;
  }

  private int day(int i) {
    int number = number(i, 2);
    return number >= 1 && number <= 31 && !inQuantity[i] ? number : 0;
  }

  private int year(int i) {
    int number = number(i, 4);
    return number >= 1800 && number <= 2100 ? number : 0;
  }

  private int number(int i, int longest) {
    Token token = syntax.token(i);
    String text = token.text();
    if (token.kind() != Token.Kind.NUMBER || text.length() > longest) {
      return 0;
    }
    int number = 0;
    for (int k = 0; k < text.length(); k++) {
      int digit = Character.digit(text.charAt(k), 10);
      if (digit < 0) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return longest == 4 && text.length() < 4 ? 0 : number;
  }

  /**
   * Returns the year in which the article is written: that of a full date among its first
   * sentences, else the latest of those named twice or more.
   */
  Optional<Integer> ownYear() {
    for (int s = 0; s < Math.min(HEAD, sentences.size()); s++) {
      for (TimeTie tie : in(s)) {
        if (tie.year() > 0 && tie.day() > 0) {
          return Optional.of(tie.year());
        }
      }
    }
    int[] named = new int[2101];
    int best = 0;
    for (Sentence sentence : sentences) {
      for (TimeTie tie : in(sentence.number())) {
        if (tie.year() > 0 && ++named[tie.year()] >= 2) {
          best = Math.max(best, tie.year());
        }
      }
    }
    return best > 0 ? Optional.of(best) : Optional.empty();
  }

  /** Returns whether one of the first sentences names this day. */
  boolean isOwnDay(TimeTie tie) {
    for (int s = 0; s < Math.min(HEAD, sentences.size()); s++) {
      for (TimeTie own : in(s)) {
        if (own.month() == tie.month() && own.day() == tie.day()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether one of the first sentences names a day. */
  boolean hasOwnDay() {
    for (int s = 0; s < Math.min(HEAD, sentences.size()); s++) {
      for (TimeTie own : in(s)) {
        if (own.day() > 0) {
          return true;
        }
      }
    }
    return false;
  }
}
