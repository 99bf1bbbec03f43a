package org.dateline.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rain fell. Snow came later.|2",
        "Mr. Lee met the U.S. Navy.|1",
        "\"Go!\" he said. She went.|2",
        "It cost $1.5 million. Nobody paid.|2",
        "Der Rat tagte am 3. Januar. Er schwieg.|2",
        "Sie traf in der 90. Minute.|1",
        "Das Lokal hat Platz 3. Minuten vergingen.|2",
        "Gewählt wurde 2019. August war es da.|2",
        "Sie zahlte 3. Danach ging sie.|2"
      })
  void endsWhereTheNextCanBegin(String text, int sentences) {
    assertEquals(sentences, Passage.of(text).sentences().size());
  }

  @ParameterizedTest
  @CsvSource({"word , 499, 1", "word , 500, 1", "word , 501, 2", "'1,', 1000, 4", "'( ', 1200, 3"})
  void cutsWhatNeverEnds(String piece, int times, int sentences) {
    Passage passage = Passage.of((piece + " ").repeat(times));
    assertEquals(sentences, passage.sentences().size());
    List<Sentence> all = passage.sentences();
    for (int i = 1; i < all.size(); i++) {
      assertEquals(all.get(i - 1).endToken(), all.get(i).firstToken());
    }
    assertEquals(passage.tokens().size(), all.get(all.size() - 1).endToken());
  }

  @Test
  void anEmptyTextHasOneEmptySentence() {
    assertTrue(Passage.of("").sentences().get(0).endToken() == 0);
  }
}
