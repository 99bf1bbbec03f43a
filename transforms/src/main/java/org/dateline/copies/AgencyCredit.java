package org.dateline.copies;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Tells the agency whose text an article prints: by dateline, byline or credit. */
final class AgencyCredit {
  /** Tokens within which a dateline ends. */
  private static final int DATELINE = 14;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;
  private static final int MAX_PARAGRAPHS = 2;
  private static final int MAX_CREDIT = 8;

  private AgencyCredit() {}

  /** Returns the agency's name; empty where the article is not an agency's. */
  static String agencyOf(AnnotatedArticle annotated) {
    return Agencies.named(annotated.article().byline())
        .or(() -> dateline(annotated.body()))
        .or(() -> closingCredit(annotated.body()))
        .or(() -> Agencies.ofOutlet(annotated.article().outlet()))
        .orElse("");
  }

  /** Looks for {@code PARIS, May 3 (Agency) -} and {@code (Agency) -} where a paragraph begins. */
  private static Optional<String> dateline(Passage body) {
    int paragraph = -1;
    for (Sentence sentence : body.sentences()) {
      if (sentence.paragraph() >= MAX_PARAGRAPHS) {
        break;
      }
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        Optional<String> agency = datelineAt(body, sentence.firstToken());
        if (agency.isPresent()) {
          return agency;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> datelineAt(Passage body, int first) {
    List<Token> tokens = body.tokens();
    int end = Math.min(tokens.size(), first + DATELINE);
    for (int open = first; open < end; open++) {
      if (tokens.get(open).is("(")) {
        return agencyInBrackets(body, open, end);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> agencyInBrackets(Passage body, int open, int end) {
    List<Token> tokens = body.tokens();
    for (int close = open + 2; close + 1 < end; close++) {
      if (tokens.get(close).is(")")) {
        String bracket = body.text(open + 1, close - 1);
        return isDash(tokens.get(close + 1))
            ? Agencies.named(bracket).or(() -> abbreviation(bracket))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Takes capitals in a dateline's brackets for an agency, known or not. */
  private static Optional<String> abbreviation(String bracket) {
    boolean capitals = bracket.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return capitals && bracket.length() >= SHORTEST && bracket.length() <= LONGEST
        ? Optional.of(bracket)
        : Optional.empty();
  }

  /** Looks for a last line such as {@code — Agency} or {@code (Agency)}. */
  private static Optional<String> closingCredit(Passage body) {
    Sentence last = body.sentences().get(body.sentences().size() - 1);
    boolean isLine =
        last.number() > 0 && body.sentences().get(last.number() - 1).paragraph() < last.paragraph();
    return isLine && last.endToken() - last.firstToken() <= MAX_CREDIT
        ? Agencies.named(body.text(last))
        : Optional.empty();
  }

  private static boolean isDash(Token token) {
    char c = token.text().charAt(0);
    return c == '-' || c == '–' || c == '—' || c == '―';
  }
}
