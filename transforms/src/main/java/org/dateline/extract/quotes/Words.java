package org.dateline.extract.quotes;

import java.util.Set;
import org.dateline.extract.Token;

/** Closed classes of English words that bound sources and contents. */
final class Words {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "will", "would",
          "could", "should", "may", "might", "must", "can", "did", "does", "do", "not", "cannot",
          "'s", "’s");

  private static final Set<String> FINITE =
      Set.of(
          "has", "have", "had", "is", "are", "was", "were", "will", "would", "could", "should",
          "may", "might", "must", "can", "did", "does", "do", "cannot");

  /** Irregular pasts that are no participles too. */
  static final Set<String> PASTS =
      Set.of(
          "ate", "became", "began", "broke", "came", "chose", "drew", "drove", "fell", "flew",
          "froze", "gave", "got", "grew", "hid", "knew", "rang", "rode", "rose", "sang", "sank",
          "saw", "shook", "spoke", "stole", "swore", "threw", "took", "went", "woke", "wore",
          "wrote");

  static final Set<String> ADVERBS =
      Set.of(
          "also",
          "already",
          "long",
          "ever",
          "then",
          "later",
          "again",
          "still",
          "never",
          "once",
          "even",
          "just",
          "often",
          "always",
          "earlier",
          "now",
          "further",
          "went",
          "on",
          "first",
          "only",
          "both",
          "all",
          "too",
          "himself",
          "herself",
          "themselves",
          "instead",
          "yesterday",
          "today");

  /** Words that open a clause before the main one: a comma does not end the content behind them. */
  static final Set<String> SUBORDINATORS =
      Set.of(
          "by",
          "if",
          "when",
          "while",
          "because",
          "although",
          "though",
          "after",
          "before",
          "since",
          "despite",
          "as",
          "in",
          "on",
          "with",
          "for",
          "at");

  static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "i", "we", "you", "it", "who", "one");

  /** Words that begin a clause: a source does not reach across them. */
  static final Set<String> BOUNDARIES =
      Set.of(
          "that",
          "when",
          "while",
          "because",
          "if",
          "but",
          "which",
          "where",
          "although",
          "though",
          "whether",
          "since",
          "until",
          "unless",
          "or",
          "so",
          "than",
          "whereas",
          "how",
          "why",
          "what",
          "as",
          "after",
          "before",
          "yet",
          "nor");

  /** Words that say whose a thing is. */
  static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "my", "our");

  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "these", "those", "his", "her", "its", "their", "my", "our",
          "your", "no", "any", "some", "each", "every", "such", "more", "many", "new", "own",
          "other", "of", "in", "for", "with", "on", "at", "by", "from", "about", "to", "into",
          "against");

  /** Words that open a circumstance, which is no source. */
  static final Set<String> PREPOSITIONS =
      Set.of(
          "under", "from", "of", "to", "into", "about", "during", "over", "through", "against",
          "among", "amid", "between", "without", "within", "in", "on", "at", "with", "by", "for");

  /** People who hold a post and can lose it. */
  static final Set<String> STAFF =
      Set.of(
          "mayor",
          "minister",
          "ministers",
          "secretary",
          "director",
          "directors",
          "chief",
          "chiefs",
          "head",
          "coach",
          "manager",
          "managers",
          "officer",
          "officers",
          "commander",
          "general",
          "ambassador",
          "governor",
          "prosecutor",
          "judge",
          "cabinet",
          "government",
          "parliament",
          "council",
          "board",
          "staff",
          "workers",
          "employees",
          "aide",
          "aides",
          "teacher",
          "teachers");

  private Words() {}

  /** Returns whether the pronoun stands alone as a subject, with or without its verb. */
  static boolean isSubject(Token token) {
    return PRONOUNS.contains(token.lower()) && !token.is("one") && !token.is("who")
        || Contractions.isSubject(token);
  }

  /** Returns whether the token is a participle that governs what follows: {@code providing}. */
  static boolean isGoverning(Token token) {
    return token.kind() == Token.Kind.WORD
        && !token.isCapitalised()
        && token.lower().length() > 5
        && token.lower().endsWith("ing");
  }

  static boolean isPossessive(Token token) {
    return token.is("'s") || token.is("’s");
  }

  static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an");
  }

  /** Returns whether the token helps a verb, or denies it. */
  static boolean isAuxiliary(Token token) {
    return AUXILIARIES.contains(token.lower()) || Contractions.isNegated(token);
  }

  /** Returns whether the token is a form that has a subject. */
  static boolean isFinite(Token token) {
    return FINITE.contains(token.lower()) || Contractions.isNegated(token);
  }

  /** Returns whether the token is an adverb; what begins with a capital may be Kelly or Emily. */
  static boolean isAdverb(Token token) {
    String lower = token.lower();
    return ADVERBS.contains(lower)
        || lower.length() > 4 && lower.endsWith("ly") && !token.isCapitalised();
  }
}
