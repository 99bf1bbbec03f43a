package org.dateline.text.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsidesTest {
  private static final String ONE =
      "The ferry left the harbour of Elmsworth at nine in the morning.";
  private static final String TWO =
      "It came back at noon, an hour late, with all of its passengers.";

  private static Block block(Block.Kind kind, String text) {
    return new Block(text, kind, 0, null, List.of());
  }

  private static Block line(String text) {
    return block(Block.Kind.PARAGRAPH, text);
  }

  private static List<String> kept(Block... blocks) {
    return Asides.without(List.of(blocks)).stream().map(Block::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Advertisement | true",
        "Read more: The harbour reopens after the storm | true",
        "Photo: Ida Holm | true",
        "The harbour at dawn. Credit: Ida Holm | true",
        "The harbour at dawn (Ida Holm/Getty Images) | true",
        "ida.holm@example.com | true",
        "• • • | true",
        "Sign up for our newsletter here and never miss a ferry again. | true",
        "Share this story with your friends | true",
        "Share this, the captain told his crew, and they did so. | false",
        "Photo finish at the regatta | false",
        "Advertisement spending fell by a tenth | false",
        "The photo was sold for 40 pounds. | false",
        "___ | false"
      })
  void tellsAsidesFromText(String text, boolean aside) {
    assertEquals(aside, Asides.isAside(line(text)));
  }

  @Test
  void keepsHeadingsThatOpenWithTheWordsOfAPointer() {
    assertEquals(false, Asides.isAside(block(Block.Kind.HEADING, "Share this boat with me")));
  }

  @Test
  void endsAtTheHeadingOfATail() {
    assertEquals(
        List.of(ONE, TWO),
        kept(line(ONE), line(TWO), block(Block.Kind.HEADING, "Related stories"), line("A third.")));
  }

  @Test
  void readsOnBehindTheSameHeadingInTheFirstHalf() {
    List<String> lines =
        kept(block(Block.Kind.HEADING, "About the ferry and its crew"), line(ONE), line(TWO));
    assertEquals(List.of("About the ferry and its crew", ONE, TWO), lines);
  }

  @Test
  void leavesOutBylinesAboveAndCreditsBelow() {
    assertEquals(
        List.of(ONE, TWO),
        kept(
            line("By Ida Holm, 4 May 2021"),
            line(ONE),
            line(TWO),
            line("Ida Holm is a reporter based in Elmsworth.")));
  }

  @Test
  void keepsALineLikeABylineFurtherDown() {
    List<Block> blocks = new ArrayList<>(List.of(line(ONE), line(TWO), line("A third line.")));
    blocks.add(line("By Gate 4 the queue began"));
    blocks.add(line("It was long, and it was slow, and nobody at the gate knew why."));
    assertEquals(5, Asides.without(blocks).size());
  }

  @Test
  void keepsOnlyTheFirstOfEqualLines() {
    assertEquals(
        List.of(ONE, "Yes.", "Yes."), kept(line(ONE), line("Yes."), line("Yes."), line(ONE)));
  }
}
