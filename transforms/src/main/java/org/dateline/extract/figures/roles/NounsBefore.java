package org.dateline.extract.figures.roles;

import java.util.Locale;
import java.util.Set;
import org.dateline.extract.figures.Quantity;
import org.dateline.extract.figures.QuantityKind;

/** Finds the noun phrase that a figure measures, before it. */
final class NounsBefore {
  private static final Set<String> COSTING =
      Set.of(
          "cost", "costs", "costing", "save", "saves", "saved", "saving", "earn", "earned", "pay",
          "pays", "paid", "paying", "owe", "owes", "owed", "lend", "lends", "lent");
  private static final Set<String> LEVELS = Set.of("to", "from", "by", "at");
  private static final Set<String> COUNT_LEVELS = Set.of("to", "from", "at");
  private static final Set<String> SIZES =
      Set.of("population", "membership", "workforce", "headcount", "attendance", "readership");
  private static final Set<String> LEADING = Set.of("a", "an", "up", "down", "as");

  /** What a market has while it rises or falls: "rose 2%, on turnover of $3m". */
  private static final Set<String> TRADED = Set.of("turnover", "volume", "volumes");

  private static final Set<String> PEAKS =
      Set.of("close", "high", "low", "peak", "record", "total", "level", "maximum", "minimum");

  private final Syntax syntax;
  private final boolean[] inQuantity;
  private final NounPhrases phrases;
  private final SubjectFinder subjects;
  private final Holders holders;

  NounsBefore(Grammar grammar) {
    this.holders = grammar.holders();
    this.syntax = grammar.syntax();
    this.inQuantity = grammar.inQuantity();
    this.phrases = grammar.phrases();
    this.subjects = grammar.subjects();
  }

  /** Returns whether a bare number is a level of something: "closed at 1,237", "which is 12". */
  boolean isLevel(Quantity quantity, int first) {
    int i = quantity.firstToken() - 1;
    return i >= first
        && (COUNT_LEVELS.contains(syntax.lower(i))
            || syntax.tag(i) == Tag.OPEN
            || syntax.tag(i) == Tag.BE);
  }

  /** Returns whether a bare number is the size of the noun before it: "estimates of 900". */
  boolean isSize(Quantity quantity, int first) {
    int i = quantity.firstToken() - 1;
    if (i <= first || !syntax.is(i, "of")) {
      return false;
    }
    Phrase noun = phrases.base(i, first);
    return names(noun) && !Lexicon.isPeople(syntax.lower(noun.head()));
  }

  /** Returns the noun of size that a count tells: "the population of the isle is 900 people". */
  String sized(Quantity quantity, int first) {
    int be = quantity.firstToken() - 1;
    if (be <= first || syntax.tag(be) != Tag.BE) {
      return "";
    }
    String subject = subjects.before(be, first);
    int words = subject.indexOf(" of ");
    String noun = (words < 0 ? subject : subject.substring(0, words)).toLowerCase(Locale.ROOT);
    return SIZES.contains(Phrases.lastWord(noun)) ? subject : "";
  }

  /** Returns the governor of the figure or the subject of its clause; empty where none is told. */
  String find(Quantity quantity, int first) {
    int i = quantity.firstToken() - 1;
    while (i >= first && (isLeading(i, first) || isPraise(i, first, quantity))) {
      i--;
    }
    if (i < first) {
      return "";
    }
    boolean time = quantity.kind() == QuantityKind.DURATION || quantity.unit().equals("time");
    Tag tag = syntax.tag(i);
    if (tag == Tag.OPEN || tag == Tag.STOP || tag == Tag.COMMA && !time) {
      String named = phrases.endingAt(i, first);
      boolean measure = tag == Tag.COMMA && quantity.kind() == QuantityKind.MEASURE;
      boolean added = measure && !named.isEmpty();
      return added ? holders.ofAmount(named, phrases.base(i, first).first(), first) : named;
    }
    if (time) {
      String lasting = syntax.is(i, "for") ? lasting(i, first) : "";
      String subject = lasting.isEmpty() ? subjects.before(i, first) : lasting;
      return subject.isEmpty() ? doing(i, first) : subject;
    }
    if (tag.isNominal() || isNameNumber(i, first)) {
      return beside(i, first, quantity);
    }
    String governor = tag == Tag.PREPOSITION ? governor(i, first) : "";
    if (!governor.isEmpty()) {
      return governor;
    }
    String subject = subjects.before(i, first);
    return subject.isEmpty() && tag == Tag.PREPOSITION ? changing(i, first) : subject;
  }

  /** Returns what "a" or "an" makes an event that lasts: "a ban | for two years". */
  private String lasting(int preposition, int first) {
    Phrase noun = phrases.base(preposition, first);
    boolean single =
        names(noun)
            && noun.first() > first + 1
            && (syntax.is(noun.first() - 1, "a") || syntax.is(noun.first() - 1, "an"));
    boolean placed = single && syntax.tag(noun.first() - 2) == Tag.PREPOSITION;
    return single && !placed ? phrases.endingAt(preposition, first) : "";
  }

  /** Returns what is done, where a word in -ing tells it alone: "after loading | in 9 minutes". */
  private String doing(int preposition, int first) {
    int i = preposition - 1;
    boolean alone =
        syntax.tag(preposition) == Tag.PREPOSITION
            && i > first
            && (syntax.tag(i) == Tag.GERUND || syntax.tag(i) == Tag.NOUN)
            && syntax.lower(i).endsWith("ing")
            && (syntax.tag(i - 1) == Tag.PREPOSITION || syntax.tag(i - 1) == Tag.SUBORDINATOR);
    return alone ? syntax.lower(i) : "";
  }

  /** Returns the rise or fall that led to a level: "there was a drop in fares to". */
  private String changing(int preposition, int first) {
    String phrase = phrases.endingAt(preposition, first);
    int in = Math.max(phrase.indexOf(" in "), phrase.indexOf(" of "));
    String head = in < 0 ? "" : phrase.substring(phrase.lastIndexOf(' ', in - 1) + 1, in);
    return ChangeFinder.isNoun(head.toLowerCase(Locale.ROOT)) ? phrase : "";
  }

  /** Returns whether the word belongs to the amount: "as high as roughly". */
  private boolean isLeading(int i, int first) {
    boolean compared = i > first && syntax.tag(i) == Tag.ADJECTIVE && syntax.is(i - 1, "as");
    return compared || syntax.tag(i) == Tag.ADVERB || LEADING.contains(syntax.lower(i));
  }

  /** Returns whether a word judges an amount, as none but such stand there: "for a mere | $9". */
  private boolean isPraise(int i, int first, Quantity quantity) {
    Tag tag = syntax.tag(i);
    boolean word = tag == Tag.NOUN || tag == Tag.GERUND || tag == Tag.ADJECTIVE;
    return word
        && quantity.kind() == QuantityKind.MONEY
        && i > first
        && (syntax.is(i - 1, "a") || syntax.is(i - 1, "an"));
  }

  private boolean isNameNumber(int i, int first) {
    return i > first
        && syntax.tag(i) == Tag.NUMERAL
        && !inQuantity[i]
        && syntax.tag(i - 1) == Tag.NAME;
  }

  /** Returns the noun that stands right before the figure, unless it only receives the amount. */
  private String beside(int i, int first, Quantity quantity) {
    Phrase noun = phrases.base(i + 1, first);
    if (!names(noun)) {
      return subjects.before(i, first);
    }
    int verb = beforeDeterminers(noun, first);
    boolean receives =
        verb >= first
            && quantity.kind() == QuantityKind.MONEY
            && syntax.tag(verb).isVerbal()
            && COSTING.contains(syntax.lower(verb));
    return receives ? subjects.before(verb, first) : phrases.endingAt(i + 1, first);
  }

  private boolean names(Phrase noun) {
    return !noun.isEmpty() && !phrases.isTime(noun) && !PEAKS.contains(syntax.lower(noun.head()));
  }

  private int beforeDeterminers(Phrase noun, int first) {
    int i = noun.first() - 1;
    while (i > first && (syntax.tag(i) == Tag.DETERMINER || inQuantity[i])) {
      i--;
    }
    return i;
  }

  /** Returns the noun that a preposition ties the figure to: "debts of", "a grant for". */
  private String governor(int preposition, int first) {
    boolean level = LEVELS.contains(syntax.lower(preposition));
    Phrase noun = level ? Phrase.NONE : phrases.base(preposition, first);
    if (!names(noun)) {
      return "";
    }
    String governor = phrases.endingAt(preposition, first);
    if (!syntax.is(preposition, "of")) {
      return governor;
    }
    int on = noun.first() - 1;
    if (on > first && syntax.is(on, "on") && TRADED.contains(syntax.lower(noun.head()))) {
      String market = subjects.before(on - 1, first);
      return market.isEmpty() ? governor : governor + " of " + market;
    }
    return holders.ofAmount(governor, noun.first(), first);
  }

  /** Returns what was changed to, from or by the figure: "cut its forecast for June to". */
  String changed(Quantity quantity, int first) {
    int preposition = quantity.firstToken() - 1;
    if (preposition <= first || !LEVELS.contains(syntax.lower(preposition))) {
      return "";
    }
    int at = phrases.beforeTimes(preposition, first);
    Phrase noun = phrases.base(at, first);
    if (!names(noun)) {
      return "";
    }
    int verb = beforeDeterminers(noun, first);
    boolean changed =
        verb >= first && syntax.tag(verb).isVerbal() && !syntax.tag(verb).isAuxiliary();
    if (!changed) {
      return "";
    }
    String phrase = phrases.endingAt(at, first);
    if (verb == noun.first() - 1 && ChangeFinder.isVerb(syntax.lower(verb))) {
      String changer = subjects.before(verb, first);
      return changer.isEmpty() ? phrase : phrase + " of " + changer;
    }
    return isAnyones(verb + 1, noun.first())
        ? phrase
        : holders.ofAmount(phrase, noun.first(), first);
  }

  /** Returns whether an article leaves open whose the noun is: "rivals cut the price". */
  private boolean isAnyones(int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (syntax.is(i, "the") || syntax.is(i, "a") || syntax.is(i, "an")) {
        return true;
      }
    }
    return false;
  }
}
