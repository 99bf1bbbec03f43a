package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/**
 * Reads a letter as a magnitude where it and a number are all that is said, as in a table: 10 k,
 * 1,382.6 G. In running text such letters are units, runs, networks or seats.
 */
final class TableEntry {
  private static final Map<String, Integer> POWERS =
      Map.of("k", 3, "K", 3, "M", 6, "G", 9, "B", 9, "T", 12);

  private TableEntry() {}

  /** Returns the number with the magnitude of the letter that ends its sentence. */
  static Numeral scaled(Numeral numeral, List<Token> tokens, Sentence sentence) {
    int at = numeral.end();
    boolean alone =
        numeral.first() == sentence.firstToken()
            && at + 1 == sentence.endToken()
            && numeral.form() == Numeral.Form.DIGITS
            && !numeral.isScaled();
    if (!alone || tokens.get(at).kind() != Kind.WORD || isNetwork(numeral, tokens.get(at))) {
      return numeral;
    }
    Integer power = POWERS.get(tokens.get(at).text());
    return power == null ? numeral : numeral.times(BigDecimal.TEN.pow(power), at + 1);
  }

  /** Returns whether a generation of telephones is named: 5G. */
  private static boolean isNetwork(Numeral numeral, Token letter) {
    return letter.text().equals("G")
        && numeral.value().compareTo(BigDecimal.TEN) < 0
        && numeral.value().scale() <= 0;
  }
}
