package org.dateline.extract.figures.roles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.extract.Sentence;

/**
 * Finds who says what in each sentence, when it is asked for. A pronoun ("he said") goes back to
 * who was named last, for which the sentences before are read, in order and once.
 */
final class SourceFinder {
  private final Syntax syntax;
  private final List<Sentence> sentences;
  private final List<List<Source>> bySentence;

  /** The last person and the last source of the sentences before {@link #next}. */
  private String lastPerson = "";

  private String lastSource = "";
  private int next;

  /** Subjects of sentences from here to {@link #next} may be a later person. */
  private int nextSubject;

  SourceFinder(Syntax syntax) {
    this.syntax = syntax;
    this.sentences = syntax.passage().sentences();
    this.bySentence = new ArrayList<>(Collections.nCopies(sentences.size(), null));
  }

  /** Returns the sources of a sentence, in order. */
  List<Source> in(int sentence) {
    List<Source> sources = bySentence.get(sentence);
    if (sources == null) {
      sources = SentenceSources.read(syntax, sentences.get(sentence), this);
      bySentence.set(sentence, sources);
    }
    return sources;
  }

  /** Returns the last person that the sentences before this one name; empty for none. */
  String personBefore(int sentence) {
    readTo(sentence);
    for (int s = sentence - 1; s >= nextSubject; s--) {
      String subject = in(s).isEmpty() ? subject(sentences.get(s)) : "";
      if (!subject.isEmpty()) {
        lastPerson = subject;
        break;
      }
    }
    nextSubject = sentence;
    return lastPerson;
  }

  /** Returns the last source that the sentences before this one name; empty for none. */
  String sourceBefore(int sentence) {
    readTo(sentence);
    return lastSource;
  }

  private void readTo(int sentence) {
    for (; next < sentence; next++) {
      for (Source source : in(next)) {
        lastSource = source.name();
        if (source.isPerson()) {
          lastPerson = source.name();
          nextSubject = next + 1;
        }
      }
    }
  }

  /** A sentence without a source may still bring the person that the next "he said" means. */
  private String subject(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (syntax.tag(i).isVerbal()) {
        Phrase subject = Phrases.before(syntax, i, sentence.firstToken());
        boolean named = !subject.isEmpty() && syntax.tag(subject.head()) == Tag.NAME;
        return named ? Phrases.text(syntax, subject.first(), subject.end()) : "";
      }
    }
    return "";
  }
}
