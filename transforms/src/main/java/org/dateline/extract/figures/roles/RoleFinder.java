package org.dateline.extract.figures.roles;

import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.roles.RoleTable.Evidence;
import org.dateline.extract.figures.roles.RoleTable.Where;

/**
 * Tells a figure's role by weighing the words around it. A word weighs less the more stands between
 * it and the figure; breaks, other verbs and other figures push most.
 */
final class RoleFinder {
  private static final int REACH = Distance.REACH;
  private static final int WINDOW = 36;
  private static final int LONGEST_ASIDE = 16;
  private static final int CHANGE_POINTS = 14;
  private static final int SCORE_POINTS = 9;
  private static final int OFTEN_POINTS = 9;
  private static final int TOPIC_POINTS = 3;

  private static final Set<String> PEOPLE_ONLY =
      Set.of("killed", "injured", "missing", "arrested", "charged", "displaced", "hostage");

  private static final Set<String> NUMBERS =
      Set.of("number", "numbers", "toll", "total", "count", "amount", "level", "value", "average");

  /** Prepositions after which a number may still be told of the subject: "rose to 12". */
  private static final Set<String> ABOUT_SUBJECT = Set.of("of", "to", "at");

  /** What follows the times of a multiple: "three times as much". */
  private static final Set<String> MULTIPLES =
      Set.of("as", "more", "less", "fewer", "that", "what", "than", "over", "above", "below");

  private static final Set<String> PERIODS =
      Set.of("second", "minute", "hour", "day", "night", "week", "month", "season", "year");

  /** Subjects of another clause, which are not those that a figure counts. */
  private static final Set<String> OTHERS = Set.of("he", "she", "i", "we", "you");

  private final Syntax syntax;
  private final Distance distance;
  private final Topic topic;
  private final Government government;
  private final ChangeFinder changes;
  private final boolean foreign;

  /**
   * Creates a finder over a passage.
   *
   * @param foreign whether the passage is in another language whose words the tables know
   */
  RoleFinder(Syntax syntax, Distance distance, Topic topic, boolean foreign) {
    this.syntax = syntax;
    this.foreign = foreign;
    this.topic = topic;
    this.distance = distance;
    this.government = new Government(syntax, distance.inQuantity());
    this.changes = new ChangeFinder(syntax);
  }

  /** Returns the role with the most points and those points. */
  Role find(Quantity quantity, Counted counted) {
    char kind = Kinds.letter(quantity);
    if (kind == 'c') {
      kind = CountLetters.of(syntax, quantity, counted);
    }
    Sentence sentence = syntax.passage().sentences().get(quantity.sentence());
    Ballot ballot = new Ballot();
    ballot.add(Kinds.defaultRole(quantity), Kinds.DEFAULT_POINTS);
    ballot.add(topic.role(kind), TOPIC_POINTS);
    boolean level = changes.isLevel(quantity.firstToken(), sentence.firstToken());
    if (level && (kind == 'm' || kind == 'x' || kind == 'i')) {
      ballot.add("price", TOPIC_POINTS);
    }
    boolean scored = kind == 'i' && topic.isSport();
    if (scored) {
      ballot.add("goals", SCORE_POINTS);
    } else if (changes.isChange(quantity, sentence.firstToken(), sentence.endToken())) {
      ballot.add("change", CHANGE_POINTS);
    }
    if (isOften(quantity)) {
      ballot.add("count", OFTEN_POINTS);
    }
    addObject(ballot, counted, quantity.sentence(), kind);
    addLeft(ballot, quantity, sentence.firstToken(), kind);
    addRight(ballot, quantity, counted, sentence.endToken(), kind);
    return ballot.best();
  }

  /** Returns whether the words tell how often, and not how much more: "won the cup four times". */
  private boolean isOften(Quantity quantity) {
    int i = quantity.afterToken();
    if (!quantity.unit().equals("time") || !syntax.is(i - 1, "times")) {
      return false;
    }
    if (i >= syntax.size()) {
      return true;
    }
    Tag next = syntax.tag(i);
    boolean amount = next.isNominal() || next == Tag.ADJECTIVE || next == Tag.DETERMINER;
    boolean per = syntax.is(i, "a") || syntax.is(i, "per") || syntax.is(i, "each");
    boolean period = i + 1 < syntax.size() && PERIODS.contains(syntax.lower(i + 1));
    return per && period || !amount && !MULTIPLES.contains(syntax.lower(i));
  }

  /** The head of what is counted tells most, the words before it less. */
  private void addObject(Ballot ballot, Counted counted, int sentence, char kind) {
    Phrase phrase = counted.phrase();
    for (int i = phrase.first(); i < phrase.end() && !phrase.isEmpty(); i++) {
      for (Evidence evidence : syntax.word(i).roles()) {
        boolean behindNumber = !counted.direct() && NUMBERS.contains(syntax.lower(phrase.head()));
        boolean told = behindNumber && evidence.where() != Where.BEFORE && i > phrase.head();
        boolean fits =
            (namesCounted(evidence.where(), counted, sentence) || told)
                && evidence.holdsFor(kind, foreign)
                && evidence.isFollowedIn(syntax, i);
        if (fits && (i == phrase.head() || behindNumber)) {
          ballot.add(evidence.role(), evidence.points());
        } else if (fits && (i < phrase.head() ? describes(evidence, kind) : !counted.direct())) {
          ballot.add(evidence.role(), evidence.points() / 3);
        }
      }
    }
  }

  /** Returns whether a word before the head tells of the head: "dead miners", not "dead ends". */
  private static boolean describes(Evidence evidence, char kind) {
    return kind == CountLetters.LIVING || !PEOPLE_ONLY.contains(evidence.role());
  }

  private boolean namesCounted(Where where, Counted counted, int sentence) {
    return switch (where) {
      case OBJECT -> true;
      case DISEASE -> topic.isDisease(sentence) && !isCase(counted.phrase());
      case GAME -> topic.isSport();
      default -> false;
    };
  }

  /** Returns whether cases hold things: "400 cases of cider" are none of an illness. */
  private boolean isCase(Phrase phrase) {
    int of = phrase.head() + 1;
    return of < phrase.end()
        && syntax.is(of, "of")
        && syntax.tag(of + 1) == Tag.NOUN
        && !topic.namesDisease(phrase);
  }

  private void addLeft(Ballot ballot, Quantity quantity, int first, char kind) {
    int cost = 0;
    int limit = Math.max(first, quantity.firstToken() - WINDOW);
    boolean governed = false;
    for (int i = quantity.firstToken() - 1; i >= limit && cost < REACH; i--) {
      boolean apart = governed && takesOwn(i);
      governed |= syntax.tag(i).isVerbal() && !syntax.tag(i).isAuxiliary();
      for (Evidence evidence : syntax.word(i).roles()) {
        if (apart && evidence.where() == Where.VERB) {
          continue;
        }
        if (evidence.holdsFor(kind, foreign) && evidence.isFollowedIn(syntax, i)) {
          add(ballot, evidence, cost, leftWeight(evidence, i, quantity));
        }
      }
      cost += distance.of(i);
    }
  }

  /** Returns whether a verb has an object of its own: "held the town and sent 12 men". */
  private boolean takesOwn(int verb) {
    Tag next = syntax.tag(verb + 1);
    return syntax.tag(verb).isVerbal() && (next == Tag.DETERMINER || next.isNominal());
  }

  private int leftWeight(Evidence evidence, int i, Quantity quantity) {
    return switch (evidence.where()) {
      case BESIDE -> i + evidence.rest().length + 1 == quantity.firstToken() ? 4 : 0;
      case VERB -> verbWeight(i, quantity);
      case GAME -> topic.isSport() ? verbWeight(i, quantity) : 0;
      case STATE -> 1;
      case BEFORE -> reaches(i + evidence.rest().length, quantity) ? 4 : 0;
      case NEAR, SENTENCE -> 4;
      case OBJECT, DISEASE, AFTER -> 0;
    };
  }

  private int verbWeight(int verb, Quantity quantity) {
    if (!syntax.tag(verb).isVerbal() || describesThing(quantity)) {
      return 0;
    }
    return government.right(verb) ? 4 : 1;
  }

  /** Returns whether people only tell the size of a thing: "held a 30-person meeting". */
  private boolean describesThing(Quantity quantity) {
    int after = quantity.endToken() + 2;
    return quantity.unit().equals("person")
        && after < syntax.size()
        && syntax.tag(quantity.endToken()) == Tag.HYPHEN
        && (syntax.tag(after) == Tag.NOUN || syntax.tag(after) == Tag.GERUND)
        && !Lexicon.isPeople(syntax.lower(after));
  }

  /**
   * Returns whether a phrase that ends at a token is about the figure, and not about the object of
   * its preposition alone: "attacks on a plan backed by two bakers".
   */
  private boolean reaches(int last, Quantity quantity) {
    int before = quantity.firstToken() - 1;
    boolean apart =
        syntax.tag(last) == Tag.PREPOSITION
            && last < before
            && syntax.tag(before) == Tag.PREPOSITION
            && !ABOUT_SUBJECT.contains(syntax.lower(before));
    for (int i = last + 1; apart && i < before; i++) {
      if (syntax.tag(i).isVerbal()) {
        return false;
      }
    }
    return true;
  }

  private void addRight(Ballot ballot, Quantity quantity, Counted counted, int end, char kind) {
    int cost = 0;
    Phrase phrase = counted.direct() ? counted.phrase() : Phrase.NONE;
    int limit = Math.min(end, quantity.afterToken() + WINDOW);
    if (isWhole(quantity)) {
      limit = untilVerb(quantity.afterToken(), limit);
    }
    boolean others = false;
    int i = quantity.endToken();
    while (i < limit && cost < REACH) {
      int resumed = i >= phrase.end() && cost <= 2 ? endOfAside(i, limit) : i;
      if (resumed > i) {
        i = resumed;
        cost += 2;
      }
      others |= OTHERS.contains(syntax.lower(i));
      boolean attribute = i < phrase.head() && syntax.tag(i) == Tag.ADJECTIVE;
      for (Evidence evidence : syntax.word(i).roles()) {
        boolean apart = attribute && !describes(evidence, kind);
        if (!apart && evidence.holdsFor(kind, foreign) && evidence.isFollowedIn(syntax, i)) {
          add(ballot, evidence, cost, others ? 0 : rightWeight(evidence.where(), i, end));
        }
      }
      cost += phrase.holds(i) || i < quantity.afterToken() ? 0 : distance.of(i);
      i++;
    }
  }

  /** Returns whether the words are "three of the nine": what follows is told of the three. */
  private boolean isWhole(Quantity quantity) {
    int i = quantity.firstToken() - 1;
    while (i > 0 && syntax.tag(i) == Tag.DETERMINER) {
      i--;
    }
    return i > 0 && syntax.is(i, "of") && distance.isQuantity(i - 1);
  }

  /** Returns where the verb stands that is told of the subject, and not of a clause about it. */
  private int untilVerb(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (syntax.tag(i) == Tag.RELATIVE) {
        return limit;
      }
      if (syntax.tag(i).isVerbal() || syntax.tag(i).isAuxiliary()) {
        return i;
      }
    }
    return limit;
  }

  private int rightWeight(Where where, int i, int end) {
    return switch (where) {
      case VERB -> syntax.tag(i).isVerbal() && government.left(i, end) ? 4 : 0;
      case STATE, AFTER, NEAR, SENTENCE -> 4;
      case OBJECT, DISEASE, GAME, BESIDE, BEFORE -> 0;
    };
  }

  /** Returns the verb after an aside between commas that begins at the token, or the token. */
  private int endOfAside(int comma, int limit) {
    if (syntax.tag(comma) != Tag.COMMA) {
      return comma;
    }
    for (int j = comma + 1; j + 1 < limit && j <= comma + LONGEST_ASIDE; j++) {
      if (syntax.tag(j) == Tag.COMMA) {
        Tag next = syntax.tag(j + 1);
        boolean resumes = next.isVerbal() && next != Tag.GERUND;
        if (resumes) {
          return j + 1;
        }
      }
    }
    return comma;
  }

  private static void add(Ballot ballot, Evidence evidence, int cost, int weight) {
    ballot.add(evidence.role(), evidence.points() * (REACH - cost) * weight / (4 * REACH));
  }
}
