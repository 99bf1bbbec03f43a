package org.dateline.extract.figures.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.Passage;
import org.dateline.extract.figures.Quantity;

/** Reads what the quantities of a passage mean. */
public final class MeaningFinder {
  private static final Role CHANGE = new Role("change", 12);

  private MeaningFinder() {}

  /**
   * Returns one meaning for each quantity, in their order.
   *
   * @param passage the text
   * @param quantities its quantities, ordered by place
   * @param setting what the article says of itself
   */
  public static List<Meaning> find(Passage passage, List<Quantity> quantities, Setting setting) {
    if (quantities.isEmpty()) {
      return List.of();
    }
    Syntax syntax = Syntax.of(passage);
    Distance distance = new Distance(syntax, quantities);
    List<Reading> readings = readings(syntax, quantities, distance, setting);
    TimeTies times = new TimeTies(syntax, distance.inQuantity());
    BackgroundDates dates = new BackgroundDates(syntax, distance, times, setting);
    int[] wholes = PartFinder.wholes(syntax, readings);
    boolean[] background =
        new BackgroundFinder(syntax, distance, dates, setting).find(readings, wholes);
    PlaceTies places = new PlaceTies(syntax, distance);
    Attribution attribution = new Attribution(syntax);
    List<String> objects =
        ForeignNouns.areReadIn(setting.language())
            ? readings.stream().map(new ForeignNouns(syntax, setting.language())::object).toList()
            : objects(syntax, distance, readings);
    List<Meaning> meanings = new ArrayList<>(quantities.size());
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Role role =
          wholes[i] < 0 ? reading.role() : Ellipsis.ofPart(reading, readings.get(wholes[i]));
      meanings.add(
          new Meaning(
              withEach(objects.get(i), reading.quantity().each()),
              role.name(),
              attribution.of(reading.quantity()),
              background[i],
              dates.tie(reading.quantity()).map(TimeTie::text).orElse(""),
              places.of(reading.quantity()),
              wholes[i] < 0 ? Optional.empty() : Optional.of(wholes[i])));
    }
    return meanings;
  }

  /** Adds what a price is for one of, unless the phrase names it: "the fee per boat". */
  private static String withEach(String object, String each) {
    if (each.isEmpty() || object.isEmpty()) {
      return object + each;
    }
    String plural = Inflection.withS(each);
    for (String word : object.split(" ")) {
      if (word.equalsIgnoreCase(each) || word.equalsIgnoreCase(plural)) {
        return object;
      }
    }
    return object + " per " + each;
  }

  private static List<String> objects(Syntax syntax, Distance distance, List<Reading> readings) {
    CountedFinder counts = new CountedFinder(syntax);
    ObjectFinder finder = new ObjectFinder(syntax, distance.inQuantity());
    List<String> objects = new ArrayList<>(readings.size());
    Quantity last = null;
    for (Reading reading : readings) {
      Quantity quantity = reading.quantity();
      boolean together = last != null && last.sentence() == quantity.sentence();
      int lastEnd = together ? last.afterToken() : -1;
      String before = together ? objects.get(objects.size() - 1) : "";
      boolean second = counts.isSecondName(quantity, lastEnd);
      objects.add(finder.find(reading, before, lastEnd, second));
      last = quantity;
    }
    return objects;
  }

  private static List<Reading> readings(
      Syntax syntax, List<Quantity> quantities, Distance distance, Setting setting) {
    CountedFinder counts = new CountedFinder(syntax);
    boolean foreign = ForeignNouns.areReadIn(setting.language());
    Topic topic = new Topic(syntax, setting.titleWords());
    RoleFinder roles = new RoleFinder(syntax, distance, topic, foreign);
    List<Reading> readings = new ArrayList<>(quantities.size());
    Counted last = Counted.NOTHING;
    int lastEnd = -1;
    ForeignNouns nouns = new ForeignNouns(syntax, setting.language());
    for (Quantity quantity : quantities) {
      Counted counted = foreign ? nouns.counted(quantity) : counts.find(quantity, last, lastEnd);
      boolean second = counts.isSecondName(quantity, lastEnd);
      last = counted;
      lastEnd = quantity.afterToken();
      Role role = roles.find(quantity, counted);
      boolean changes = second && readings.get(readings.size() - 1).role().name().equals("change");
      readings.add(new Reading(quantity, counted, changes ? CHANGE : role));
    }
    return new Ellipsis(syntax).fill(readings);
  }
}
