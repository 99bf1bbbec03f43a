package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceTest {
  @ParameterizedTest
  @CsvSource({
    "a:9,a:10,-1",
    "a:10,a:9,1",
    "a:9,a:9,0",
    "a:09,a:9,-1",
    "a,a:1,-1",
    "b:1,a:2,1",
    "x2/y10,x2/y9,1",
    "99999999999999999999,100000000000000000000,-1",
    "'',a,-1",
  })
  void takesDigitsAsNumbers(String left, String right, int expected) {
    assertEquals(expected, Integer.signum(Preference.natural(left, right)));
    assertEquals(-expected, Integer.signum(Preference.natural(right, left)));
  }
}
