package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.Token;
import org.dateline.extract.figures.PhraseTable.Match;
import org.dateline.text.ResourceLines;

/** The units and currencies of the tables, by their words and their signs. */
final class UnitTable {
  private static final UnitTable TABLE = new UnitTable();

  private final PhraseTable<Unit> words = PhraseTable.ofWords();
  private final PhraseTable<Unit> signs = PhraseTable.ofSigns();
  private final Map<String, Unit> currencySigns = new HashMap<>();

  private UnitTable() {
    for (String[] row : ResourceLines.rows(UnitTable.class, "units.tsv", 4)) {
      Unit.Kind kind = Unit.Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
      Unit unit = new Unit(row[0], kind, BigDecimal.ONE);
      put(words, row[2], unit);
      put(signs, row[3], unit);
    }
    for (String[] row : ResourceLines.rows(UnitTable.class, "currencies.tsv", 4)) {
      Unit unit = new Unit(row[0], Unit.Kind.MONEY, new BigDecimal(row[1]));
      put(words, row[2], unit);
      for (String sign : row[3].split("\\|", -1)) {
        if (!sign.isEmpty()) {
          currencySigns.put(sign, unit);
        }
      }
    }
  }

  private static void put(PhraseTable<Unit> table, String forms, Unit unit) {
    for (String form : forms.split("\\|", -1)) {
      if (!form.isEmpty()) {
        table.put(form, unit);
      }
    }
  }

  /** Returns the unit whose words, in any case, begin at token {@code from}; the longest one. */
  static Optional<Match<Unit>> words(List<Token> tokens, int from, int end) {
    return TABLE.words.startingAt(tokens, from, end);
  }

  /** Returns the unit whose sign, in its own case, begins at token {@code from}. */
  static Optional<Match<Unit>> signs(List<Token> tokens, int from, int end) {
    return TABLE.signs.startingAt(tokens, from, end);
  }

  /** Returns the currency of a sign or code, such as {@code $}, {@code US$}, {@code Rs.}. */
  static Optional<Unit> currency(String sign) {
    return Optional.ofNullable(TABLE.currencySigns.get(sign));
  }
}
