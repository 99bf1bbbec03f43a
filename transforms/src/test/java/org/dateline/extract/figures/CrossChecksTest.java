package org.dateline.extract.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Passage;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossChecksTest {
  /**
   * Wholes are written as numbers of the figures that each figure is part of, from 0; - if none.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The storm killed 18, including 3 children.|- 0|0",
        "The storm killed 18, including 30 children.|- 0|1:part_exceeds_whole",
        "At least 18 died, including 30 children.|- 0|0",
        "Up to 18 died, including more than 30 children.|- 0|1:part_exceeds_whole",
        "Some 18 died, including 30 children.|- 0|0",
        "Of the 9 held, 4 were men and 5 were women.|- 0 0|0",
        "Of the 9 held, 7 were men and 5 were women.|- 0 0|0:parts_exceed_whole",
        "Fire took 40 of the 50 homes, or 80 percent.|1 - -|0",
        "Fire took 40 of the 50 homes, or 90 percent.|1 - -|2:percent_mismatch",
        "Fire took 40 of the 50 homes (about 83 percent).|1 - -|0",
        "Fire took 40 of the 50 homes (about 60 percent).|1 - -|2:percent_mismatch",
        "Fire took 40 of the 50 homes, or more than 75 percent.|1 - -|0",
        "Fire took 1 of the 3 homes, or 33 percent.|1 - -|0",
        "Fire took 1 of the 3 homes, or 33.3 percent.|1 - -|0",
        "Fire took 1 of the 3 homes, or 34.3 percent.|1 - -|2:percent_mismatch",
        "Fire took 40 of the 50 homes and 90 percent of the barns.|1 - -|0",
        "Costs of $9 million include $12 million for roads.|- 0|1:part_exceeds_whole",
        "The 9 trucks carried 12 tonnes.|- 0|0"
      })
  void failedChecksAreFlagged(String text, String wholes, String flags) {
    List<Figure> flagged = CrossChecks.flag(figures(text, wholes.split(" ")));
    List<String> told = new ArrayList<>();
    for (int i = 0; i < flagged.size(); i++) {
      for (String flag : flagged.get(i).flags()) {
        told.add(i + ":" + flag);
      }
    }
    assertEquals(flags.equals("0") ? List.of() : List.of(flags), told);
  }

  private static List<Figure> figures(String text, String[] wholes) {
    List<Quantity> quantities = QuantityFinder.find(Passage.of(text));
    assertEquals(wholes.length, quantities.size(), text);
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < wholes.length; i++) {
      Quantity quantity = quantities.get(i);
      Optional<Integer> whole =
          wholes[i].equals("-")
              ? Optional.empty()
              : Optional.of(quantities.get(Integer.parseInt(wholes[i])).start());
      Optional<BigDecimal> value = quantity.value();
      figures.add(
          new Figure(
              new Place(Section.LEAD, 0, quantity.start(), quantity.end()),
              quantity.surface(),
              value,
              quantity.low(),
              quantity.high(),
              quantity.qualifier(),
              quantity.unit(),
              "",
              "",
              "",
              false,
              "",
              "",
              whole,
              text,
              List.of()));
    }
    return figures;
  }
}
