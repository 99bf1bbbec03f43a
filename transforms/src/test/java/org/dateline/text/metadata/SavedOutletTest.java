package org.dateline.text.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedOutletTest {
  private static final String TITLE = "Bridge opens after long delay";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Home > Bridge opens after long delay-ValleyNet         | ValleyNet",
        "Bridge opens after long delay – The Valley Times       | Valley Times",
        "Valley Times logo                                      | Valley Times",
        "All content created by the Valley Times, a newspaper.  | Valley Times",
        "© 2021 Valley Times. All rights reserved.              | Valley Times",
        "Bridge opens after long delay                          | ''",
        "The logo was changed                                   | ''",
      })
  void readsTheOutletOffALine(String line, String outlet) {
    assertEquals(outlet, SavedOutlet.find(List.of("Menu", line, "Text."), TITLE));
  }
}
