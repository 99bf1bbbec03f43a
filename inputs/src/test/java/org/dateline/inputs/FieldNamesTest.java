package org.dateline.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.inputs.FieldNames.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {
  @Test
  void putsGivenNamesFirst() {
    FieldNames names = FieldNames.usual().with("text = story, published=when");

    assertEquals("story", names.of(Part.TEXT).get(0));
    assertEquals("when", names.of(Part.PUBLISHED).get(0));
    assertTrue(names.of(Part.TEXT).containsAll(FieldNames.usual().of(Part.TEXT)));
    assertEquals(FieldNames.usual().of(Part.TITLE), names.of(Part.TITLE));
  }

  @Test
  void leavesTheUsualNamesWithoutAMapping() {
    assertEquals(FieldNames.usual().of(Part.TEXT), FieldNames.usual().with("").of(Part.TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "text=", "=body", "words=body", "text=body,,"})
  void refusesMappingsThatMeanNothing(String mapping) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> FieldNames.usual().with(mapping))
            .getMessage();

    assertTrue(message.contains("expected"), message);
  }
}
