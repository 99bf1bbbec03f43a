package org.dateline.coverage.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.coverage.AnyReport;
import org.dateline.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureKeyTest {
  @ParameterizedTest
  @CsvSource({
    "killed, person, people, killed person people",
    "killed, '', '', killed person people",
    "killed, person, Peruvians, killed person people",
    "killed, '', other residents of the valley, killed person people",
    "killed, '', soldiers, killed person soldier",
    "killed, '', the police officers, killed person officer",
    "injured, person, people, injured person people",
    "killed, '', passengers of the bus, killed person people",
    "affected, '', passengers of the bus, affected person people",
    "affected, '', houses by the river, affected house",
    "affected, '', victims, affected victim",
    "items, '', passengers, items passenger",
    "killed, '', the number, killed person people",
    "killed, '', Kinder, killed person people",
    "cost, EUR, the new bridge, cost EUR bridge",
    "cost, USD, the new bridge, cost USD bridge",
    "items, '', damaged trucks on the quay, items damaged truck",
    "'', '', companies, company",
    "'', '', glasses of water, glass",
    "change, percent, drop in tram fares, change percent tram fare",
    "change, percent, tram fares, change percent tram fare",
    "change, percent, fares in the drop zone, change percent fare",
    "count, '', lorries in convoy, count lorry",
    "cost, USD, cost of the ferry line, cost USD ferry line",
    "cost, USD, cost of the quay, cost USD quay",
    "cost, USD, the quay, cost USD quay",
    "cost, USD, quay costs, cost USD quay",
    "cost, USD, costs, cost USD cost",
    "cost, USD, fee for boats in the bay, cost USD boat fee",
    "cost, USD, fee per boat, cost USD boat fee",
    "cost, USD, fees in the bay, cost USD fee",
    "revenue, USD, earnings of the ferry line per share, revenue USD earning per share",
    "revenue, USD, earnings of the ferry line, revenue USD earning",
    "revenue, USD, takings per boat in the bay, revenue USD taking",
    "price, USD, price of bread, price USD bread",
    "price, USD, prices in the bay, price USD price",
    "revenue, USD, sales of bread, revenue USD sale",
    "vote, percent, turnout in the harbour ward, vote percent turnout in the harbour ward",
    "vote, percent, Turnout, vote percent turnout",
    "age, year, man, none",
    "count, person, people, none",
    "count, person, clerks, count person clerk",
    "duration, hour, '', none",
    "magnitude, magnitude, '', magnitude magnitude",
    "magnitude, '', quake, magnitude magnitude",
    "magnitude, magnitude, earthquake, magnitude magnitude",
    "magnitude, magnitude, aftershock, magnitude magnitude aftershock",
    "'', '', '', none"
  })
  void bringsWhatIsComparableTogether(String role, String unit, String object, String key) {
    assertEquals(key, text(AnyReport.figureOf(0, "=", "5", role, unit, object)));
  }

  @Test
  void doesNotCountWhoeverSaysTheNumber() {
    Figure figure = AnyReport.figureOf(0, "=", "5", "killed", "person", "guard");
    assertEquals("killed person guard", text(figure));
    Figure said = with(figure, "the coast guard", Optional.empty());
    assertEquals("killed person people", text(said));
  }

  /** Of 40 aboard, 5 killed are a claim; of 40 killed, 5 are one only where they are told apart. */
  @ParameterizedTest
  @CsvSource({
    "affected, passengers, killed, people, killed person people",
    "killed, people, killed, people, none",
    "killed, people, killed, guards, killed person guard",
    "affected, people, count, people, none"
  })
  void takesAPartForAClaimWhereItIsToldApart(
      String wholeRole, String wholeObject, String role, String object, String key) {
    Figure whole = AnyReport.figureOf(0, "=", "40", wholeRole, "person", wholeObject);
    Figure part =
        with(
            AnyReport.figureOf(1, "=", "5", role, "person", object),
            "",
            Optional.of(whole.place().start()));
    assertEquals(key, text(FigureKey.of(List.of(whole, part)).get(1)));
  }

  private static String text(Figure figure) {
    return text(FigureKey.of(List.of(figure)).get(0));
  }

  private static String text(Optional<FigureKey> key) {
    return key.map(FigureKey::text).orElse("none");
  }

  private static Figure with(Figure figure, String attributedTo, Optional<Integer> partOfStart) {
    return new Figure(
        figure.place(),
        figure.surface(),
        figure.value(),
        figure.low(),
        figure.high(),
        figure.qualifier(),
        figure.unit(),
        figure.object(),
        figure.role(),
        attributedTo,
        figure.background(),
        figure.figureDate(),
        figure.figurePlace(),
        partOfStart,
        figure.sentence(),
        figure.flags());
  }
}
