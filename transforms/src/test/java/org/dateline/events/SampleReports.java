package org.dateline.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.copies.SampleTexts;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Reading;
import org.dateline.model.Section;

/** Invented reports of fires that look alike, told in different words. */
public final class SampleReports {
  private static final List<String> SHAPES =
      List.of(
          "Fire destroyed a warehouse in %1$s late on Tuesday. The owner, %2$s, said %3$s workers"
              + " escaped through a window. Flames rose above the roof for hours.",
          "A warehouse burned down in %1$s, and %3$s workers got out alive. Firefighters from"
              + " %1$s fought the flames. Owner %2$s thanked the crews.",
          "%2$s watched the family's warehouse burn in %1$s. Crews with ladders saved %3$s workers"
              + " from the flames. The roof fell in before dawn.",
          "Investigators in %1$s look for the cause of the warehouse fire. All %3$s workers are"
              + " safe, %2$s told neighbours. Smoke hung over the street.",
          "The warehouse of %2$s in %1$s is a ruin. Flames drove %3$s workers to the windows, and"
              + " crews from the whole county came to help.",
          "Warehouse fire in %1$s: %3$s workers rescued. A cigarette may have lit the flames, said"
              + " %2$s, whose father built the place.");

  private SampleReports() {}

  /** Returns six reports of one fire. */
  public static List<Article> fire(String place, String owner, String workers, String day) {
    List<Article> reports = new ArrayList<>();
    for (int i = 0; i < SHAPES.size(); i++) {
      String text = String.format(Locale.ROOT, SHAPES.get(i), place, owner, workers);
      String time = day.isEmpty() ? "" : day + "T1" + i + ":00:00Z";
      String title = text.substring(0, text.indexOf('.'));
      reports.add(SampleTexts.article(i + ".example", time, title, text));
    }
    return reports;
  }

  /** Returns the features of a report in which the given names are known. */
  public static EventFeatures features(Article article, String place, String owner) {
    List<Mention> mentions = new ArrayList<>();
    find(article.text(), place, EntityKind.LOCATION, mentions);
    find(article.text(), owner, EntityKind.PERSON, mentions);
    Reading reading =
        new Reading(article.withoutText(), 0, mentions, List.of(), List.of(), List.of(), List.of());
    return EventFeatures.of(AnnotatedArticle.of(article), reading);
  }

  private static void find(String text, String name, EntityKind kind, List<Mention> mentions) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      Place place = new Place(Section.BODY, 0, at, at + name.length());
      mentions.add(new Mention(place, kind, name, name, name, "", "", "", "", false));
    }
  }
}
