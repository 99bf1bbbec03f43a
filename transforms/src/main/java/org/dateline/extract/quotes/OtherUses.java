package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/** Tells where the form of a verb of attribution is another word, or tells no speech. */
final class OtherUses {
  private static final Set<String> PLACES =
      Set.of("on", "in", "at", "before", "with", "alongside", "beside");
  private static final Set<String> PARTICLES =
      Set.of("down", "off", "away", "out", "into", "to", "up", "and", "in", "on");

  private static final Set<String> SPEECH =
      Set.of(
          "advice",
          "apology",
          "apologies",
          "assurance",
          "assurances",
          "comment",
          "condolences",
          "congratulations",
          "criticism",
          "defense",
          "defence",
          "explanation",
          "explanations",
          "guidance",
          "himself",
          "herself",
          "praise",
          "regrets",
          "response",
          "support",
          "sympathy",
          "thanks",
          "view",
          "views",
          "warning",
          "words");
  private static final int MAX_OFFER = 5;

  private OtherUses() {}

  /** Returns whether the form at the token attributes nothing here. */
  static boolean isOther(String lemma, List<Token> tokens, Sentence sentence, int head) {
    Token form = tokens.get(head);
    Token next = head + 1 < sentence.endToken() ? tokens.get(head + 1) : null;
    Token before = head > sentence.firstToken() ? tokens.get(head - 1) : null;
    return switch (lemma) {
      case "point" -> next == null || !next.is("out") && !next.is("to");
      case "state" -> (form.is("state") || form.is("states")) && !opensClause(next);
      case "like" -> form.is("like") && !isVerbBehind(before);
      case "maintain" -> next != null && Words.DETERMINERS.contains(next.lower());
      case "pledge", "propose" ->
          before != null
              && next != null
              && isPart(form)
              && Words.DETERMINERS.contains(before.lower());
      case "appear" -> next != null && PLACES.contains(next.lower());
      case "back" -> next != null && PARTICLES.contains(next.lower());
      case "shout" -> next != null && next.is("down");
      case "talk", "speak" ->
          next == null || !next.is("about") && !next.is("of") || isVerb(tokens, sentence, head + 2);
      case "expect", "know" -> isPart(form, "expected", "known") && isTold(next);
      case "fire", "shoot", "hit" ->
          next == null || !next.is("back") || !opensWords(tokens, sentence, head + 2);
      case "put" -> next == null || !next.is("it") || !opensWords(tokens, sentence, head + 2);
      case "ask" -> isWord(next, "not") || isWord(next, "to") && isWish(tokens, sentence, head + 2);
      case "refer" -> next == null || !next.is("to");
      case "answer" -> !form.is("answered") || next != null && isPlain(next);
      case "respond", "reply" ->
          next != null && (next.is("by") || next.is("with") || next.is("to"));
      case "contend" -> isWord(next, "with");
      case "show" -> isWord(next, "up") || isWord(next, "off");
      case "regard" -> form.is("regarding");
      case "plead" -> isWord(next, "guilty") || isWord(next, "not");
      case "compare" -> form.is("compared") && (isWord(next, "to") || isWord(next, "with"));
      case "offer" -> !isSpeech(tokens, sentence, head + 1);
      case "call" -> isNamed(tokens, sentence, head);
      case "dismiss" -> isOfStaff(tokens, sentence, head + 1);
      default -> false;
    };
  }

  private static boolean isPlain(Token token) {
    return token.kind() == Token.Kind.WORD && !token.isCapitalised();
  }

  private static boolean opensClause(Token next) {
    return next != null && (next.is("that") || next.is(":") || Marks.isQuotation(next));
  }

  private static boolean isWord(Token token, String word) {
    return token != null && token.is(word);
  }

  /** {@code asked to be named}, {@code asked to remain anonymous}: how the reporter got it. */
  private static boolean isWish(List<Token> tokens, Sentence sentence, int i) {
    return i < sentence.endToken() && (tokens.get(i).is("be") || tokens.get(i).is("remain"));
  }

  /** Returns whether words in marks or a clause begin: {@code shot back that}. */
  private static boolean opensWords(List<Token> tokens, Sentence sentence, int from) {
    if (from >= sentence.endToken()) {
      return false;
    }
    Token token = tokens.get(from);
    return token.is(",") || opensClause(token);
  }

  /** Returns whether the words before were a subject: {@code the price talked about would} … */
  private static boolean isVerb(List<Token> tokens, Sentence sentence, int i) {
    return i < sentence.endToken() && Words.isAuxiliary(tokens.get(i));
  }

  /** Returns whether the form is one of the participles. */
  private static boolean isPart(Token form, String... participles) {
    return List.of(participles).contains(form.lower());
  }

  /** {@code expected to close}, {@code known for its cheese}: nobody's words. */
  private static boolean isTold(Token next) {
    return next != null && (next.is("to") || next.is("for"));
  }

  private static boolean isPart(Token form) {
    return form.lower().endsWith("d");
  }

  /** {@code would like}, {@code they like}, but not {@code a man like him}. */
  private static boolean isVerbBehind(Token before) {
    return before != null && (Words.isAuxiliary(before) || Words.PRONOUNS.contains(before.lower()));
  }

  /** Returns whether words are offered, no goods: {@code offered his thanks}. */
  private static boolean isSpeech(List<Token> tokens, Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + MAX_OFFER, sentence.endToken()); i++) {
      Token token = tokens.get(i);
      if (SPEECH.contains(token.lower()) || Marks.isQuotation(token)) {
        return true;
      }
      if (token.kind() != Token.Kind.WORD || Words.PREPOSITIONS.contains(token.lower())) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether the participle tells the name of a thing: {@code in a town called Elm}. */
  private static boolean isNamed(List<Token> tokens, Sentence sentence, int head) {
    int end = head + 1;
    while (end < sentence.endToken() && tokens.get(end).isCapitalised()) {
      end++;
    }
    boolean last =
        end > head + 1
            && (end == sentence.endToken()
                || tokens.get(end).kind() != Token.Kind.WORD
                    && !Marks.isQuotation(tokens.get(end)));
    if (!last || !tokens.get(head).is("called")) {
      return false;
    }
    for (int i = head - 1; i > Math.max(sentence.firstToken(), head - MAX_OFFER); i--) {
      if (tokens.get(i).is("a") || tokens.get(i).is("an")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether someone is sent away: {@code dismissed their mayor}. */
  private static boolean isOfStaff(List<Token> tokens, Sentence sentence, int from) {
    int i = from;
    while (i < sentence.endToken() && Words.DETERMINERS.contains(tokens.get(i).lower())) {
      i++;
    }
    return i < sentence.endToken() && Words.STAFF.contains(tokens.get(i).lower());
  }
}
