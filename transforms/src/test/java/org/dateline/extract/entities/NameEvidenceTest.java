package org.dateline.extract.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.ArticleId;
import org.dateline.model.Articles;
import org.junit.jupiter.api.Test;

class NameEvidenceTest {
  private static final int BOUND = 300;

  @Test
  void noOrderOfMergingChangesTheSum() {
    List<NameEvidence> parts = parts(120);
    NameEvidence expected = inOrder(parts);
    Random random = new Random(11);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(parts, random);
      assertEquals(expected, inOrder(parts));
      assertEquals(expected, inPairs(parts));
    }
  }

  @Test
  void hashesMarkAndTextAsOneName() {
    assertEquals(NameEvidence.hashed("e:ton"), NameEvidence.hashed("e:", "brighton", 5));
    assertEquals(NameEvidence.hashed("b:"), NameEvidence.hashed("b:", "", 0));
  }

  @Test
  void staysWithinItsBound() {
    NameEvidence sum = inOrder(parts(120));
    assertTrue(sum.keys().length <= BOUND, sum::toString);
    assertTrue(sum.keys().length > 0, sum::toString);
  }

  @Test
  void losesNothingWithArticlesThatAreNotDrawn() {
    List<NameEvidence> parts = parts(120);
    NameEvidence sum = NameEvidence.NONE;
    int read = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (sum.draws(id(i))) {
        sum = sum.plus(parts.get(i), BOUND);
        read++;
      }
    }
    assertEquals(inOrder(parts), sum);
    assertTrue(read < parts.size(), "all were read");
  }

  @Test
  void adds() {
    NameEvidence one =
        NameEvidence.of("a", Map.of(NameEvidence.key("reed", Observation.PERSON), 2L));
    NameEvidence twice = one.plus(one);
    assertEquals(1, twice.counts().length);
    assertEquals(4, twice.counts()[0]);
    assertEquals(one, one.plus(NameEvidence.NONE));
    assertEquals(one, NameEvidence.NONE.plus(one));
  }

  @Test
  void tellsObservationsApart() {
    assertNotEquals(
        NameEvidence.of("a", Map.of(NameEvidence.key("reed", Observation.PERSON), 1L)),
        NameEvidence.of("a", Map.of(NameEvidence.key("reed", Observation.LOWER), 1L)));
  }

  @Test
  void refusesKeysWithoutCounts() {
    assertThrows(
        IllegalArgumentException.class, () -> new NameEvidence(0, new long[2], new long[1]));
  }

  @Test
  void learnsWhatANameIsFromOtherArticles() {
    String clear = "Mayor Ilse Varonne spoke. \"We wait,\" said Varonne. Varonne, 51, left.";
    NameEvidence evidence = NameEvidence.NONE;
    for (int i = 0; i < 6; i++) {
      evidence = evidence.plus(NameEvidence.of(annotated("o" + i + ".example", clear)));
    }
    CorpusNames corpus = CorpusNames.of(evidence);
    int[] bonuses = corpus.bonuses("varonne");
    assertTrue(bonuses[Kind.PERSON.ordinal()] > 0);
    assertTrue(bonuses[Kind.LOCATION.ordinal()] < 0);
    assertTrue(corpus.family("varonne") > corpus.given("varonne"));
    assertTrue(corpus.given("ilse") > 0);
  }

  private static AnnotatedArticle annotated(String outlet, String text) {
    return AnnotatedArticle.of(Articles.article(outlet, "", text));
  }

  private static List<NameEvidence> parts(int number) {
    Random random = new Random(3);
    List<NameEvidence> parts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      Map<Long, Long> observations = new HashMap<>();
      for (int j = 0; j < 12; j++) {
        Observation observation = Observation.values()[random.nextInt(4)];
        observations.put(NameEvidence.key("name" + random.nextInt(400), observation), 1L);
      }
      parts.add(NameEvidence.of(id(i).value(), observations));
    }
    return parts;
  }

  private static ArticleId id(int number) {
    return new ArticleId(HexFormat.of().toHexDigits((long) number));
  }

  private static NameEvidence inOrder(List<NameEvidence> parts) {
    return parts.stream().reduce(NameEvidence.NONE, (a, b) -> a.plus(b, BOUND));
  }

  private static NameEvidence inPairs(List<NameEvidence> parts) {
    List<NameEvidence> level = parts;
    while (level.size() > 1) {
      List<NameEvidence> next = new ArrayList<>();
      for (int i = 0; i < level.size(); i += 2) {
        boolean alone = i + 1 == level.size();
        next.add(alone ? level.get(i) : level.get(i).plus(level.get(i + 1), BOUND));
      }
      level = next;
    }
    return level.get(0);
  }
}
