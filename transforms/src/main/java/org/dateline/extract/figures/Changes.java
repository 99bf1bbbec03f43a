package org.dateline.extract.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.figures.PhraseTable.Match;
import org.dateline.model.Qualifier;
import org.dateline.text.ResourceLines;

/** Tells the amounts of rises and falls from levels: rose 4 percent, down 3 points, cut by half. */
final class Changes {
  /** A word of change: its direction, and whether only rates follow it. */
  private record Change(Qualifier direction, boolean ratesOnly) {}

  private static final class Table {
    final PhraseTable<Change> before = PhraseTable.ofWords();
    final PhraseTable<Change> after = PhraseTable.ofWords();
    final PhraseTable<Change> nouns = PhraseTable.ofWords();
  }

  private static final Map<String, Table> LANGUAGES = load();
  private static final Set<String> FILLERS = Set.of("by", "another", "a", "an", "further", "um");

  /** Bound words after which a number is the level reached, not the amount of change. */
  private static final Set<String> LEVELS = Set.of("below", "above", "beyond", "past");

  private static final Set<String> PHRASAL =
      Set.of(
          "make", "makes", "making", "made", "add", "adds", "added", "adding", "end", "ends",
          "ended", "come", "comes", "came", "give", "gives", "gave", "take", "takes", "took",
          "taking", "set", "sets", "pick", "picked", "open", "opened", "pay", "paid", "rack",
          "racked", "put", "puts", "putting", "line", "lined", "hold", "held", "back", "backed",
          "keep", "stood", "stand", "sign", "signed", "round", "rounded", "buy", "bought", "turn",
          "turned", "split", "show");

  private static final Set<String> FELLING = Set.of("cut", "chopped");

  private static final Set<String> LOADED = Set.of("of", "onto", "into");

  private static final Set<String> LOSING =
      Set.of(
          "lost", "lose", "loses", "losing", "gained", "gain", "gains", "gaining", "shed", "sheds");

  private static final Set<String> RAISING = Set.of("raise", "raises", "raised", "raising");

  private static final Set<String> LIST_MARKS = Set.of(",", "and", "by", ";", "nearly", "about");
  private static final Set<String> BREAKS =
      Set.of(
          "to",
          "from",
          "is",
          "was",
          "were",
          "are",
          "while",
          "compared",
          "of",
          "but",
          "with",
          "after",
          "which",
          "who",
          "had",
          "has",
          "said",
          "against",
          "than");
  private static final int REACH = 12;
  private static final int LIST_GAP = 7;

  private final List<Token> tokens;
  private final Table table;

  Changes(List<Token> tokens, String language) {
    this.tokens = tokens;
    Table found = LANGUAGES.get(language);
    this.table = found == null ? LANGUAGES.get("en") : found;
  }

  private static Map<String, Table> load() {
    Map<String, Table> languages = new HashMap<>();
    for (String[] row : ResourceLines.rows(Changes.class, "changes.tsv", 5)) {
      Table table = languages.computeIfAbsent(row[0], key -> new Table());
      Qualifier direction = row[1].equals("up") ? Qualifier.UP : Qualifier.DOWN;
      Change change = new Change(direction, row[3].equals("rate"));
      for (String phrase : row[4].split("\\|", -1)) {
        switch (row[2]) {
          case "before" -> table.before.put(phrase, change);
          case "after" -> table.after.put(phrase, change);
          default -> {
            table.nouns.put(phrase, change);
            table.before.put(phrase + " of", change);
          }
        }
      }
    }
    return languages;
  }

  /** Marks the drafts of the sentence that are amounts of change. */
  void apply(List<Draft> drafts, Sentence sentence) {
    int begin = sentence.firstToken();
    Draft previous = null;
    for (Draft draft : drafts) {
      if (canChange(draft) && draft.change.isEmpty()) {
        draft.change = direction(draft, begin, sentence.endToken());
        if (draft.change.isEmpty() && previous != null) {
          draft.change = inherited(previous, draft);
        }
      }
      begin = draft.end;
      previous = draft;
    }
  }

  /** Returns whether the number is led by a word of change, as in {@code rose 5 percent}. */
  boolean isChange(Draft draft, int begin) {
    return canChange(draft) && led(draft, begin).isPresent();
  }

  /** Returns whether a word of change ends before token {@code end}. */
  boolean isWord(int end, int begin) {
    return table.before.endingAt(tokens, begin, end).isPresent();
  }

  private static boolean canChange(Draft draft) {
    boolean distance =
        draft.hasUnit(Unit.Kind.LENGTH)
            || draft.hasUnit(Unit.Kind.TIME)
            || draft.hasUnit(Unit.Kind.SPEED);
    return !distance && draft.kind != QuantityKind.SCORE && draft.kind != QuantityKind.AGE;
  }

  private Optional<Qualifier> direction(Draft draft, int begin, int end) {
    Optional<Qualifier> led = led(draft, begin);
    if (led.isPresent()) {
      return led;
    }
    Optional<Qualifier> compared = compared(draft, end);
    if (compared.isPresent() || !isRate(draft)) {
      return compared;
    }
    Optional<Match<Change>> after = table.after.startingAt(tokens, draft.after, end);
    if (after.isEmpty()) {
      after = noun(draft.after, end);
    }
    return after.map(m -> m.meaning().direction());
  }

  /** Returns the direction of the word of change that leads to the number. */
  private Optional<Qualifier> led(Draft draft, int begin) {
    if (LEVELS.contains(tokens.get(draft.first).lower())) {
      return Optional.empty();
    }
    int at = draft.first;
    boolean by = false;
    while (at > begin && FILLERS.contains(tokens.get(at - 1).lower())) {
      at--;
      by |= tokens.get(at).is("by") || tokens.get(at).is("um");
    }
    boolean byWord = by;
    Optional<Match<Change>> verb = table.before.endingAt(tokens, begin, draft.first);
    if (verb.isEmpty()) {
      verb = table.before.endingAt(tokens, begin, at);
    }
    if (verb.isEmpty() && by && draft.unit.isPresent()) {
      verb = farVerb(begin, at);
    }
    return verb.filter(m -> !isParticle(m, begin))
        .filter(m -> byWord || !isLoad(draft) && !isCollected(m, draft))
        .filter(m -> isLost(m, draft) || fits(m.meaning(), draft, byWord, sharesOf(draft)))
        .map(m -> m.meaning().direction());
  }

  /** Looks further back for the verb of {@code lifted the levy by 30 basis points}. */
  private Optional<Match<Change>> farVerb(int begin, int end) {
    for (int i = end - 1; i >= Math.max(begin, end - REACH); i--) {
      Optional<Match<Change>> verb = table.before.endingAt(tokens, begin, i);
      if (verb.isPresent() && verb.get().end() == i && !tokens.get(i - 1).is("up")) {
        return verb;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns whether "up" or "down" belongs to a verb that tells no rise or fall: makes up 40
   * percent.
   */
  private boolean isParticle(Match<Change> match, int begin) {
    Token word = tokens.get(match.first());
    if (match.end() - match.first() != 1 || match.first() <= begin) {
      return false;
    }
    String verb = tokens.get(match.first() - 1).lower();
    boolean razes = RazingVerbs.contains(verb) || FELLING.contains(verb);
    return word.is("up") && PHRASAL.contains(verb) || word.is("down") && razes;
  }

  /**
   * Returns whether a mass or volume is one of something that was moved: dropped 9 tons of rice.
   */
  private boolean isLoad(Draft draft) {
    boolean measured = draft.hasUnit(Unit.Kind.MASS) || draft.hasUnit(Unit.Kind.VOLUME);
    boolean follows = draft.after < tokens.size();
    return measured && follows && LOADED.contains(tokens.get(draft.after).lower());
  }

  /** Returns whether a mass is what something has more or less of itself: lost 12 kg. */
  private boolean isLost(Match<Change> match, Draft draft) {
    return draft.hasUnit(Unit.Kind.MASS) && LOSING.contains(tokens.get(match.first()).lower());
  }

  /** Returns whether money is gathered, and nothing rises by it: raised $900. */
  private boolean isCollected(Match<Change> match, Draft draft) {
    return draft.isMoney() && RAISING.contains(tokens.get(match.first()).lower());
  }

  private boolean sharesOf(Draft draft) {
    return draft.after < tokens.size() && tokens.get(draft.after).is("of");
  }

  /** {@code $70 million more than last year}. */
  private Optional<Qualifier> compared(Draft draft, int end) {
    boolean measured = draft.isMoney() || draft.hasUnit(Unit.Kind.PERCENT);
    int at = draft.after;
    if (!measured || at + 1 >= end || !tokens.get(at + 1).is("than")) {
      return Optional.empty();
    }
    Token word = tokens.get(at);
    if (word.is("more") || word.is("higher") || word.is("greater")) {
      return Optional.of(Qualifier.UP);
    }
    boolean less = word.is("less") || word.is("lower") || word.is("fewer");
    return less ? Optional.of(Qualifier.DOWN) : Optional.empty();
  }

  /** Returns the noun of change that follows the number, at once or after a word. */
  private Optional<Match<Change>> noun(int at, int end) {
    int from = at < end && tokens.get(at).text().equals("-") ? at + 1 : at;
    return table.nouns.startingAt(tokens, from, end);
  }

  /** Small counts after a verb are often its object (sank two ships): they need "by" or digits. */
  private static boolean fits(Change change, Draft draft, boolean by, boolean share) {
    if (change.ratesOnly()) {
      return isRate(draft) && !share || by;
    }
    return by || !draft.isBare() || draft.numeral.form() == Numeral.Form.DIGITS;
  }

  private static boolean isRate(Draft draft) {
    boolean small = draft.isMoney() && !draft.numeral.isScaled();
    return draft.hasUnit(Unit.Kind.PERCENT) || draft.hasUnit(Unit.Kind.POINT) || small;
  }

  /** {@code fell 30 points, or 0.2 percent}: both tell the same change. */
  private Optional<Qualifier> inherited(Draft left, Draft right) {
    if (left.change.isEmpty() || right.first <= left.after) {
      return Optional.empty();
    }
    if (right.first - left.after > 3) {
      return isListed(left, right) ? left.change : Optional.empty();
    }
    boolean or = tokens.get(right.first - 1).is("or");
    boolean bracket = tokens.get(right.first - 1).text().equals("(");
    boolean otherUnit = !left.unitName().equals(right.unitName());
    return (or || bracket) && otherUnit && right.unit.isPresent() || isListed(left, right)
        ? left.change
        : Optional.empty();
  }

  /** {@code fell 2 percent in the north, 3 percent in the south and 4 percent in the east}. */
  private boolean isListed(Draft left, Draft right) {
    boolean same = left.unitName().equals(right.unitName()) && right.hasUnit(Unit.Kind.PERCENT);
    if (!same || right.first - left.after > LIST_GAP) {
      return false;
    }
    for (int i = left.after; i < right.first - 1; i++) {
      if (BREAKS.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return LIST_MARKS.contains(tokens.get(right.first - 1).lower());
  }
}
