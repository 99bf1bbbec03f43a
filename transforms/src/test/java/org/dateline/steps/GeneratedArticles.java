package org.dateline.steps;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.model.Article;
import org.dateline.model.ArticleBuilder;
import org.dateline.model.Hex;
import org.dateline.model.Resolution;

/**
 * Articles of any number for measuring growth: a fifth of them, at most 20,000, on one event, the
 * others on events of Zipf-like sizes; a third copied from an earlier report of their event, some
 * cut, some mixed with own text; outlets drawn like Zipf's law; one sentence on every page. Each
 * article follows from its number alone.
 */
public final class GeneratedArticles {
  private static final int HOT_EVENT = 20_000;
  private static final int MEAN_EVENT = 12;
  private static final int OUTLETS = 2_000;
  private static final int VOCABULARY = 40_000;
  private static final int SENTENCE = 16;
  private static final int MINUTES = 30 * 24 * 60;

  private static final String ON_EVERY_PAGE =
      "This page stands in the archive of the house together with all that its readers have ever"
          + " asked it to keep for them and for those who will come to read it after them.";

  private final int total;

  /** Creates the corpus of so many articles. */
  public GeneratedArticles(int total) {
    this.total = total;
  }

  /** Returns the article of the number, from 0. */
  public Article article(int number) {
    Random random = random("article", number);
    int event = event(number);
    int original = random.nextInt(3) == 0 ? firstOf(event, number, random) : number;
    List<String> sentences = own(original, event);
    if (original != number) {
      sentences = changed(sentences, number, event, random);
    }
    String title = sentences.get(0).substring(0, sentences.get(0).length() - 1);
    String text = String.join("\n", sentences) + "\n" + ON_EVERY_PAGE;
    String outlet = "outlet" + zipf(random, OUTLETS) + ".example";
    int start = random("start", event).nextInt(MINUTES);
    long minute = start + Math.round(Math.abs(random.nextGaussian()) * 600);
    Instant at = Instant.parse("2024-03-01T00:00:00Z").plusSeconds(60 * minute);
    return ArticleBuilder.by(outlet)
        .identifiedBy(outlet, Integer.toString(number), text)
        .from(Integer.toString(number), "generated")
        .titled(title)
        .saying(text)
        .at(at.toString(), Resolution.MINUTE)
        .build();
  }

  /** Returns the event of the article, from 0, which is the large one. */
  int event(int number) {
    int hot = Math.min(HOT_EVENT, total / 5);
    if (number % 5 == 0 && number / 5 < hot) {
      return 0;
    }
    int events = Math.max(1, total / MEAN_EVENT);
    return 1 + zipf(random("event", number), events) * 7919 % events;
  }

  /** Returns an earlier report of the event among some near numbers, or the article itself. */
  private int firstOf(int event, int number, Random random) {
    for (int i = 0; i < 200; i++) {
      int candidate = event == 0 ? number - 5 * random.nextInt(50) : number - random.nextInt(5_000);
      if (candidate >= 0 && candidate < number && event(candidate) == event) {
        return candidate;
      }
    }
    return number;
  }

  private List<String> own(int number, int event) {
    Random random = random("text", number);
    String[] names = names(event);
    List<String> sentences = new ArrayList<>();
    int count = 8 + random.nextInt(10);
    for (int i = 0; i < count; i++) {
      StringBuilder sentence = new StringBuilder("The");
      for (int j = 0; j < SENTENCE; j++) {
        boolean named = random.nextInt(6) == 0;
        sentence.append(' ');
        sentence.append(
            named ? names[random.nextInt(names.length)] : word(zipf(random, VOCABULARY)));
      }
      sentences.add(sentence.append('.').toString());
    }
    return sentences;
  }

  private List<String> changed(List<String> original, int number, int event, Random random) {
    List<String> sentences = new ArrayList<>(original);
    switch (random.nextInt(3)) {
      case 0 -> sentences = new ArrayList<>(sentences.subList(0, sentences.size() * 3 / 4));
      case 1 -> sentences.addAll(own(number, event));
      default -> sentences.set(1, own(number, event).get(1));
    }
    return sentences;
  }

  private static String[] names(int event) {
    Random random = random("names", event);
    String[] names = new String[12];
    for (int i = 0; i < names.length; i++) {
      String word = word(VOCABULARY + random.nextInt(2_000_000));
      names[i] = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
    return names;
  }

  /** Returns a pronounceable word for the number. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 20; rest > 0; rest /= 80) {
      word.append("bcdfghjklmnprstv".charAt(rest % 16)).append("aeiou".charAt(rest / 16 % 5));
    }
    return word.toString();
  }

  /** Returns a number below the bound, small ones more often. */
  private static int zipf(Random random, int bound) {
    return (int) Math.min(bound - 1.0, Math.pow(bound, random.nextDouble()) - 1);
  }

  private static Random random(String what, int number) {
    return new Random(Long.parseUnsignedLong(Hex.digest(what, Integer.toString(number)), 16));
  }
}
