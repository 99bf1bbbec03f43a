package org.dateline.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.copies.CopyFeatures;
import org.dateline.copies.SampleTexts;
import org.junit.jupiter.api.Test;

/** Holds what is found against exhaustive comparison, on generated texts and on the samples. */
class CopyProofTest {
  private static final double RECALL = 0.995;

  @Test
  void generatedCopiesAreFound() {
    List<CopyFeatures> articles = new ArrayList<>();
    GeneratedArticles generated = new GeneratedArticles(240);
    for (int i = 0; i < 240; i++) {
      articles.add(SampleTexts.features(generated.article(i)));
    }
    check(articles, 30);
  }

  @Test
  void copiesInTheSamplesAreFound() throws IOException {
    check(CopyProof.read(golden()), 10);
  }

  /** Short texts of thirty words, two of them others: no common passage is long. */
  @Test
  void retypedShortTextsAreFound() {
    List<CopyFeatures> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = SampleTexts.text(i, 3);
      articles.add(features("a.example", "", text));
      articles.add(features("b.example", "", retyped(text, i)));
    }
    check(articles, 40);
  }

  /** Long texts with one paragraph in common, which is no fifth of either. */
  @Test
  void sharedParagraphIsNoCopyWhereItIsCutUp() {
    List<String> shared = SampleTexts.sentences(99, 8);
    StringBuilder cutUp = new StringBuilder(SampleTexts.text(2, 20));
    shared.forEach(sentence -> cutUp.append(' ').append(sentence).append(" And so on it went."));
    String whole = SampleTexts.text(1, 60) + " " + String.join(" ", shared);
    List<CopyFeatures> articles =
        List.of(
            features("a.example", "2024-03-05T09:00:00Z", whole),
            features("b.example", "2024-03-05T08:00:00Z", cutUp + SampleTexts.text(3, 30)),
            features(
                "c.example",
                "2024-03-05T10:00:00Z",
                SampleTexts.text(4, 60) + " " + String.join(" ", shared)));
    ExhaustiveCopies proof = ExhaustiveCopies.of(articles, CopyProof.find(articles));
    assertEquals(0, proof.close());
    assertEquals(1, proof.links(), "the paragraph that was lifted in one piece");
  }

  private static void check(List<CopyFeatures> articles, int atLeast) {
    ExhaustiveCopies proof = ExhaustiveCopies.of(articles, CopyProof.find(articles));
    assertTrue(proof.close() >= atLeast, proof.close() + " close pairs prove little");
    assertTrue(proof.recall() >= RECALL, () -> "missed " + proof.missed());
    assertEquals(List.of(), proof.far());
  }

  private static CopyFeatures features(String outlet, String time, String text) {
    return SampleTexts.features(SampleTexts.article(outlet, time, "", text));
  }

  private static String retyped(String text, int seed) {
    String[] words = text.split(" ");
    words[9 + new Random(seed).nextInt(2)] = "other";
    words[20] = "another";
    return String.join(" ", words);
  }

  /** The tests run in the folder of the module or of the project. */
  private static Path golden() {
    Path here = Path.of("outputs", "golden");
    return Files.isDirectory(here) ? here : Path.of("..", "outputs", "golden");
  }
}
