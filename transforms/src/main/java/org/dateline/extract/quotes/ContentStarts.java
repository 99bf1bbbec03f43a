package org.dateline.extract.quotes;

import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/** Finds where contents that follow their cues begin within one sentence. */
final class ContentStarts {
  private static final Set<String> ADDRESSED =
      Set.of(
          "tell",
          "ask",
          "remind",
          "inform",
          "assure",
          "advise",
          "notify",
          "warn",
          "convince",
          "persuade");
  private static final Set<String> PROMISES = Set.of("pledge", "promise", "vow", "swear", "agree");
  private static final Set<String> QUESTIONS = Set.of("whether", "if", "what", "how", "why");
  private static final Set<String> INSERTED = Set.of("however", "though", "too", "meanwhile");
  private static final Set<String> SETTINGS =
      Set.of("in", "on", "at", "during", "after", "to", "of", "late", "earlier", "last", "this");
  private static final Set<String> HOURS = Set.of("morning", "afternoon", "evening", "night");
  private static final int MAX_ADDRESSEE = 12;

  /** Tokens that may tell when and where something was said. */
  static final int MAX_SETTING = 16;

  private final List<Token> tokens;
  private final Sentence sentence;

  ContentStarts(List<Token> tokens, Sentence sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  /** Returns whether somebody else is told what the verb says: {@code told drivers}. */
  static boolean isAddressing(CueVerb verb) {
    return ADDRESSED.contains(verb.lemma());
  }

  /** Returns whether the token may begin the time or place of what was said: {@code on Monday}. */
  static boolean isSetting(Token token) {
    return SETTINGS.contains(token.lower()) || isDay(token);
  }

  /** Returns the first token of the content: behind addressee, place and time, and {@code that}. */
  int of(VerbGroup group) {
    int i = behindDay(group.head() + 1);
    if (PROMISES.contains(group.verb().lemma())
        && i < sentence.endToken()
        && tokens.get(i).is("to")) {
      return i;
    }
    boolean addressed = isAddressing(group.verb());
    boolean clause = group.verb().kind() == CueVerb.Kind.SAY;
    if (i < sentence.endToken() && (addressed || clause && isSetting(tokens.get(i)))) {
      int limit = Math.min(sentence.endToken(), i + (addressed ? MAX_ADDRESSEE : MAX_SETTING));
      for (int j = i; j < limit; j++) {
        Token token = tokens.get(j);
        boolean asked = addressed && asksAt(group, j);
        if (addressed && token.is(",") && !isSaidBehind(j)) {
          break;
        }
        if (asked || token.is("that") || token.is(",") || token.is(":")) {
          i = asked || token.is("that") && isSubject(j) ? j : j + 1;
          break;
        }
        if (!addressed && token.is("to") && PROMISES.contains(group.verb().lemma())) {
          i = j;
          break;
        }
        if (addressed && j > i && opensClauseBehind(j) && !isThatAhead(j, limit)) {
          i = j;
          break;
        }
        if (Marks.isQuotation(token) || addressed && j > i && token.is("to")) {
          i = token.is("to") && tokens.get(j - 1).is("not") ? j - 1 : j;
          break;
        }
      }
      if (i == group.head() + 1 && addressed && isAddressee(group, i)) {
        i = Math.min(i + 1, sentence.endToken());
      }
    }
    if (isInserted(i)) {
      i += 2;
    } else if (i < sentence.endToken() && tokens.get(i).is(",") && isInserted(i + 1)) {
      i += 3;
    }
    while (i < sentence.endToken()
        && (i == group.head() + 1 && isObjectMark(group, tokens.get(i))
            || tokens.get(i).is("that") && !isSubject(i)
            || tokens.get(i).is(",")
            || tokens.get(i).is(":"))) {
      i++;
    }
    return i;
  }

  /**
   * Returns whether {@code that} is itself what the content is about: {@code said that was wrong}.
   */
  private boolean isSubject(int that) {
    return that + 1 < sentence.endToken()
        && (Words.isFinite(tokens.get(that + 1)) || Words.isPossessive(tokens.get(that + 1)));
  }

  /** Returns whether what is told begins behind the comma: {@code told the crowd, "Go home"}. */
  private boolean isSaidBehind(int comma) {
    return comma + 1 < sentence.endToken()
        && (Marks.isQuotation(tokens.get(comma + 1))
            || isThatAhead(comma + 1, sentence.endToken()));
  }

  /** Returns whether one word is addressed: {@code told drivers}, not {@code told the story}. */
  private boolean isAddressee(VerbGroup group, int i) {
    Token token = tokens.get(i);
    return !asksAt(group, i)
        && token.kind() == Kind.WORD
        && !Words.DETERMINERS.contains(token.lower());
  }

  /** Returns whether an adverb between commas stands before the content: {@code said, however,}. */
  private boolean isInserted(int i) {
    return i + 2 < sentence.endToken()
        && INSERTED.contains(tokens.get(i).lower())
        && tokens.get(i - 1).is(",")
        && tokens.get(i + 1).is(",");
  }

  /** Returns whether a question begins, which keeps its first word. */
  private boolean asksAt(VerbGroup group, int i) {
    Token token = tokens.get(i);
    return QUESTIONS.contains(token.lower())
        || group.verb().lemma().equals("ask")
            && (token.is("who") || token.is("where") || token.is("when"));
  }

  /** Returns whether a subject begins that cannot belong to the addressee before it. */
  private boolean opensClauseBehind(int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    boolean subject =
        Words.isSubject(token)
            || Words.isArticle(token.lower())
            || Words.OWNERS.contains(token.lower())
            || token.is("there")
            || token.is("this");
    return subject
        && before.kind() == Kind.WORD
        && !Words.DETERMINERS.contains(before.lower())
        && !Words.PREPOSITIONS.contains(before.lower())
        && !before.is("and")
        && !before.is("after")
        && !before.is("before");
  }

  private boolean isThatAhead(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (tokens.get(i).is("that")) {
        return true;
      }
      if (Marks.isQuotation(tokens.get(i)) || tokens.get(i).is(",")) {
        return false;
      }
    }
    return false;
  }

  /** Returns the token behind a day with its hour: {@code said Monday night} he would. */
  private int behindDay(int from) {
    int i = from;
    if (i < sentence.endToken() && isDay(tokens.get(i))) {
      i++;
      while (i < sentence.endToken() && HOURS.contains(tokens.get(i).lower())) {
        i++;
      }
    }
    return i;
  }

  private static boolean isDay(Token token) {
    return token.lower().endsWith("day") && token.isCapitalised();
  }

  /** Returns whether the word only ties the object to its verb: {@code talked about}. */
  private static boolean isObjectMark(VerbGroup group, Token token) {
    return switch (group.verb().lemma()) {
      case "talk", "speak" -> token.is("about") || token.is("of");
      case "refer" -> token.is("to");
      case "point", "find" -> token.is("out");
      case "fire", "shoot", "hit" -> token.is("back");
      case "put" -> token.is("it");
      default -> false;
    };
  }
}
