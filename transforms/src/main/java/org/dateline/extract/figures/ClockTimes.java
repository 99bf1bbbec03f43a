package org.dateline.extract.figures;

import java.util.List;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Steps over times of day, which are not quantities. */
final class ClockTimes {
  private final List<Token> tokens;

  ClockTimes(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns the index after the time of day that digits at {@code i} begin, or {@code i} if none:
   * {@code 2:17 p.m.}, {@code 9.35pm}, {@code 6 o'clock}, {@code 7 to 9 p.m.}.
   */
  int after(int i, int end) {
    int at = i + 1;
    boolean colon =
        at + 1 < end
            && tokens.get(at).text().equals(":")
            && tokens.get(i).touches(tokens.get(at))
            && tokens.get(at).touches(tokens.get(at + 1))
            && tokens.get(at + 1).kind() == Kind.NUMBER
            && tokens.get(at + 1).text().length() >= 2
            && tokens.get(i).text().length() <= 2;
    while (colon
        && at + 1 < end
        && tokens.get(at).text().equals(":")
        && tokens.get(at + 1).kind() == Kind.NUMBER) {
      at += 2;
    }
    boolean named = at < end && CalendarWords.isClock(tokens.get(at).lower()) && !isOther(i, at);
    if (named) {
      return at + 1;
    }
    if (colon) {
      return at;
    }
    boolean span =
        at + 2 < end
            && (tokens.get(at).is("to")
                || tokens.get(at).is("and")
                || CalendarWords.isDash(tokens.get(at)))
            && tokens.get(at + 1).kind() == Kind.NUMBER
            && CalendarWords.isClock(tokens.get(at + 2).lower())
            && tokens.get(i).text().length() <= 2;
    return span ? at + 3 : i;
  }

  /** A word such as EST after a large number names no time of day. */
  private boolean isOther(int i, int at) {
    return tokens.get(i).text().length() > 5
        || tokens.get(at).is("am")
            && !tokens.get(at - 1).touches(tokens.get(at))
            && tokens.get(i).text().length() > 2
        || tokens.get(at).is("est") && tokens.get(at).text().equals("est");
  }
}
