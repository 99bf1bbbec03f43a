package org.dateline.extract.citations;

import java.util.Optional;

/** The words after an outlet's name that make it a source. */
final class RightCue {
  private static final int MAX_GAP = 4;
  private static final int MAX_NAME = 6;
  private static final int MAX_APPOSITION = 14;

  private final MentionContext context;
  private final int at;

  /**
   * Creates a reader.
   *
   * @param at index of the first word after the name and what it is called
   */
  RightCue(MentionContext context, int at) {
    this.context = context;
    this.at = at;
  }

  /** Reads {@code a Courier poll}, {@code the Courier's report} and {@code a Wire reporter saw}. */
  Optional<int[]> product() {
    int noun = context.isPossessive(at) ? at + 1 : at;
    while (context.word(noun).equals("news")) {
      noun++;
    }
    String word = context.word(noun);
    if (CueWords.STAFF.has(word) && noun == at && context.mention().agency()) {
      return isReportingVerb(noun + 1) ? span(noun) : Optional.empty();
    }
    boolean product =
        CueWords.PRODUCTS.has(word) && !CueWords.PRODUCT_STOP.has(context.word(noun + 1));
    return product ? span(noun) : Optional.empty();
  }

  /** Reads {@code Courier columnist Ann Lee wrote} and {@code the Courier writer, revealed}. */
  Optional<int[]> verbOfWriter() {
    int i = at;
    int desks = at + MAX_NAME;
    boolean staff = false;
    while (i < desks && isWriter(context.word(i))) {
      staff = CueWords.STAFF.has(context.word(i));
      i++;
    }
    if (!staff) {
      return Optional.empty();
    }
    int end = i + MAX_NAME;
    while (i < end && (context.isCapitalised(i) || context.word(i).equals(","))) {
      i++;
    }
    i = afterAdverbs(i);
    return CueWords.REPORTS.has(context.word(i)) || context.word(i).equals("posted")
        ? span(i)
        : Optional.empty();
  }

  /** Reads {@code the Courier's science desk reported}. */
  Optional<int[]> verbOfTeam() {
    if (!context.isPossessive(at)) {
      return Optional.empty();
    }
    for (int i = at + 1; i < at + MAX_NAME && context.has(i); i++) {
      if (context.isPunctuation(i) && !context.isDash(i)) {
        return Optional.empty();
      }
      int verb = afterAdverbs(i + 1);
      if (CueWords.TEAMS.has(context.word(i)) && CueWords.REPORTS.has(context.word(verb))) {
        return span(verb);
      }
    }
    return Optional.empty();
  }

  /** Reads {@code the Courier, which ran an article}. */
  Optional<int[]> verbOfClause() {
    int verb = afterAdverbs(at + 2);
    boolean clause = context.word(at).equals(",") && context.word(at + 1).equals("which");
    return clause && CueWords.REPORTS.has(context.word(verb)) && !context.mention().common()
        ? span(verb)
        : Optional.empty();
  }

  private static boolean isWriter(String word) {
    return CueWords.DESKS.has(word) || CueWords.STAFF.has(word) || word.equals("and");
  }

  private boolean isReportingVerb(int i) {
    return CueWords.REPORTS.has(context.word(i))
        || CueWords.SAYS.has(context.word(i))
        || context.word(i).equals("saw");
  }

  /** Reads what the outlet, or a named person of it, does. */
  Optional<int[]> verb() {
    int i = at;
    if (context.isPossessive(i)) {
      i++;
      int end = i + MAX_NAME;
      while (i < end && (context.isCapitalised(i) || context.isQuote(i))) {
        i++;
      }
      if (i == at + 1) {
        return Optional.empty();
      }
      if (CueWords.PERSON_VERBS.has(context.word(i))) {
        return span(i);
      }
    }
    if (context.word(i).equals(",") && CueWords.TOLD.has(context.word(i + 1))) {
      return span(i + 1);
    }
    int begin = i;
    if (reportsEarnings(afterAdverbs(begin))) {
      return Optional.empty();
    }
    return verbAt(begin).or(() -> firmVerb(begin));
  }

  /** Returns whether the outlet tells of its own business: {@code reported a loss}. */
  private boolean reportsEarnings(int verb) {
    return context.word(verb).startsWith("report")
        && context.stands(verb + MAX_GAP, MAX_GAP, CueWords.EARNINGS);
  }

  private Optional<int[]> verbAt(int from) {
    int i = afterAdverbs(from);
    String verb = context.word(i);
    boolean passive = i > from && isBe(context.word(i - 1));
    if (passive || isBe(verb)) {
      int participle = passive ? i : i + 1;
      return context.word(participle).equals("reporting") ? span(participle) : Optional.empty();
    }
    if (CueWords.REPORTS.has(verb) && !context.mention().common()) {
      return span(i);
    }
    boolean says = CueWords.SAYS.has(verb) && !context.mention().common();
    boolean itself = !context.mention().agency() && speaksOfItself(i + 1);
    return says && !itself ? span(i) : Optional.empty();
  }

  /**
   * Reads a verb that only reporting outlets do; known outlets may do others too behind a clause.
   */
  Optional<int[]> firmVerb(int from) {
    int i = from;
    if (context.word(i).equals(",")) {
      int end = i + MAX_APPOSITION;
      do {
        i++;
      } while (context.has(i) && i < end && !context.word(i).equals(","));
      i++;
      if (!context.word(i - 1).equals(",") || CueWords.FIRM_VERBS.has(context.word(from + 1))) {
        i = from;
      }
    }
    boolean behindClause = i > from && context.mention().known() && !context.mention().common();
    i = afterAdverbs(i);
    boolean reports =
        CueWords.FIRM_VERBS.has(context.word(i))
            || behindClause && CueWords.REPORTS.has(context.word(i));
    return reports ? span(i) : Optional.empty();
  }

  /**
   * Reads what only sources do, {@code the Courier has seen}, and {@code as the Courier put it}.
   */
  Optional<int[]> deed(int before) {
    if (context.mention().common()) {
      return Optional.empty();
    }
    boolean put =
        context.word(before).equals("as")
            && context.word(at).startsWith("put")
            && context.word(at + 1).equals("it");
    int end = put ? at + 1 : OutletDeeds.endAt(context, at);
    return end < 0 ? Optional.empty() : span(end);
  }

  /**
   * Reads an agency that says something together with another body: {@code the Wire and the Survey
   * said}.
   */
  Optional<int[]> sharedVerb() {
    boolean agency =
        context.mention().agency()
            || CueWords.AFTER_NAME.has(context.word(context.mention().end()));
    if (!agency || !context.word(at).equals("and")) {
      return Optional.empty();
    }
    int i = at + 1;
    i += context.word(i).equals("the") ? 1 : 0;
    int name = i;
    while (i - name < MAX_NAME && context.isCapitalised(i)) {
      i++;
    }
    return i > name && isReportingVerb(i) ? span(i) : Optional.empty();
  }

  /** Reads what a reporter of the outlet does. */
  Optional<int[]> verbOfStaff() {
    int i = afterAdverbs(at);
    return CueWords.REPORTS.has(context.word(i)) ? span(i) : Optional.empty();
  }

  private int afterAdverbs(int from) {
    int i = from;
    while (i < from + MAX_GAP && CueWords.ADVERBS.has(context.word(i))) {
      i++;
    }
    return i;
  }

  private static boolean isBe(String word) {
    return switch (word) {
      case "is", "are", "was", "were" -> true;
      default -> false;
    };
  }

  /**
   * Returns whether the outlet speaks as a company: {@code said it}, {@code said in a statement}.
   */
  private boolean speaksOfItself(int i) {
    String next = context.word(i).equals("that") ? context.word(i + 1) : context.word(i);
    return switch (next) {
      case "it", "its", "in", "they" -> true;
      default -> false;
    };
  }

  private Optional<int[]> span(int last) {
    return Optional.of(new int[] {context.mention().first(), last});
  }
}
