package org.dateline.extract.entities;

/** Adds up what cues, article and corpus say of a span. */
final class SpanJudge {
  static final int KINDS = Kind.values().length;

  private final CorpusNames corpus;
  private final DocumentNames document;

  SpanJudge(CorpusNames corpus, DocumentNames document) {
    this.corpus = corpus;
    this.document = document;
  }

  /** Weighs what the span's words, its surroundings and the corpus say. */
  WeighedSpan weigh(Span span) {
    int[] evidence = new int[KINDS];
    int[] votes = corpus.bonuses(span.key);
    int[] likeness = corpus.likeness(span);
    int everyday = (span.known.isKnown() ? 0 : everyday(span)) + (isCurrency(span) ? 40 : 0);
    everyday += doubt(span);
    if (isDoubtfulHeadline(span) && span.size() > 2) {
      everyday += 8 * (span.size() - 2);
    }
    int[] leaning = new int[KINDS];
    for (Kind kind : Kind.values()) {
      int k = kind.ordinal();
      evidence[k] = cues(span, kind) - everyday;
      leaning[k] = votes[k] + likeness[k];
    }
    return new WeighedSpan(span, evidence, leaning);
  }

  /** Returns the evidence for the span by kind, what the article says of it included. */
  int[] scores(WeighedSpan weighed) {
    Span span = weighed.span();
    int[] nearby = document.bonuses(span.key);
    int[] scores = weighed.evidence().clone();
    for (int k = 0; k < KINDS; k++) {
      scores[k] += weighed.leaning()[k] + nearby[k];
    }
    int person = Kind.PERSON.ordinal();
    scores[person] += disputed(weighed.leaning(), nearby);
    boolean others = isDoubtfulHeadline(span) && !span.isSingle() && holdsPerson(span);
    for (int k = 0; others && k < KINDS; k++) {
      scores[k] -= k == person && nearby[k] > 0 ? 0 : 25;
    }
    return scores;
  }

  /**
   * Returns what article and corpus take from a person whom they still prefer to any other kind:
   * they disagree on what the name is, not on whether it is one.
   */
  private static int disputed(int[] leaning, int[] nearby) {
    int best = Integer.MIN_VALUE;
    for (int k = 0; k < KINDS; k++) {
      best = Math.max(best, leaning[k] + nearby[k]);
    }
    int person = leaning[Kind.PERSON.ordinal()] + nearby[Kind.PERSON.ordinal()];
    return person == best ? Math.max(0, -best) : 0;
  }

  private static boolean isDoubtfulHeadline(Span span) {
    return span.sentence.isHeadline() && !span.known.isKnown();
  }

  /** Returns what speaks against single words that are words of the language or of an office. */
  private static int doubt(Span span) {
    NameWord word = span.first;
    boolean begins = span.sentence.isInitial(span.from) || span.isSingle();
    if (word.is(WordClass.FUNCTION) && begins && !span.known.isKnown()) {
      return 25;
    }
    if (!span.isSingle() || word.known().organization() + word.known().group() > 0) {
      return 0;
    }
    boolean strong = word.known().place() >= 12 || word.known().other() > 0;
    if (word.is(WordClass.COMMON) && !strong) {
      return 14;
    }
    return word.is(WordClass.OFFICE) && !strong ? 14 : 0;
  }

  /** Returns what speaks against a name because its words are everyday ones. */
  private int everyday(Span span) {
    int most = 0;
    for (int i = span.from; i < span.to; i++) {
      NameWord word = span.sentence.word(i);
      boolean counts =
          span.isSingle()
              || i == span.from && !span.sentence.isHeadline() && span.sentence.isInitial(i);
      if (word.capital() && counts) {
        most = Math.max(most, 3 * corpus.everyday(word.folded()));
      }
    }
    return Math.min(18, most);
  }

  /** Returns whether a word of a headline's span is a person's in the text. */
  private boolean holdsPerson(Span span) {
    for (int i = span.from; i < span.to; i++) {
      if (document.bonuses(span.sentence.word(i).folded())[Kind.PERSON.ordinal()] > 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code US$5}. */
  private static boolean isCurrency(Span span) {
    NameWord after = span.after();
    return after != null && (after.is("$") && after.touches() || after.is(WordClass.CURRENCY));
  }

  /** Returns whether a capitalised word stands right before the capitalised word. */
  private static boolean follows(NameSentence sentence, int i) {
    NameWord before = sentence.wordOrNull(i - 1);
    NameWord word = sentence.wordOrNull(i);
    return before != null && word != null && before.capital() && word.capital();
  }

  private static boolean isHead(NameWord word) {
    return word.is(WordClass.ORGANIZATION_HEAD)
        || word.is(WordClass.ORGANIZATION_STRONG)
        || word.is(WordClass.PLACE_CLOSE)
        || word.is(WordClass.OTHER_CLOSE);
  }

  private int cues(Span span, Kind kind) {
    return switch (kind) {
      case PERSON -> PersonCues.score(span, corpus);
      case ORGANIZATION -> OrganizationCues.score(span, corpus);
      case LOCATION -> PlaceCues.score(span);
      case GROUP -> GroupCues.score(span);
      case OTHER -> OtherCues.score(span);
    };
  }

  /** Returns whether the text of the article has the name as of the kind. */
  boolean isNamed(Span span, Kind kind) {
    return document.bonuses(span.key)[kind.ordinal()] > 0;
  }

  /** Returns whether the corpus prints the word in lower case more than with a capital. */
  boolean isEveryday(NameWord word) {
    return corpus.everyday(word.folded()) > 0;
  }

  /** Returns what it costs to leave the word outside all names. */
  int skip(NameSentence sentence, int i) {
    NameWord word = sentence.word(i);
    if (!word.capital()) {
      return 0;
    }
    boolean initial = sentence.isInitial(i);
    int everyday = corpus.everyday(word.folded());
    if (word.is(WordClass.ROLE) || word.is(WordClass.TITLE)) {
      return initial ? 0 : 1;
    }
    if (word.is(WordClass.COMMON)) {
      return initial ? 0 : follows(sentence, i + 1) ? 5 : 2;
    }
    if (isHead(word) && !word.known().isKnown() && !word.is(WordClass.FAMILY_NAME)) {
      return initial ? 0 : follows(sentence, i) ? 8 : 3;
    }
    if (initial && document.bonuses(word.folded())[Kind.PERSON.ordinal()] > 0) {
      return 8;
    }
    int cost = word.known().isKnown() ? 12 : 8;
    return initial ? Math.max(0, Math.min(cost, cost - 4 - 3 * everyday)) : cost;
  }
}
