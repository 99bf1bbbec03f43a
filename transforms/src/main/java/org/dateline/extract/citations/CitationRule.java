package org.dateline.extract.citations;

import java.util.Optional;

/**
 * Decides whether an outlet's name stands as a source, from the words left and right of it: who is
 * told, cited or quoted, who reports, whose report it is. An employer, an owner, a place and a
 * broadcaster that the story is about are none.
 */
final class CitationRule {
  private static final int MAX_CREDIT = 12;

  private final MentionContext context;

  private CitationRule(MentionContext context) {
    this.context = context;
  }

  /** Returns the tokens of the citing phrase, first and last, if the mention is one. */
  static Optional<int[]> phrase(MentionContext context) {
    return new CitationRule(context).decide();
  }

  private Optional<int[]> decide() {
    if (context.isOwner()) {
      return Optional.empty();
    }
    OutletMention mention = context.mention();
    int before = context.before();
    int after = context.after();
    LeftCue left = new LeftCue(context, before);
    RightCue right = new RightCue(context, after);
    Optional<int[]> found =
        left.phrase()
            .or(this::credit)
            .or(() -> left.inverted(after))
            .or(() -> staff(before, after));
    if (found.isPresent()) {
      return found;
    }
    if (!mention.known()) {
      return isGoverned(before) ? Optional.empty() : right.firmVerb(after);
    }
    return right
        .product()
        .or(right::verbOfWriter)
        .or(right::verbOfTeam)
        .or(right::verbOfClause)
        .or(right::sharedVerb)
        .or(
            () ->
                isGoverned(before) ? Optional.empty() : right.verb().or(() -> right.deed(before)));
  }

  /** Reads an outlet that stands alone in brackets, behind a dash or behind {@code Source:}. */
  private Optional<int[]> credit() {
    OutletMention mention = context.mention();
    int left = mention.first() - 1;
    while (isCreditWord(left) && left > mention.first() - MAX_CREDIT) {
      left--;
    }
    int right = mention.end();
    while (isCreditWord(right) && right < mention.end() + MAX_CREDIT) {
      right++;
    }
    boolean brackets = context.word(left).equals("(") && context.word(right).equals(")");
    boolean telling = mention.agency() || context.isDash(right + 1) || isDateline(left);
    boolean line =
        context.isDash(left) && !context.has(left - 1) && mention.known() && !context.has(right);
    boolean label =
        context.word(left).equals(":") && CueWords.SOURCE_LABELS.has(context.word(left - 1));
    return brackets && telling || line || label
        ? span(Math.max(left, context.sentence().firstToken()), Math.max(mention.end() - 1, right))
        : Optional.empty();
  }

  /** Returns whether capitals and names begin the sentence up to the bracket: a dateline. */
  private boolean isDateline(int bracket) {
    int first = context.sentence().firstToken();
    for (int i = first; i < bracket; i++) {
      if (bracket - first > MAX_CREDIT
          || !context.isCapitalised(i) && !context.word(i).equals(",")) {
        return false;
      }
    }
    return bracket > first && context.isAllCaps(first) && context.mention().known();
  }

  private boolean isCreditWord(int i) {
    return switch (context.word(i)) {
      case "/", ",", "and", "&", "the" -> true;
      default -> context.has(i) && context.isInName(i);
    };
  }

  /**
   * Reads a reporter's name before the outlet: {@code told Ann Lee, a columnist for the Courier},
   * {@code a reporter for the Courier obtained}, {@code Ann Lee of the Courier asked}.
   */
  private Optional<int[]> staff(int before, int after) {
    boolean links =
        switch (context.word(before)) {
          case "for", "of", "at", "with", "from" -> true;
          default -> false;
        };
    if (!links || !context.mention().known()) {
      return Optional.empty();
    }
    boolean staff = CueWords.STAFF.has(context.word(before - 1));
    if (!staff && !context.isCapitalised(before - 1)) {
      return Optional.empty();
    }
    Optional<int[]> verb = new RightCue(context, after).verbOfStaff();
    return verb.isPresent() || !staff ? verb : LeftCue.toldName(context, before - 1);
  }

  /** Returns whether a preposition or another noun governs the name, so that it is no subject. */
  private boolean isGoverned(int i) {
    return switch (context.word(i)) {
      case "of",
          "for",
          "at",
          "from",
          "with",
          "by",
          "in",
          "on",
          "to",
          "former",
          "into",
          "against",
          "than",
          "like",
          "about" ->
          true;
      default -> false;
    };
  }

  private Optional<int[]> span(int first, int last) {
    return Optional.of(
        new int[] {
          Math.max(first, context.sentence().firstToken()),
          Math.min(last, context.sentence().endToken() - 1)
        });
  }
}
