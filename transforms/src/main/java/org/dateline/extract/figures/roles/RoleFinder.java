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

  /** Beyond this to the right of a figure another clause has most often begun. */
  private static final int CLAUSE = 15;

  private static final int LONGEST_ASIDE = 16;
  private static final int CHANGE_POINTS = 14;
  private static final int SCORE_POINTS = 9;
  private static final int OFTEN_POINTS = 9;
  private static final int LEAD_POINTS = 5;
  private static final int TOPIC_POINTS = 3;

  /** Roles of those to whom something is done. */
  private static final Set<String> VICTIMS =
      Set.of(
          "killed",
          "injured",
          "arrested",
          "charged",
          "displaced",
          "evacuated",
          "rescued",
          "hostage",
          "affected",
          "infected");

  /** Subjects of another clause, which are not those that a figure counts. */
  private static final Set<String> OTHERS = Set.of("he", "she", "i", "we", "you");

  private final Syntax syntax;
  private final Distance distance;
  private final Topic topic;
  private final Government government;
  private final ChangeFinder changes;
  private final VerbTies ties;
  private final CountedEvidence counts;
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
    this.ties = new VerbTies(syntax);
    this.counts = new CountedEvidence(syntax, topic, foreign);
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
    if (kind == 'p' && changes.isLead(quantity, sentence.firstToken())) {
      ballot.add("poll", LEAD_POINTS);
    }
    if (Frequency.isTold(syntax, quantity)) {
      ballot.add("count", OFTEN_POINTS);
    }
    counts.add(ballot, counted, quantity.sentence(), kind);
    addLeft(ballot, quantity, sentence.firstToken(), kind);
    addRight(ballot, quantity, counted, sentence.endToken(), kind);
    return ballot.best();
  }

  private void addLeft(Ballot ballot, Quantity quantity, int first, char kind) {
    int cost = 0;
    int limit = Math.max(first, quantity.firstToken() - WINDOW);
    boolean governed = false;
    boolean agent = kind == CountLetters.LIVING && ties.isAgent(quantity);
    for (int i = quantity.firstToken() - 1; i >= limit && cost < REACH; i--) {
      boolean apart = governed && takesOwn(i);
      governed |= syntax.tag(i).isVerbal() && !syntax.tag(i).isAuxiliary();
      for (Evidence evidence : syntax.word(i).roles()) {
        boolean suffered = isSuffered(evidence) && (agent || isHitInGame(evidence, kind));
        if (suffered || apart && evidence.where() == Where.VERB) {
          continue;
        }
        if (evidence.holdsFor(kind, foreign) && evidence.isFollowedIn(syntax, i)) {
          add(ballot, evidence, cost, leftWeight(evidence, i, quantity));
        }
      }
      cost += distance.of(i);
    }
  }

  private static boolean isSuffered(Evidence evidence) {
    return VICTIMS.contains(evidence.role());
  }

  /** Returns whether a verb of harm tells of play: "hit three free throws". */
  private boolean isHitInGame(Evidence evidence, char kind) {
    return kind != CountLetters.LIVING && evidence.where() == Where.VERB && topic.isSport();
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
      case BEFORE -> ties.reaches(i + evidence.rest().length, quantity) ? 4 : 0;
      case NEAR, SENTENCE -> 4;
      case OBJECT, DISEASE, AFTER -> 0;
    };
  }

  private int verbWeight(int verb, Quantity quantity) {
    if (!syntax.tag(verb).isVerbal() || ties.describesThing(quantity)) {
      return 0;
    }
    return government.right(verb) ? 4 : government.isPassive(verb) ? 0 : 1;
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
      others |= cost > CLAUSE || OTHERS.contains(syntax.lower(i));
      boolean attribute = i < phrase.head() && syntax.tag(i) == Tag.ADJECTIVE;
      for (Evidence evidence : syntax.word(i).roles()) {
        boolean apart = attribute && !CountedEvidence.describes(evidence, kind);
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
    boolean further = comma + 1 < limit && syntax.tag(comma + 1) == Tag.CONJUNCTION;
    if (syntax.tag(comma) != Tag.COMMA || further) {
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
