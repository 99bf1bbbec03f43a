package org.dateline.coverage.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.figures.roles.PeopleNouns;
import org.dateline.model.Figure;
import org.dateline.model.Section;

/**
 * The quantity that a figure tells: figures of one key, in one event, can be compared.
 *
 * @param role role from the closed list; may be empty
 * @param unit canonical unit; may be empty
 * @param object what is counted, in lower case, its last word in the singular; may be empty where
 *     the role tells enough
 */
public record FigureKey(String role, String unit, String object) implements Comparable<FigureKey> {
  /** Object of every count of people that does not single out some of them. */
  public static final String PEOPLE = "people";

  /** Unit of every count of people. */
  static final String PERSON = "person";

  private static final Set<String> PERSON_ROLES =
      Set.of(
          "killed",
          "injured",
          "missing",
          "arrested",
          "charged",
          "displaced",
          "evacuated",
          "rescued",
          "hostage",
          "infected",
          "participants",
          "employees",
          "members",
          "population");

  /** An event has one quake, whatever it is called, and the shocks behind it. */
  private static final String MAGNITUDE = "magnitude";

  private static final String AFTERSHOCK = "aftershock";

  private static final String AFFECTED = "affected";

  /** Whoever was on board or inside; victims are fewer than these, and houses are no people. */
  private static final Set<String> ABOARD =
      Set.of("passenger", "occupant", "traveller", "traveler");

  /** Ages are of one person each, dates and ranks count nothing, goals are of one side each. */
  private static final Set<String> INCOMPARABLE = Set.of("age", "date", "rank", "goals");

  /** Roles that say nothing of what is measured, unless an object does. */
  private static final Set<String> UNSPECIFIC =
      Set.of(
          "",
          "count",
          "items",
          "other",
          "duration",
          "distance",
          "length",
          "height",
          "depth",
          "area",
          "weight",
          "volume",
          "share",
          "change",
          "rate");

  private static final Comparator<FigureKey> ORDER =
      Comparator.comparing(FigureKey::role)
          .thenComparing(FigureKey::unit)
          .thenComparing(FigureKey::object);

  /** Where a figure begins: titles have offsets of their own. */
  private record Start(boolean inTitle, int at) {
    static Start in(Section section, int at) {
      return new Start(section == Section.TITLE, at);
    }
  }

  /**
   * Returns the key of each figure, in their order; nothing for background, for what cannot be
   * compared between articles, for a part of a whole that is not told apart from it, and where
   * neither role nor object tells what is counted. Those killed are told apart from those aboard by
   * their role.
   *
   * @param article all figures of one article
   */
  public static List<Optional<FigureKey>> of(List<Figure> article) {
    Map<Start, Set<String>> roles = new HashMap<>();
    for (Figure figure : article) {
      Start start = Start.in(figure.place().section(), figure.place().start());
      roles.computeIfAbsent(start, any -> new HashSet<>(2)).add(figure.role());
    }
    return article.stream().map(figure -> of(figure, roles)).toList();
  }

  private static Optional<FigureKey> of(Figure figure, Map<Start, Set<String>> roles) {
    if (figure.background() || INCOMPARABLE.contains(figure.role())) {
      return Optional.empty();
    }
    String thing = thing(figure);
    if (figure.role().equals(MAGNITUDE) && !thing.contains(AFTERSHOCK)) {
      return Optional.of(new FigureKey(MAGNITUDE, MAGNITUDE, ""));
    }
    boolean countsPeople =
        PERSON_ROLES.contains(figure.role())
            || figure.unit().equals(PERSON)
            || figure.role().equals(AFFECTED) && ABOARD.contains(thing);
    FigureKey key =
        countsPeople
            ? new FigureKey(figure.role(), PERSON, people(figure))
            : new FigureKey(figure.role(), figure.unit(), thing);
    boolean part =
        figure.flags().contains(Figure.PART)
            || figure.partOfStart().isPresent() && !(key.isSpecific() && isOther(figure, roles));
    boolean vaguePart = part && (!countsPeople || key.object().equals(PEOPLE));
    boolean nameless =
        UNSPECIFIC.contains(key.role()) && (key.object().isEmpty() || key.object().equals(PEOPLE));
    return vaguePart || nameless ? Optional.empty() : Optional.of(key);
  }

  /** Returns whether the whole that the figure is a part of has another role. */
  private static boolean isOther(Figure part, Map<Start, Set<String>> roles) {
    Start whole = Start.in(part.place().section(), part.partOfStart().get());
    return roles.getOrDefault(whole, Set.of()).stream().anyMatch(role -> !role.equals(part.role()));
  }

  /** Returns what is measured; shares of a vote are of one place each: a ward is not its city. */
  private static String thing(Figure figure) {
    return figure.role().equals("vote") && figure.unit().equals("percent")
        ? figure.object().toLowerCase(Locale.ROOT)
        : CountedObject.thing(figure.object(), figure.role());
  }

  /**
   * Returns who is counted. Whoever says the number is not, and where the role tells that people
   * are counted, neither is what no noun for people names.
   */
  private static String people(Figure figure) {
    String source = figure.attributedTo().toLowerCase(Locale.ROOT);
    boolean isSource =
        !figure.object().isEmpty() && source.contains(figure.object().toLowerCase(Locale.ROOT));
    String group = isSource ? PEOPLE : CountedObject.people(figure.object());
    boolean named = PeopleNouns.contains(group) || !PERSON_ROLES.contains(figure.role());
    return named ? group : PEOPLE;
  }

  /** Returns whether the role alone tells what is measured. */
  public boolean isSpecific() {
    return !UNSPECIFIC.contains(role);
  }

  /** Returns role, unit and object, as far as they are known, joined by blanks. */
  public String text() {
    return (role + " " + unit + " " + object).strip().replaceAll(" ++", " ");
  }

  @Override
  public int compareTo(FigureKey other) {
    return ORDER.compare(this, other);
  }
}
