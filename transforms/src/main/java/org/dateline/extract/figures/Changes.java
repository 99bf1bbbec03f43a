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

  private final List<Token> tokens;
  private final Table table;

  Changes(List<Token> tokens, String language) {
    this.tokens = tokens;
    Table found = LANGUAGES.get(language);
    this.table = found == null ? LANGUAGES.get("en") : found;
  }

  private static Map<String, Table> load() {
    Map<String, Table> languages = new HashMap<>();
    for (String[] row : TableFile.rows("changes.tsv", 5)) {
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
      if (canChange(draft)) {
        draft.change = direction(draft, begin, sentence.endToken());
        if (draft.change.isEmpty() && previous != null) {
          draft.change = inherited(previous, draft);
        }
      }
      begin = draft.end;
      previous = draft;
    }
  }

  private static boolean canChange(Draft draft) {
    boolean distance =
        draft.hasUnit(Unit.Kind.LENGTH)
            || draft.hasUnit(Unit.Kind.TIME)
            || draft.hasUnit(Unit.Kind.SPEED);
    return !distance && draft.kind != QuantityKind.SCORE && draft.kind != QuantityKind.AGE;
  }

  private Optional<Qualifier> direction(Draft draft, int begin, int end) {
    int at = draft.first;
    boolean by = false;
    while (at > begin && FILLERS.contains(tokens.get(at - 1).lower())) {
      at--;
      by |= tokens.get(at).is("by") || tokens.get(at).is("um");
    }
    Optional<Match<Change>> verb = table.before.endingAt(tokens, begin, at);
    if (verb.isPresent() && fits(verb.get().meaning(), draft, by)) {
      return verb.map(m -> m.meaning().direction());
    }
    if (!isRate(draft)) {
      return Optional.empty();
    }
    Optional<Match<Change>> after = table.after.startingAt(tokens, draft.after, end);
    if (after.isEmpty()) {
      after = noun(draft.after, end);
    }
    return after.map(m -> m.meaning().direction());
  }

  /** Returns the noun of change that follows the number, at once or after a word. */
  private Optional<Match<Change>> noun(int at, int end) {
    int from = at < end && tokens.get(at).text().equals("-") ? at + 1 : at;
    Optional<Match<Change>> found = table.nouns.startingAt(tokens, from, end);
    return found;
  }

  /** Small counts after a verb are often its object (sank two ships): they need "by" or digits. */
  private static boolean fits(Change change, Draft draft, boolean by) {
    if (change.ratesOnly()) {
      return isRate(draft) || by;
    }
    return by || !draft.isBare() || draft.numeral.form() == Numeral.Form.DIGITS;
  }

  private static boolean isRate(Draft draft) {
    boolean small = draft.isMoney() && !draft.numeral.isScaled();
    return draft.hasUnit(Unit.Kind.PERCENT) || draft.hasUnit(Unit.Kind.POINT) || small;
  }

  /** {@code fell 24 points, or 0.1 percent}: both tell the same change. */
  private Optional<Qualifier> inherited(Draft left, Draft right) {
    if (left.change.isEmpty() || right.first - left.after > 3 || right.first <= left.after) {
      return Optional.empty();
    }
    boolean or = tokens.get(right.first - 1).is("or");
    boolean bracket = tokens.get(right.first - 1).text().equals("(");
    boolean otherUnit = !left.unitName().equals(right.unitName());
    return (or || bracket) && otherUnit && right.unit.isPresent() ? left.change : Optional.empty();
  }
}
