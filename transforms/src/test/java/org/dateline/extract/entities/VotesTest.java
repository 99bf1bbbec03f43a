package org.dateline.extract.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesTest {
  @ParameterizedTest
  @CsvSource({
    "0 0 0, 0 0 0",
    "3 0 0, 3 -3 -3",
    "9 2 0, 4 -7 -9",
    "5 5 1, 0 0 -4",
    "40 1 0, 4 -16 -16",
    "-2 0 0, -2 0 0",
    "-2 -5 -1, -2 -5 -1",
    "7 -3 6, 1 -10 -1",
  })
  void preferTheMostVotedAndLeadNoneFar(String votes, String weighed) {
    int[] cast = Arrays.stream(votes.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    String found =
        Arrays.stream(Votes.weighed(cast))
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(" "));
    assertEquals(weighed, found);
  }
}
