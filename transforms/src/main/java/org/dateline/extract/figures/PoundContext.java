package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Token;
import org.dateline.extract.figures.PhraseTable.Match;

/** Decides whether pounds are money or mass. */
final class PoundContext {
  static final Unit MASS = new Unit("pound", Unit.Kind.MASS, BigDecimal.ONE);

  private static final Set<String> MONEY =
      Set.of(
          "£",
          "paid",
          "pay",
          "pays",
          "paying",
          "cost",
          "costs",
          "costing",
          "price",
          "prices",
          "priced",
          "worth",
          "fine",
          "fined",
          "fee",
          "fees",
          "bill",
          "bills",
          "tax",
          "taxes",
          "budget",
          "debt",
          "loan",
          "profit",
          "profits",
          "revenue",
          "sales",
          "pence",
          "sterling",
          "fund",
          "funds",
          "funding",
          "invest",
          "invested",
          "investment",
          "salary",
          "wages",
          "bank",
          "bonus",
          "reward",
          "compensation",
          "damages",
          "savings",
          "spend",
          "spent",
          "spending",
          "earn",
          "earned",
          "euros",
          "dollars",
          "currency",
          "package",
          "bailout",
          "deal",
          "stolen");

  private PoundContext() {}

  static boolean isMoney(
      List<Token> tokens, int sentenceStart, int end, Match<Unit> match, Numeral numeral) {
    if (match.end() < end && tokens.get(match.end()).is("of")) {
      return false;
    }
    boolean hyphen = tokens.get(match.first() - 1).text().equals("-");
    if (hyphen && !numeral.isScaled()) {
      return false;
    }
    if (numeral.isScaled() && numeral.scale().compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
      return true;
    }
    int from = Math.max(sentenceStart, numeral.first() - 25);
    int to = Math.min(end, match.end() + 15);
    for (int i = from; i < to; i++) {
      if (MONEY.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
