package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/**
 * A verb of attribution with its auxiliaries, in its sentence.
 *
 * @param verb what it is
 * @param first first token of the group
 * @param head the verb's token
 * @param passive whether it is told of its subject by others
 * @param progressive whether it is going on: {@code is saying}
 * @param modal whether an auxiliary other than {@code be} goes before it
 */
record VerbGroup(
    CueVerb verb, int first, int head, boolean passive, boolean progressive, boolean modal) {
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> AFTER_NOUN =
      Set.of(
          "of", "in", "by", "against", "from", "at", "that", "were", "was", "are", "is", "have",
          "has", "will");
  private static final Set<String> NOUNS_WITH_THAT =
      Set.of(
          "hope",
          "hopes",
          "fear",
          "fears",
          "worries",
          "doubt",
          "doubts",
          "signal",
          "signals",
          "hint",
          "hints",
          "view",
          "views",
          "question",
          "questions",
          "support",
          "offer",
          "offers");
  private static final Set<String> PHASES =
      Set.of(
          "continue",
          "continues",
          "continued",
          "begin",
          "begins",
          "began",
          "start",
          "starts",
          "started",
          "proceeded",
          "on",
          "quick",
          "careful",
          "going");
  private static final Set<String> NAMING =
      Set.of("call", "describe", "label", "dub", "characterize", "characterise", "deem");
  private static final Set<String> SHORT_BE = Set.of("'s", "’s");
  private static final Set<String> SINGULAR = Set.of("he", "she", "it", "one");
  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "several", "few", "many");
  private static final Set<String> SOME = Set.of("some", "many", "each");
  private static final Set<String> PLURAL =
      Set.of(
          "i",
          "we",
          "you",
          "they",
          "who",
          "people",
          "police",
          "many",
          "some",
          "most",
          "both",
          "few",
          "half",
          "majority",
          "percent",
          "%",
          "others");

  /** Returns the group whose verb stands at the token, or null. */
  static VerbGroup at(List<Token> tokens, Sentence sentence, int head) {
    CueVerb verb = CueVerbs.get(tokens.get(head).lower());
    if (verb == null
        || head > sentence.firstToken() && isJoined(tokens.get(head - 1), tokens.get(head))
        || head + 1 < sentence.endToken() && isPart(tokens.get(head), tokens.get(head + 1))
        || head > sentence.firstToken() && tokens.get(head).isCapitalised()
        || OtherUses.isOther(verb.lemma(), tokens, sentence, head)) {
      return null;
    }
    int first = head;
    boolean be = false;
    boolean modal = false;
    while (first > sentence.firstToken()
        && (belongs(tokens.get(first - 1)) || isShortBe(tokens, sentence, first - 1))) {
      first--;
      boolean form = BE.contains(tokens.get(first).lower());
      be |= form || isShortBe(tokens, sentence, first);
      modal |= Words.isAuxiliary(tokens.get(first)) && !form;
    }
    if (first > sentence.firstToken() && Contractions.isSubject(tokens.get(first - 1))) {
      boolean form = Contractions.isBe(tokens.get(first - 1));
      be |= form;
      modal |= !form;
    } else if (first == head
        && tokens.get(head).lower().endsWith("n")
        && !tokens.get(head).is(verb.lemma())) {
      return null;
    }
    boolean going = tokens.get(head).lower().endsWith("ing");
    boolean participle = !going && !tokens.get(head).is(verb.lemma());
    return new VerbGroup(verb, first, head, be && participle, be && going, modal);
  }

  /**
   * Returns the group with the verb that governs its infinitive, where that tells of the same act:
   * {@code went on to say}, {@code was quick to add}; null else.
   */
  VerbGroup withPhase(List<Token> tokens, Sentence sentence) {
    int phase = first - 2;
    if (phase < sentence.firstToken() || !PHASES.contains(tokens.get(phase).lower())) {
      return null;
    }
    int from = phase;
    while (from > sentence.firstToken() && (belongs(tokens.get(from - 1)))) {
      from--;
    }
    return new VerbGroup(verb, from, head, false, false, true);
  }

  /** Returns whether the verb gives a thing a name: {@code calls it a trap}. */
  boolean isNaming() {
    return NAMING.contains(verb.lemma());
  }

  /** Returns whether the form fits a subject that ends with the token: nouns look like verbs. */
  boolean agreesWith(Token last, Token form) {
    if (Words.OWNERS.contains(last.lower()) || last.is("'s") || last.is("’s")) {
      return false;
    }
    if (isFinite(form)) {
      return !Words.DETERMINERS.contains(last.lower()) || SOME.contains(last.lower());
    }
    if (form.is(verb.lemma()) && SINGULAR.contains(last.lower())) {
      return false;
    }
    boolean plural = last.lower().endsWith("s") || PLURAL.contains(last.lower());
    if (form.is(verb.lemma())) {
      return plural || Words.PRONOUNS.contains(last.lower());
    }
    return !Words.DETERMINERS.contains(last.lower())
        && (!plural || last.isCapitalised() || last.is("who"));
  }

  /** Returns whether the form has a subject of its own, by its ending alone. */
  boolean isFinite(Token form) {
    return modal || progressive || isPast(form);
  }

  boolean isParticiple(Token form) {
    return form.lower().endsWith("ing");
  }

  /** Returns whether the form is a noun by what follows: {@code the attacks were}. */
  boolean isNoun(List<Token> tokens, Sentence sentence) {
    int next = head + 1;
    String form = tokens.get(head).lower();
    boolean nounLike = form.equals(verb.lemma()) || form.endsWith("s");
    if (nounLike
        && (Words.isGoverning(tokens.get(first - 1)) || isCounted(tokens.get(first - 1)))) {
      return true;
    }
    if (nounLike && (isBare(tokens, sentence) || isDescribed(tokens, sentence))) {
      return true;
    }
    if (nounLike && next < sentence.endToken() && Words.isFinite(tokens.get(next))) {
      return true;
    }
    boolean noun = NOUNS_WITH_THAT.contains(form) && !tokens.get(first - 1).isCapitalised();
    if (next < sentence.endToken() && tokens.get(next).is("that") && !noun) {
      return false;
    }
    return nounLike
        && verb.kind() != CueVerb.Kind.SAY
        && next < sentence.endToken()
        && AFTER_NOUN.contains(tokens.get(next).lower());
  }

  /** Returns whether a participle describes it: {@code the planned attacks, according to him}. */
  private boolean isDescribed(List<Token> tokens, Sentence sentence) {
    return first == head
        && first - 2 >= sentence.firstToken()
        && verb.kind() != CueVerb.Kind.SAY
        && tokens.get(first - 1).lower().endsWith("ed")
        && Words.DETERMINERS.contains(tokens.get(first - 2).lower());
  }

  /** Returns whether one small word alone stands before: {@code get signals on your phone}. */
  private boolean isBare(List<Token> tokens, Sentence sentence) {
    Token before = tokens.get(first - 1);
    boolean alone =
        first - 1 == sentence.firstToken()
            || tokens.get(first - 2).kind() == Token.Kind.PUNCTUATION;
    return alone
        && verb.kind() != CueVerb.Kind.SAY
        && !tokens.get(head).is(verb.lemma())
        && before.kind() == Token.Kind.WORD
        && !before.isCapitalised()
        && !Words.PRONOUNS.contains(before.lower());
  }

  private boolean isCounted(Token before) {
    return first == head
        && verb.kind() != CueVerb.Kind.JUDGE
        && (before.kind() == Token.Kind.NUMBER || NUMBERS.contains(before.lower()))
        && !verb.lemma().equals("say");
  }

  private boolean isPast(Token form) {
    return !form.is(verb.lemma()) && !form.lower().endsWith("s") && !isParticiple(form);
  }

  /** Returns whether the form is a part of another word: {@code self-described}. */
  private static boolean isJoined(Token before, Token form) {
    return before.is("-") && before.touches(form);
  }

  /** Returns whether a hyphen makes the form a part of another word: {@code know-how}. */
  private static boolean isPart(Token form, Token next) {
    return next.is("-") && form.touches(next);
  }

  /** Returns whether the token is {@code 's} behind a pronoun. */
  private static boolean isShortBe(List<Token> tokens, Sentence sentence, int i) {
    return i > sentence.firstToken()
        && SHORT_BE.contains(tokens.get(i).lower())
        && Words.PRONOUNS.contains(tokens.get(i - 1).lower());
  }

  private static boolean belongs(Token token) {
    boolean possessive = token.is("'s") || token.is("’s");
    return !possessive && Words.isAuxiliary(token) || Words.isAdverb(token);
  }
}
