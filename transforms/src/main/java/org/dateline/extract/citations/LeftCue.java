package org.dateline.extract.citations;

import java.util.Optional;

/** The words before an outlet's name that make it a source. */
final class LeftCue {
  private static final int MAX_GAP = 4;
  private static final int WIDE_GAP = 8;
  private static final int MAX_NAME = 4;
  private static final int MAX_SAYING = 40;

  private final MentionContext context;
  private final int at;

  /**
   * Creates a reader.
   *
   * @param at index of the last word before the name and its description
   */
  LeftCue(MentionContext context, int at) {
    this.context = context;
    this.at = at;
  }

  /** Returns the phrase from the cue to the name. */
  Optional<int[]> phrase() {
    String cue = context.word(at);
    if (CueWords.TOLD.has(cue)) {
      return span(at);
    }
    int noun = at - 1;
    boolean fits =
        switch (cue) {
          case "to" -> context.stands(noun, 2, CueWords.BEFORE_TO) || isConfided(noun);
          case "by" -> context.stands(noun, 2, CueWords.BEFORE_BY);
          case "with" ->
              context.stands(noun, 1, CueWords.BEFORE_WITH)
                  || within(noun, CueWords.WITH_WIDE) >= 0;
          case "in", "on" ->
              context.stands(beforeProgramme(noun), MAX_GAP, CueWords.BEFORE_IN) || isOnAir(cue);
          case "of" -> CueWords.BROADCASTS.has(context.word(noun)) && isSaid(noun);
          case "from", "for", "at" -> CueWords.BEFORE_IN.has(context.word(noun));
          default -> false;
        };
    return fits ? span(noun) : Optional.empty();
  }

  /** Returns whether words before the index tell of speech: {@code said on Monday's broadcast}. */
  private boolean isSaid(int noun) {
    for (int i = noun - 1; i > noun - MAX_SAYING && context.has(i); i--) {
      if (CueWords.AIR_VERBS.has(context.word(i)) || CueWords.PERSON_VERBS.has(context.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Steps over {@code on “Late Talk”} before {@code on Channel 9}. */
  private int beforeProgramme(int noun) {
    if (!context.isQuote(noun)) {
      return noun;
    }
    int open = noun - 1;
    while (open > noun - WIDE_GAP && context.has(open) && !context.isQuote(open)) {
      open--;
    }
    boolean titled = context.isQuote(open) && isLink(context.word(open - 1));
    return titled ? open - 2 : noun;
  }

  private static boolean isLink(String word) {
    return word.equals("on") || word.equals("in") || word.equals("to");
  }

  /** Returns whether something is said to the outlet, some words before. */
  private boolean isConfided(int noun) {
    return within(noun, CueWords.TO_WIDE) >= 0 || within(noun, CueWords.GIVEN) >= 0;
  }

  private int within(int from, CueWords words) {
    for (int i = from; i > from - WIDE_GAP && context.has(i); i--) {
      if (words.has(context.word(i))) {
        return i;
      }
      if (CueWords.GAP_STOP.has(context.word(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Reads {@code On Channel 9, Lee said} and {@code On Channel 9's “Late Talk,” she said}. */
  private boolean isOnAir(String cue) {
    if (!cue.equals("on")) {
      return false;
    }
    int comma = context.mention().end();
    while (context.has(comma)
        && comma < context.mention().end() + WIDE_GAP
        && !context.word(comma).equals(",")) {
      comma++;
    }
    for (int i = comma + 1; context.word(comma).equals(",") && i <= comma + MAX_NAME + 1; i++) {
      if (CueWords.AIR_VERBS.has(context.word(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads the verb before its subject, {@code , said the Courier}, where nothing follows that the
   * outlet would do itself.
   */
  Optional<int[]> inverted(int after) {
    boolean verb = CueWords.FIRM_VERBS.has(context.word(at)) || CueWords.SAYS.has(context.word(at));
    boolean behindClause = context.word(at - 1).equals(",") || context.isQuote(at - 1);
    boolean ends =
        !context.has(after)
            || context.isPunctuation(after) && !context.word(after + 1).equals("who")
            || context.word(after).equals("in");
    boolean closes = CueWords.FIRM_VERBS.has(context.word(at)) && context.isEnd(after);
    return verb && (behindClause || closes) && ends && !context.mention().common()
        ? span(at)
        : Optional.empty();
  }

  /** Returns the phrase from {@code told} over a reporter's name to the outlet. */
  static Optional<int[]> toldName(MentionContext context, int staff) {
    int i = staff - 1;
    while (i > staff - MAX_NAME && !context.word(i).equals(",") && context.has(i)) {
      i--;
    }
    if (!context.word(i).equals(",")) {
      return Optional.empty();
    }
    int name = i - 1;
    while (context.isCapitalised(name) && i - name <= MAX_NAME) {
      name--;
    }
    boolean told =
        CueWords.TOLD.has(context.word(name))
            || context.word(name).equals("to") && new LeftCue(context, name).isConfided(name - 1);
    return told && name < i - 1 ? new LeftCue(context, name).span(name) : Optional.empty();
  }

  private Optional<int[]> span(int first) {
    return Optional.of(
        new int[] {Math.max(first, context.sentence().firstToken()), context.mention().end() - 1});
  }
}
