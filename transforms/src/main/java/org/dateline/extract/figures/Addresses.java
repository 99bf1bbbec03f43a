package org.dateline.extract.figures;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Tells numbers of houses, streets and telephones. */
final class Addresses {
  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st",
          "avenue",
          "ave",
          "road",
          "rd",
          "boulevard",
          "blvd",
          "lane",
          "drive",
          "court",
          "square",
          "highway",
          "parkway",
          "terrace",
          "crescent",
          "alley",
          "plaza",
          "row");

  private static final Set<String> POINTS =
      Set.of("N", "E", "S", "W", "N.", "E.", "S.", "W.", "NE", "NW", "SE", "SW");

  /** Groups of digits that are enough to tell a telephone number. */
  private static final int MOST_GROUPS = 8;

  private final List<Token> tokens;

  Addresses(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Returns whether a measure is part of the name of a street: 5 km Road, 200 W. Mill Road. */
  boolean isMeasuredStreet(Draft draft, int end) {
    int after = draft.numeral.end();
    return draft.after < end && isStreetName(draft.after)
        || isCompassPoint(after, end) && isStreet(after, end);
  }

  /** Returns whether digits before the token are a house, a telephone or a post code. */
  boolean holds(Numeral numeral, int at, int end) {
    boolean block = at + 1 < end && tokens.get(at).is("block") && tokens.get(at + 1).is("of");
    return isTelephone(numeral.first(), end)
        || block
        || tokens.get(at - 1).kind() == Kind.NUMBER
            && (isStreet(at, end) || isCode(tokens.get(at)));
  }

  /** The area in brackets before a local number: (204) 555-0142. */
  private boolean isClosedArea(int first, int end) {
    return first > 0
        && first + 1 < end
        && tokens.get(first - 1).text().equals("(")
        && tokens.get(first + 1).text().equals(")")
        && isLocal(first + 2, end);
  }

  /** Three digits, a dash and four digits: 555-0142. */
  private boolean isLocal(int first, int end) {
    return first + 2 < end
        && hasDigits(first, 3)
        && hasDigits(first + 2, 4)
        && NameNumbers.isDash(tokens.get(first + 1).text())
        && tokens.get(first).touches(tokens.get(first + 1))
        && tokens.get(first + 1).touches(tokens.get(first + 2));
  }

  private boolean hasDigits(int at, int length) {
    Token token = tokens.get(at);
    return token.kind() == Kind.NUMBER
        && token.text().length() == length
        && DigitGroups.allDigits(token.text());
  }

  /** Three groups of digits joined by marks, seven digits or more; or 555-0142 after its area. */
  private boolean isTelephone(int first, int end) {
    boolean area = isClosedArea(first, end);
    if (area || isLocal(first, end)) {
      return true;
    }
    int groups = 0;
    int digits = 0;
    int i = first;
    while (i < end && groups < MOST_GROUPS && tokens.get(i).kind() == Kind.NUMBER) {
      groups++;
      digits += tokens.get(i).text().length();
      boolean goesOn =
          i + 2 < end
              && NameNumbers.isDash(tokens.get(i + 1).text())
              && tokens.get(i).touches(tokens.get(i + 1))
              && tokens.get(i + 1).touches(tokens.get(i + 2));
      i += goesOn ? 2 : end;
    }
    return groups >= 3 && digits >= 7;
  }

  /** Returns whether the word names a street: the 5 km of 5 km Road. */
  private boolean isStreetName(int at) {
    Token word = tokens.get(at);
    return word.isCapitalised() && STREETS.contains(word.lower());
  }

  /** A letter that looks like a unit: the W of 200 W. Mill Road. */
  private boolean isCompassPoint(int at, int end) {
    return at < end && POINTS.contains(tokens.get(at).text());
  }

  /** A house number: 16 Mill Lane. */
  private boolean isStreet(int at, int end) {
    boolean range = at + 1 < end && NameNumbers.isDash(tokens.get(at).text());
    int from = range && tokens.get(at + 1).kind() == Kind.NUMBER ? at + 2 : at;
    for (int i = from; i < Math.min(end, from + 4) && tokens.get(i).isCapitalised(); i++) {
      String lower = tokens.get(i).lower();
      String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
      if (i > from && STREETS.contains(bare)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCode(Token next) {
    return next.is("zip") || next.is("postcode");
  }
}
