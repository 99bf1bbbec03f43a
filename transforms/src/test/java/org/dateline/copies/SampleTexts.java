package org.dateline.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.ArticleBuilder;
import org.dateline.model.Reading;
import org.dateline.model.Resolution;

/** Texts of invented words, as long as needed, that share nothing by chance. */
public final class SampleTexts {
  private static final String[] SYLLABLES = {
    "ba", "co", "du", "fe", "gi", "ha", "jo", "ku", "le", "mi", "no", "pu", "ra", "se", "ti", "vo"
  };

  private SampleTexts() {}

  /** Returns sentences of ten words each, the same for the same seed. */
  public static List<String> sentences(long seed, int count) {
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder sentence = new StringBuilder("The");
      for (int j = 0; j < 9; j++) {
        sentence.append(' ');
        for (int k = 0; k < 3; k++) {
          sentence.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
      }
      sentences.add(sentence.append('.').toString());
    }
    return sentences;
  }

  /** Returns so many sentences as one paragraph. */
  public static String text(long seed, int count) {
    return String.join(" ", sentences(seed, count));
  }

  /** Returns an article; an empty time is unknown. */
  public static Article article(String outlet, String time, String title, String text) {
    return ArticleBuilder.by(outlet).at(time, Resolution.MINUTE).titled(title).saying(text).build();
  }

  /** Returns the features of an article of which nothing but its words was read. */
  public static CopyFeatures features(Article article) {
    return CopyFeatures.of(AnnotatedArticle.of(article), reading(article));
  }

  /** Returns a reading without findings. */
  public static Reading reading(Article article) {
    return new Reading(
        article.withoutText(), 0, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
