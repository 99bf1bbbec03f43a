package org.dateline.extract.figures.roles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.WordSieve;

/** Reads who says what in one sentence: subjects of verbs of saying, and "according to". */
final class SentenceSources {
  private static final Set<String> SAY = new HashSet<>();
  private static final Set<String> SHOW = new HashSet<>();
  private static final WordSieve MARKERS = new WordSieve();

  static {
    for (String[] row : Tables.rows("sources.tsv", 2)) {
      Set<String> forms = row[0].equals("say") ? SAY : SHOW;
      for (String word : Tables.words(row[1])) {
        forms.addAll(Lexicon.formsOf(word));
      }
    }
    SAY.forEach(MARKERS::add);
    SHOW.forEach(MARKERS::add);
    List.of("according", "citing", "quoting").forEach(MARKERS::add);
  }

  private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our", "my");

  private final Syntax syntax;
  private final SourceFinder earlier;
  private final int number;
  private final int first;
  private final int end;
  private final SourceNames names;
  private final SourceAsides asides;
  private final List<Source> sources = new ArrayList<>(2);

  private SentenceSources(Syntax syntax, Sentence sentence, SourceFinder earlier) {
    this.syntax = syntax;
    this.earlier = earlier;
    this.number = sentence.number();
    this.first = sentence.firstToken();
    this.end = sentence.endToken();
    this.names = new SourceNames(syntax, first, SAY);
    this.asides = new SourceAsides(syntax, first, names);
  }

  /**
   * Returns the sources of a sentence, in order.
   *
   * @param earlier tells whom the sentences before this one name
   */
  static List<Source> read(Syntax syntax, Sentence sentence, SourceFinder earlier) {
    SentenceSources reader = new SentenceSources(syntax, sentence, earlier);
    for (int i = reader.first; i < reader.end; i++) {
      Source source = reader.at(i);
      if (source != null) {
        reader.sources.add(source);
      }
    }
    return reader.sources;
  }

  private Source at(int i) {
    String lower = syntax.lower(i);
    if (!MARKERS.passes(lower)) {
      return null;
    }
    return switch (lower) {
      case "according" -> syntax.is(i + 1, "to") && i + 2 < end ? named(i, i + 2) : null;
      case "citing", "quoting" -> named(i, i + 1);
      default -> isSaying(i) ? speaker(i) : null;
    };
  }

  private boolean isSaying(int i) {
    String lower = syntax.lower(i);
    if (!SAY.contains(lower) && !SHOW.contains(lower)) {
      return false;
    }
    Tag tag = syntax.tag(i);
    if (tag != Tag.VERB && tag != Tag.PARTICIPLE && tag != Tag.NOUN) {
      return false;
    }
    boolean claimsLives =
        syntax.is(i + 1, "responsibility") || syntax.is(i + 2, "life") || syntax.is(i + 1, "lives");
    return !claimsLives;
  }

  private Source speaker(int verb) {
    if (isByAgent(verb)) {
      return names.source(verb, Phrases.from(syntax, verb + 2, end));
    }
    int left = verb - 1;
    while (left >= first
        && (syntax.tag(left) == Tag.ADVERB
            || syntax.tag(left) == Tag.HAVE
            || syntax.tag(left) == Tag.MODAL)) {
      left--;
    }
    boolean passive = left >= first && syntax.tag(left) == Tag.BE;
    if (left >= first && syntax.is(left, "to") && syntax.is(verb + 1, "that")) {
      return mainSubject(verb);
    }
    if (passive || left >= first && syntax.is(left, "to")) {
      return null;
    }
    boolean nounVerb = syntax.tag(verb) == Tag.NOUN;
    if (left >= first && !syntax.tag(left).isBreak() && syntax.tag(left) != Tag.QUOTE) {
      return nounVerb ? null : subject(verb, left);
    }
    if (left < first || nounVerb || opensQuotation(left)) {
      return null;
    }
    int subject = syntax.tag(left) == Tag.COMMA ? asides.subjectEnd(left) : first;
    if (subject > first) {
      return names.source(verb, Phrases.before(syntax, subject, first));
    }
    Source inverted = inverted(verb);
    return inverted != null || syntax.tag(left) == Tag.QUOTE
        ? inverted
        : asides.speaker(verb, left);
  }

  /** Returns whether whoever says it follows "by": "estimated by the ministry". */
  private boolean isByAgent(int verb) {
    return (syntax.tag(verb) == Tag.PARTICIPLE || syntax.is(verb, "put"))
        && syntax.is(verb + 1, "by")
        && verb + 2 < end
        && (syntax.tag(verb + 2) == Tag.DETERMINER || syntax.tag(verb + 2) == Tag.NAME);
  }

  private boolean opensQuotation(int mark) {
    return syntax.tag(mark) == Tag.QUOTE
        && mark > first
        && !syntax.token(mark - 1).touches(syntax.token(mark));
  }

  private Source subject(int verb, int left) {
    Tag tag = syntax.tag(left);
    if (tag == Tag.PRONOUN) {
      String name = antecedent(syntax.lower(left));
      return name.isEmpty() ? null : new Source(name, verb, left, left + 1);
    }
    if (tag == Tag.RELATIVE && syntax.is(left, "that")) {
      return null;
    }
    if (tag == Tag.RELATIVE) {
      int at = left > first && syntax.tag(left - 1) == Tag.COMMA ? left - 1 : left;
      return names.source(verb, Phrases.before(syntax, at, first));
    }
    if (tag == Tag.CONJUNCTION) {
      return mainSubject(verb);
    }
    return names.source(verb, Phrases.before(syntax, names.subjectEnd(left + 1), first));
  }

  /** Returns the subject of the sentence's first verb: "Leaders met and said". */
  private Source mainSubject(int verb) {
    for (int i = first + 1; i < verb; i++) {
      if (syntax.tag(i).isVerbal()) {
        return names.source(verb, Phrases.before(syntax, i, first));
      }
    }
    return null;
  }

  /** Reads "…, said the mayor". */
  private Source inverted(int verb) {
    int i = verb + 1;
    boolean takesObject = syntax.is(verb, "told") || SHOW.contains(syntax.lower(verb));
    if (i >= end || syntax.tag(verb) == Tag.GERUND || takesObject) {
      return null;
    }
    Tag tag = syntax.tag(i);
    boolean phrase = tag == Tag.DETERMINER || tag.isNominal() || syntax.token(i).isCapitalised();
    if (tag == Tag.PRONOUN) {
      if (i + 1 < end && !syntax.tag(i + 1).isBreak() && syntax.tag(i + 1) != Tag.TIME) {
        return null;
      }
      String name = antecedent(syntax.lower(i));
      return name.isEmpty() ? null : new Source(name, verb, i, i + 1);
    }
    if (!phrase || tag == Tag.TIME) {
      return null;
    }
    Phrase source = Phrases.from(syntax, i, end);
    boolean object = source.isEmpty() || source.end() < end && syntax.tag(source.end()).isVerbal();
    return object ? null : names.source(verb, source);
  }

  private Source named(int marker, int from) {
    if (from < end && syntax.tag(from) == Tag.PRONOUN) {
      String name = antecedent(syntax.lower(from));
      return name.isEmpty() ? null : new Source(name, marker, from, from + 1);
    }
    Phrase phrase = Phrases.from(syntax, from, end);
    if (phrase.isEmpty() || OWN.contains(syntax.lower(from))) {
      return null;
    }
    int maker = maker(phrase.end());
    if (maker > 0) {
      Phrase inner = Phrases.from(syntax, maker, end);
      if (!inner.isEmpty()) {
        return names.source(marker, inner);
      }
    }
    int last = phrase.end();
    boolean joined =
        last + 1 < end
            && (syntax.is(last, "of") || syntax.is(last, "from") || syntax.is(last, "by"));
    if (joined) {
      Phrase inner = Phrases.from(syntax, last + 1, end);
      if (!inner.isEmpty()) {
        phrase = new Phrase(phrase.first(), inner.end(), inner.head());
      }
    }
    return names.source(marker, phrase);
  }

  /** Returns where the maker stands in "a report published on Monday by the ministry", or 0. */
  private int maker(int from) {
    for (int i = from; i + 1 < Math.min(end, from + 7); i++) {
      if (syntax.is(i, "by")) {
        return i + 1;
      }
      if (syntax.tag(i).isBreak()) {
        return 0;
      }
    }
    return 0;
  }

  /** Returns who a pronoun means: the last one named in this sentence, or in those before. */
  private String antecedent(String pronoun) {
    boolean person = pronoun.equals("he") || pronoun.equals("she");
    if (!person && !pronoun.equals("it") && !pronoun.equals("they")) {
      return "";
    }
    for (int i = sources.size() - 1; i >= 0; i--) {
      if (!person || sources.get(i).isPerson()) {
        return sources.get(i).name();
      }
    }
    return person ? earlier.personBefore(number) : earlier.sourceBefore(number);
  }
}
