package org.dateline.extract.citations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.entities.GivenNames;

/**
 * Words of one article that look like outlets and are something else: surnames behind given names
 * or titles, and short forms in brackets behind what they stand for.
 */
final class OtherMeanings {
  private static final int MAX_ACRONYM = 6;
  private static final int SMALL_WORD = 3;

  private final List<Token> tokens;
  private final OutletNames names;

  private OtherMeanings(List<Token> tokens, OutletNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Returns the words of the article that mean something else. */
  static Set<String> of(List<Token> tokens, OutletNames names) {
    OtherMeanings meanings = new OtherMeanings(tokens, names);
    Set<String> found = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (meanings.isSurname(i) || meanings.isShortForm(i)) {
        found.add(tokens.get(i).text());
      }
    }
    return found;
  }

  private boolean isSurname(int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    if (!token.isCapitalised() || token.isAllCaps()) {
      return false;
    }
    boolean named =
        before.isCapitalised() && !before.isAllCaps() && GivenNames.contains(before.text());
    return named || CueWords.TITLES.has(before.lower());
  }

  private boolean isShortForm(int i) {
    String letters = tokens.get(i).text();
    boolean brackets =
        i + 1 < tokens.size() && tokens.get(i - 1).is("(") && tokens.get(i + 1).is(")");
    if (!brackets || !tokens.get(i).isAllCaps() || letters.length() > MAX_ACRONYM) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    int first = i - 2;
    while (first >= 0 && initials.length() < letters.length() && isNameWord(tokens.get(first))) {
      if (tokens.get(first).isCapitalised()) {
        initials.insert(0, tokens.get(first).text().charAt(0));
      }
      first--;
    }
    return initials.toString().equals(letters)
        && names.at(tokens, first + 1, i - 1).stream()
            .flatMap(name -> names.of(name.outlet()).stream())
            .noneMatch(name -> name.words().equals(List.of(letters)));
  }

  private static boolean isNameWord(Token token) {
    return token.is("-")
        || token.is("'")
        || token.is("’")
        || token.isCapitalised()
        || token.kind() == Token.Kind.WORD && token.text().length() <= SMALL_WORD;
  }
}
