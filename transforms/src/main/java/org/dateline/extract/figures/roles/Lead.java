package org.dateline.extract.figures.roles;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;

/** The words in which an article's title and first sentences tell its main event. */
final class Lead {
  private static final int SENTENCES = 2;
  private static final int SHORTEST = 4;

  private final Syntax syntax;
  private final Set<String> words;

  private int lastShared = -1;
  private int shared;

  private Lead(Syntax syntax, Set<String> words) {
    this.syntax = syntax;
    this.words = words;
  }

  /** Reads title words, given in lower case, and the first sentences of the text. */
  static Lead of(Syntax syntax, Set<String> title) {
    Set<String> words = new HashSet<>();
    for (String word : title) {
      words.add(Lexicon.singular(word));
    }
    List<Sentence> sentences = syntax.passage().sentences();
    for (int s = 0; s < Math.min(SENTENCES, sentences.size()); s++) {
      Sentence sentence = sentences.get(s);
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (tells(syntax, i)) {
          words.add(Lexicon.singular(syntax.lower(i)));
        }
      }
    }
    return new Lead(syntax, words);
  }

  private static boolean tells(Syntax syntax, int i) {
    Tag tag = syntax.tag(i);
    boolean contentful = tag.isNominal() || tag == Tag.PARTICIPLE || tag == Tag.VERB;
    return contentful && syntax.token(i).text().length() >= SHORTEST;
  }

  /** Returns how many different words of the lead the sentence takes up. */
  int shared(Sentence sentence) {
    if (sentence.number() != lastShared) {
      lastShared = sentence.number();
      shared = count(sentence);
    }
    return shared;
  }

  private int count(Sentence sentence) {
    Set<String> found = new HashSet<>();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (tells(syntax, i)) {
        String word = Lexicon.singular(syntax.lower(i));
        if (words.contains(word)) {
          found.add(word);
        }
      }
    }
    return found.size();
  }

  /** Returns whether "in" or "at" brings a name that the lead does not have, and no other does. */
  boolean isElsewhere(Sentence sentence) {
    boolean elsewhere = false;
    for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
      if (syntax.tag(i + 1) == Tag.NAME) {
        if (words.contains(Lexicon.singular(syntax.lower(i + 1)))) {
          return false;
        }
        elsewhere |= syntax.is(i, "in") || syntax.is(i, "at") || syntax.is(i, "near");
      }
    }
    return elsewhere;
  }
}
