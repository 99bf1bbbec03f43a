package org.dateline.extract.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.model.Qualifier;

/** Finds the numbers of a passage with their bounds and units. */
public final class QuantityFinder {
  private QuantityFinder() {}

  /** Returns the quantities of an English passage, in order, not overlapping. */
  public static List<Quantity> find(Passage passage) {
    return find(passage, "en");
  }

  /**
   * Returns the quantities of a passage, in order, not overlapping.
   *
   * @param language ISO 639-1 code; one without its own tables is read by the English ones
   */
  public static List<Quantity> find(Passage passage, String language) {
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : passage.sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        Token token = passage.tokens().get(i);
        if (token.kind() == Token.Kind.NUMBER
            && token.text().indexOf('.') == token.text().lastIndexOf('.')) {
          Optional<BigDecimal> value = Optional.of(new BigDecimal(token.text().replace(",", "")));
          found.add(
              new Quantity(
                  token.start(),
                  token.end(),
                  token.text(),
                  value,
                  value,
                  value,
                  List.of(),
                  Qualifier.EXACTLY,
                  "",
                  QuantityKind.COUNT,
                  i,
                  i + 1,
                  i,
                  i + 1,
                  sentence.number()));
        }
      }
    }
    return found;
  }
}
