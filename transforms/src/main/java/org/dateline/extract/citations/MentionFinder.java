package org.dateline.extract.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;

/**
 * Finds the names of outlets in one article, sentence after sentence: known names, short forms of
 * names that were printed in full before ({@code the Courier}), and names that end as newspapers
 * do.
 */
final class MentionFinder {
  private static final int MAX_UNKNOWN_NAME = 5;
  private static final int MAX_DOMAIN = 4;

  private final OutletNames names;
  private final List<Token> tokens;
  private final Map<String, OutletMention> shortNames = new HashMap<>();
  private final Set<String> others;

  /**
   * Creates a finder for one article.
   *
   * @param own names of the article's own outlet, whose short forms are its own too
   */
  MentionFinder(OutletNames names, Passage body, List<OutletName> own) {
    this.names = names;
    this.tokens = body.tokens();
    own.forEach(name -> remember(name.words(), OutletMention.of(name, 0)));
    this.others = OtherMeanings.of(tokens, names);
  }

  /** Returns the names of the next sentence. */
  List<OutletMention> in(Sentence sentence) {
    List<OutletMention> found = new ArrayList<>();
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      int at = i;
      Optional<OutletMention> outlet =
          knownAt(at, sentence)
              .or(() -> domainAt(at, sentence))
              .or(() -> shortAt(at, sentence))
              .or(() -> unknownAt(at, sentence));
      outlet.ifPresent(found::add);
      i = outlet.map(OutletMention::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<OutletMention> knownAt(int from, Sentence sentence) {
    for (OutletName name : names.at(tokens, from, sentence.endToken())) {
      OutletMention mention = OutletMention.of(name, from);
      if (isName(name, mention, sentence)) {
        if (name.words().size() > 1) {
          remember(name.words(), mention);
        }
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Reads the domain of an outlet, {@code Courier.com}. */
  private Optional<OutletMention> domainAt(int from, Sentence sentence) {
    int end = from;
    while (end + 2 < sentence.endToken()
        && end - from < MAX_DOMAIN
        && tokens.get(end + 1).is(".")
        && tokens.get(end).touches(tokens.get(end + 1))
        && tokens.get(end + 1).touches(tokens.get(end + 2))) {
      end += 2;
    }
    if (end == from) {
      return Optional.empty();
    }
    StringBuilder printed = new StringBuilder();
    for (int i = from; i <= end; i++) {
      printed.append(tokens.get(i).lower());
    }
    String domain = printed.toString();
    return names.isOutlet(domain)
        ? Optional.of(new OutletMention(from, end + 1, names.usual(domain), false, true, false))
        : Optional.empty();
  }

  private boolean isName(OutletName name, OutletMention mention, Sentence sentence) {
    int before = mention.first() - 1;
    boolean begins = before < sentence.firstToken();
    if (name.article() && (begins || !tokens.get(before).is("the"))) {
      return false;
    }
    if (name.words().size() == 1
        && (others.contains(name.words().get(0))
            || isShortOf(name.words().get(0), begins, before))) {
      return false;
    }
    if (mention.end() >= sentence.endToken()) {
      return true;
    }
    Token next = tokens.get(mention.end());
    boolean station =
        name.words().size() == 1
            && CueWords.NETWORKS.has(tokens.get(mention.first()).lower())
            && extendsName(next)
            && !CueWords.STAFF.has(next.lower());
    return !station
        && !(name.common() && (extendsName(next) || next.is("of")))
        && !(next.isCapitalised() && CueWords.COMPANIES.has(next.lower()));
  }

  /** Returns whether a short form that the article introduced is meant instead of a known name. */
  private boolean isShortOf(String word, boolean begins, int before) {
    return shortNames.containsKey(word) && !begins && tokens.get(before).is("the");
  }

  private Optional<OutletMention> shortAt(int from, Sentence sentence) {
    if (from == sentence.firstToken() || !isDeterminer(tokens.get(from - 1))) {
      return Optional.empty();
    }
    StringBuilder printed = new StringBuilder();
    Optional<OutletMention> found = Optional.empty();
    for (int i = from; i < sentence.endToken() && i < from + 2; i++) {
      printed.append(i == from ? "" : " ").append(tokens.get(i).text());
      OutletMention full = shortNames.get(printed.toString());
      boolean ends = i + 1 == sentence.endToken() || !extendsName(tokens.get(i + 1));
      if (full != null && ends) {
        found =
            Optional.of(new OutletMention(from, i + 1, full.outlet(), full.agency(), true, false));
      }
    }
    return found;
  }

  /**
   * Returns whether the word may be part of a name: a day behind {@code told the Courier} is not.
   */
  private static boolean extendsName(Token token) {
    return token.isCapitalised() && !CueWords.DAYS.has(token.lower());
  }

  private static boolean isDeterminer(Token token) {
    return token.is("the") || token.is("'s") || token.is("’s");
  }

  private void remember(List<String> words, OutletMention full) {
    for (int from = Math.max(1, words.size() - 2); from < words.size(); from++) {
      if (CueWords.NAME_ENDS.has(words.get(words.size() - 1))) {
        shortNames.put(String.join(" ", words.subList(from, words.size())), full);
      }
    }
  }

  /**
   * Reads a capitalised run that ends as newspapers do, such as {@code Valley Courier}, or that is
   * called one, such as {@code the Ridge Citizen newspaper}.
   */
  private Optional<OutletMention> unknownAt(int from, Sentence sentence) {
    Token first = tokens.get(from);
    if (!extendsName(first) || first.is("the") || first.is("a") || first.is("an")) {
      return Optional.empty();
    }
    int end = from;
    while (end < sentence.endToken()
        && end - from <= MAX_UNKNOWN_NAME
        && (extendsName(tokens.get(end)) || joinsName(end, sentence))
        && (end == from || !isKnown(end, sentence))) {
      end++;
    }
    boolean called =
        isCalledOutlet(end, sentence) && !isPlaceOfOne(from, end, sentence)
            || isApposition(from, sentence);
    boolean ends = end - from > 1 && endsAsOutlet(end - 1) && !isScholarly(end, sentence);
    if (end - from > MAX_UNKNOWN_NAME || !called && !ends) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < end; i++) {
      boolean joined = i == from || tokens.get(i - 1).is("-") || tokens.get(i).is("-");
      name.append(joined ? "" : " ").append(tokens.get(i).text());
    }
    return Optional.of(new OutletMention(from, end, name.toString(), false, false, false));
  }

  /** Returns whether a hyphen joins two words of a name: {@code El-Valle TV}. */
  private boolean joinsName(int i, Sentence sentence) {
    return tokens.get(i).is("-")
        && i + 1 < sentence.endToken()
        && tokens.get(i - 1).touches(tokens.get(i))
        && tokens.get(i).touches(tokens.get(i + 1))
        && extendsName(tokens.get(i + 1));
  }

  private boolean isKnown(int i, Sentence sentence) {
    return names.at(tokens, i, sentence.endToken()).stream().anyMatch(name -> !name.common());
  }

  /** Returns whether one word tells where a newspaper is: {@code a Ridgeville newspaper}. */
  private boolean isPlaceOfOne(int from, int end, Sentence sentence) {
    return end - from == 1
        && (from == sentence.firstToken()
            || tokens.get(from - 1).is("a")
            || tokens.get(from - 1).is("an"));
  }

  private boolean isCalledOutlet(int i, Sentence sentence) {
    if (i >= sentence.endToken()) {
      return false;
    }
    boolean twoWords =
        i + 1 < sentence.endToken()
            && CueWords.AGENCY_HEADS.has(tokens.get(i).lower())
            && CueWords.AFTER_NAME.has(tokens.get(i + 1).lower());
    return twoWords || CueWords.OUTLET_NOUNS.has(tokens.get(i).lower());
  }

  /** Returns whether the name follows what it is: {@code the newspaper Citizen}. */
  private boolean isApposition(int from, Sentence sentence) {
    return from > sentence.firstToken()
        && CueWords.OUTLET_NOUNS.has(tokens.get(from - 1).lower())
        && extendsName(tokens.get(from));
  }

  /** Returns whether the name goes on as those of learned journals: {@code Journal of Physics}. */
  private boolean isScholarly(int end, Sentence sentence) {
    return end < sentence.endToken()
        && tokens.get(end - 1).is("journal")
        && tokens.get(end).is("of");
  }

  private boolean endsAsOutlet(int last) {
    return CueWords.NAME_ENDS.has(tokens.get(last).text())
        || CueWords.HEADED_ENDS.has(tokens.get(last).text())
            && CueWords.AGENCY_HEADS.has(tokens.get(last - 1).lower());
  }
}
