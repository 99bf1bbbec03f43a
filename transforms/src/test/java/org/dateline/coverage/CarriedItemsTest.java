package org.dateline.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.coverage.figures.FigureKey;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedItemsTest {
  private static final CoveredArticle OTHER =
      AnyReport.by("other.example")
          .mention("Mara Quill", "Ms. Quill", EntityKind.PERSON, Section.LEAD)
          .mention("Elm Field", EntityKind.LOCATION)
          .build();

  @ParameterizedTest(name = "{1} by: {0}")
  @CsvSource({
    "Quill said the pier was closed., person:Mara Quill, true",
    "The quills of the porcupine., person:Mara Quill, false",
    "A walk to elm field., location:Elm Field, true",
    "A field of elms., location:Elm Field, false",
    "Nobody was there., person:Mara Quill, false"
  })
  void findsNamesInWhatIsLeftOfAReport(String said, String entity, boolean named) {
    CoveredArticle own = AnyReport.by("own.example").quote(said, "Odo Brandt").build();
    assertEquals(named, CarriedItems.of(List.of(OTHER, own)).names("own.example", entity));
  }

  @ParameterizedTest(name = "{0} {1} {2} against {3} {4} {5}")
  @CsvSource({
    "killed, person, women, killed, person, people, true",
    "killed, person, women, injured, person, people, false",
    "price, USD, shares, price, USD, offer, false",
    "cost, USD, first offer, price, USD, offer, true",
    "items, '', small boats, items, '', boat, true",
    "items, '', rifles, items, '', boat, false",
    "count, '', doors, count, '', door, true"
  })
  void findsQuantitiesByTheirRoleOrObject(
      String role,
      String unit,
      String object,
      String wantedRole,
      String wantedUnit,
      String wantedObject,
      boolean told) {
    CoveredArticle own = AnyReport.by("own.example").figure("=", "4", role, unit, object).build();
    FigureKey key = new FigureKey(wantedRole, wantedUnit, wantedObject);
    assertEquals(told, CarriedItems.of(List.of(OTHER, own)).tells("own.example", key));
  }
}
