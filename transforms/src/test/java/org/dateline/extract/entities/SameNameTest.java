package org.dateline.extract.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.model.EntityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SameNameTest {
  @ParameterizedTest
  @CsvFileSource(resources = "same-names.csv", numLinesToSkip = 1)
  void pairs(EntityKind kind, String name, String other, boolean same) {
    assertEquals(same, SameName.test(kind, name, other), "as given");
    assertEquals(same, SameName.test(kind, other, name), "turned round");
  }
}
