package org.dateline.copies;

import static org.dateline.copies.SampleTexts.article;
import static org.dateline.copies.SampleTexts.features;
import static org.dateline.copies.SampleTexts.sentences;
import static org.dateline.copies.SampleTexts.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.CopyClass;
import org.dateline.model.CopyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyJudgeTest {
  private static final String EARLY = "2024-03-05T08:00:00Z";
  private static final String LATE = "2024-03-05T11:30:00Z";

  /** The copy holds so many sentences of an original of twenty, then so many of its own. */
  @ParameterizedTest
  @CsvSource({
    "20,  0, verbatim",
    "12,  0, verbatim",
    "20,  1, verbatim",
    "20,  2, edited",
    "10,  9, edited",
    "10, 11, partial",
    " 6, 40, partial",
    " 4, 40, original",
    " 2, 10, original",
    " 0, 20, original",
  })
  void namesTheClass(int copied, int own, String expected) {
    List<String> sentences = new ArrayList<>(sentences(1, 20).subList(0, copied));
    sentences.addAll(sentences(2, own));
    Article original = article("a.example", EARLY, "One", text(1, 20));
    Article copy = article("b.example", LATE, "Two", String.join(" ", sentences));
    CopyStatus status = judge(copy, original);
    assertEquals(expected, status.copyClass().label());
    assertEquals(expected.equals("original") ? 0 : 1, status.links().size());
  }

  @Test
  void retypedWordsMakeAnEditedCopy() {
    String text = text(1, 20);
    String retyped = text.replace("ba", "bba");
    Article original = article("a.example", EARLY, "One", text);
    assertEquals(
        CopyClass.EDITED, judge(article("b.example", LATE, "One", retyped), original).copyClass());
  }

  @Test
  void creditLineLeavesACopyVerbatim() {
    String text = text(1, 4);
    Article original = article("north-herald.example", EARLY, "One", text);
    Article copy =
        article("b.example", LATE, "One", text + "\nNorth Herald first reported the story.");
    CopyStatus status = judge(copy, original);
    assertEquals(CopyClass.VERBATIM, status.copyClass());
    assertTrue(status.links().get(0).credited());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PARIS (AFP) - | AFP",
        "LONDON, May 3 (Reuters) - | Reuters",
        "GENEVA (AP) — | AP",
        "GENEVA (ap) — | ''",
        "GENEVA (AP) | ''",
        "The mayor (Reuters) said | ''",
        "LONDON (Big Ben) - | ''",
      })
  void datelineMakesWire(String dateline, String agency) {
    Article article = article("a.example", EARLY, "One", dateline + " " + text(1, 9));
    CopyStatus status = judge(article);
    assertEquals(agency, status.wireAgency());
    assertEquals(agency.isEmpty() ? CopyClass.ORIGINAL : CopyClass.WIRE, status.copyClass());
  }

  @Test
  void agencyTextWithoutItsDatelineIsWireToo() {
    Article marked = article("a.example", EARLY, "One", "PARIS (AFP) - " + text(1, 20));
    Article bare = article("b.example", LATE, "One", text(1, 20));
    assertEquals(CopyClass.WIRE, judge(bare, marked).copyClass());
  }

  @Test
  void sharedQuotationIsNoCopy() {
    String quote = "“" + text(7, 8).replace(". ", ", ") + "”";
    Article one = article("a.example", EARLY, "One", text(1, 9) + " " + quote);
    Article two = article("b.example", LATE, "Two", text(2, 9) + " " + quote);
    assertEquals(CopyClass.ORIGINAL, judge(two, one).copyClass());
    String unquoted = quote.replace("“", "").replace("”", "");
    Article three = article("b.example", LATE, "Two", text(2, 9) + " " + unquoted);
    assertEquals(
        CopyClass.PARTIAL,
        judge(three, article("a.example", EARLY, "One", text(1, 9) + " " + unquoted)).copyClass());
  }

  @Test
  void statementThatManyPrintIsNoCopy() {
    String statement = text(7, 8);
    Article[] others = new Article[4];
    for (int i = 0; i < others.length; i++) {
      others[i] = article(i + ".example", EARLY, "One", text(10 + i, 30) + " " + statement);
    }
    Article last = article("z.example", LATE, "Last", text(9, 30) + " " + statement);
    assertEquals(CopyClass.PARTIAL, judge(last, others[0], others[1]).copyClass());
    assertEquals(CopyClass.ORIGINAL, judge(last, others).copyClass());
  }

  @Test
  void earliestOfEqualOriginalsIsTaken() {
    Article first = article("a.example", EARLY, "One", text(1, 20));
    Article second = article("b.example", "2024-03-05T09:00:00Z", "One", text(1, 20));
    CopyStatus status = judge(article("c.example", LATE, "One", text(1, 20)), second, first);
    assertEquals(first.id(), status.original().orElseThrow());
    assertEquals(1, status.links().size());
    assertEquals(210, status.links().get(0).lagMinutes().orElseThrow());
    assertTrue(status.links().get(0).sameTitle());
  }

  @Test
  void everyOriginalOfAMixedTextIsLinked() {
    Article one = article("a.example", EARLY, "One", text(1, 10));
    Article two = article("b.example", EARLY, "Two", text(2, 10));
    CopyStatus status =
        judge(article("c.example", LATE, "Both", text(1, 10) + " " + text(2, 10)), one, two);
    assertEquals(2, status.links().size());
    assertTrue(status.copiedShare().doubleValue() > 0.99);
  }

  private static CopyStatus judge(Article article, Article... others) {
    CopyFeatures features = features(article);
    List<Comparison> comparisons = new ArrayList<>();
    for (Article other : others) {
      comparisons.addAll(
          Comparer.compare(ComparableArticle.of(features), ComparableArticle.of(features(other)))
              .stream()
              .filter(comparison -> comparison.article().equals(article.id()))
              .toList());
    }
    return CopyJudge.judge(ArticleHead.of(features), comparisons);
  }
}
