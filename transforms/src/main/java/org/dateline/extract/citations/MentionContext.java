package org.dateline.extract.citations;

import java.util.List;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.extract.Token.Kind;

/**
 * A mention of an outlet with the words around it. Words outside of the sentence read as empty.
 *
 * @param tokens of the whole passage
 * @param sentence that holds the mention
 * @param mention the outlet's name
 * @param others all names of outlets in the sentence, in order
 */
record MentionContext(
    List<Token> tokens, Sentence sentence, OutletMention mention, List<OutletMention> others) {
  private static final int MAX_DESCRIPTION = 6;
  private static final int MAX_JOINED = 4;
  private static final int MAX_STRANGE = 3;

  /** Returns the word in lower case. */
  String word(int i) {
    return has(i) ? tokens.get(i).lower() : "";
  }

  boolean has(int i) {
    return i >= sentence.firstToken() && i < sentence.endToken();
  }

  /** Returns whether no word of the sentence follows. */
  boolean isEnd(int i) {
    return !has(i) || isPunctuation(i) && !has(i + 1);
  }

  boolean isCapitalised(int i) {
    return has(i) && tokens.get(i).isCapitalised();
  }

  boolean isAllCaps(int i) {
    return has(i) && tokens.get(i).isAllCaps();
  }

  boolean isPossessive(int i) {
    return switch (word(i)) {
      case "'s", "’s", "'", "’" -> has(i - 1) && tokens.get(i - 1).touches(tokens.get(i));
      default -> false;
    };
  }

  boolean isQuote(int i) {
    return has(i)
        && ("\"“”‘’'«»„".contains(word(i)) || word(i).equals("''") || word(i).equals("``"))
        && !isPossessive(i);
  }

  boolean isDash(int i) {
    return has(i)
        && tokens.get(i).kind() == Kind.PUNCTUATION
        && "-–—".indexOf(word(i).charAt(0)) >= 0;
  }

  boolean isPunctuation(int i) {
    return has(i) && tokens.get(i).kind() != Kind.WORD && tokens.get(i).kind() != Kind.NUMBER;
  }

  /**
   * Returns the index of the last word before the name, its description and the outlets that it is
   * joined to: {@code to} in {@code according to the state broadcaster}, and before {@code Reuters
   * and the} too.
   */
  int before() {
    int at = before(mention.first());
    for (int joined = 0; joined < MAX_JOINED; joined++) {
      OutletMention left = isJoint(at) ? endingAt(at) : null;
      if (left == null) {
        return at;
      }
      at = before(left.first());
    }
    return at;
  }

  /** Returns whether the outlet only owns the one behind it: {@code the Post's Courier}. */
  boolean isOwner() {
    return isPossessive(mention.end()) && startingAt(mention.end() + 1) != null;
  }

  private int before(int first) {
    int i = first - 1;
    for (int skipped = 0; skipped < MAX_DESCRIPTION && describes(i); skipped++) {
      i--;
    }
    if (isCapitalised(i) && isPossessive(i + 1) && i + 1 < first) {
      i--;
    }
    if (word(i).equals("/") && isCapitalised(i - 1) && endingAt(i) == null) {
      i--;
      for (int skipped = 0; skipped < MAX_STRANGE && isCapitalised(i); skipped++) {
        i--;
      }
    }
    OutletMention owner = isPossessive(i) ? endingAt(i) : null;
    if (owner != null) {
      i = owner.first() - 1;
      i -= isDeterminer(i) ? 1 : 0;
    }
    if (CueWords.AFTER_NAME.has(word(mention.end()))) {
      // What a name that is called an outlet is described by need not be known.
      for (int at = i; at > i - MAX_STRANGE && !CueWords.LINKS.has(word(at)); at--) {
        if (isDeterminer(at)) {
          return at - 1;
        }
      }
    }
    return i;
  }

  private boolean describes(int i) {
    return has(i)
        && (CueWords.DESCRIPTIONS.has(word(i))
            || isCapitalised(i) && isDemonym(word(i)) && i > sentence.firstToken()
            || isQuote(i)
            || isPossessive(i) && !isMentionEnd(i));
  }

  private boolean isDeterminer(int i) {
    return word(i).equals("the") || word(i).equals("a") || word(i).equals("an");
  }

  private boolean isJoint(int i) {
    return switch (word(i)) {
      case "and", "or", "/", "," -> true;
      default -> false;
    };
  }

  private boolean isMentionEnd(int i) {
    return endingAt(i) != null;
  }

  private OutletMention endingAt(int end) {
    OutletMention left = holding(end - 1);
    return left != null && left.end() == end ? left : null;
  }

  private OutletMention startingAt(int start) {
    OutletMention right = holding(start);
    return right != null && right.first() == start ? right : null;
  }

  /** Returns the outlet's name that the token belongs to, or null. */
  private OutletMention holding(int token) {
    int low = 0;
    int high = others.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      OutletMention other = others.get(middle);
      if (other.first() > token) {
        high = middle - 1;
      } else if (other.end() <= token) {
        low = middle + 1;
      } else {
        return other;
      }
    }
    return null;
  }

  /** Returns whether the token is part of an outlet's name. */
  boolean isInName(int token) {
    return holding(token) != null;
  }

  /** Returns the index after the name, what it is called and the outlets that are joined to it. */
  int after() {
    int at = afterName(mention.end());
    for (int joined = 0; joined < MAX_JOINED; joined++) {
      int next = at + 1;
      while (word(next).equals("the")) {
        next++;
      }
      OutletMention right = isJoint(at) ? startingAt(next) : null;
      if (right == null) {
        return at;
      }
      at = afterName(right.end());
    }
    return at;
  }

  private int afterName(int end) {
    int i = end;
    while (has(i + 1) && CueWords.AFTER_NAME.has(word(i))) {
      i++;
    }
    return i;
  }

  /** Returns whether one of the words stands among the {@code reach} words up to the index. */
  boolean stands(int upTo, int reach, CueWords words) {
    for (int i = upTo; i > upTo - reach && has(i); i--) {
      if (words.has(word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDemonym(String word) {
    return word.endsWith("an")
        || word.endsWith("ish")
        || word.endsWith("ese")
        || word.endsWith("ch")
        || word.endsWith("i");
  }
}
