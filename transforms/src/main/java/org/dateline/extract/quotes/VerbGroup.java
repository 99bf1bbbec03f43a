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
 * @param modal whether an auxiliary other than {@code be} goes before it
 */
record VerbGroup(CueVerb verb, int first, int head, boolean passive, boolean modal) {
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
  private static final Set<String> PLURAL =
      Set.of("i", "we", "you", "they", "who", "people", "police", "many", "some", "most", "both");

  /** Returns the group whose verb stands at the token, or null. */
  static VerbGroup at(List<Token> tokens, Sentence sentence, int head) {
    CueVerb verb = CueVerbs.get(tokens.get(head).lower());
    if (verb == null
        || head > sentence.firstToken() && tokens.get(head).isCapitalised()
        || OtherUses.isOther(verb.lemma(), tokens, sentence, head)) {
      return null;
    }
    int first = head;
    boolean be = false;
    boolean modal = false;
    while (first > sentence.firstToken() && belongs(tokens.get(first - 1))) {
      first--;
      be |= BE.contains(tokens.get(first).lower());
      modal |=
          Words.AUXILIARIES.contains(tokens.get(first).lower())
              && !BE.contains(tokens.get(first).lower());
    }
    String form = tokens.get(head).lower();
    boolean participle = !form.endsWith("ing") && !form.equals(verb.lemma());
    return new VerbGroup(verb, first, head, be && participle, modal);
  }

  /** Returns whether the form fits a subject that ends with the token: nouns look like verbs. */
  boolean agreesWith(Token last, Token form) {
    if (modal || isPast(form)) {
      return !Words.DETERMINERS.contains(last.lower());
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
    return modal || isPast(form);
  }

  boolean isParticiple(Token form) {
    return form.lower().endsWith("ing");
  }

  private boolean isPast(Token form) {
    return !form.is(verb.lemma()) && !form.lower().endsWith("s") && !isParticiple(form);
  }

  private static boolean belongs(Token token) {
    boolean possessive = token.is("'s") || token.is("’s");
    return !possessive && Words.AUXILIARIES.contains(token.lower())
        || Words.isAdverb(token.lower());
  }
}
