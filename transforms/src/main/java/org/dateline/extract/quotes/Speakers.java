package org.dateline.extract.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Section;
import org.dateline.model.SpeakerType;

/** Resolves sources to entities, and says what kind of source each is. */
final class Speakers {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "who", "i", "we", "his", "her", "their", "its", "my", "our",
          "er", "sie", "il", "elle", "ils", "elles", "él", "ella", "ellos", "ellas");

  private static final Set<String> CIRCUMSTANCES =
      Set.of("in", "on", "by", "near", "within", "about", "against");
  private static final Set<String> AFFILIATIONS = Set.of("at", "of", "with", "from");
  private static final int MAX_TITLE = 4;

  private final AnnotatedArticle article;
  private final Passage body;
  private final List<Mention> mentions;
  private final Antecedents antecedents;
  private Set<String> families;

  Speakers(AnnotatedArticle article, List<Mention> mentions) {
    this.article = article;
    this.body = article.body();
    this.mentions = mentions.stream().filter(m -> m.place().section() != Section.TITLE).toList();
    this.antecedents = new Antecedents(body, mentions);
  }

  /**
   * Returns who says what the attribution holds.
   *
   * @param previous the last quote before it, null if it is the first
   */
  Speaker of(Attribution attribution, Quote previous) {
    if (!attribution.hasSource()) {
      return Speaker.UNKNOWN;
    }
    List<Token> source = source(attribution);
    int start = source.get(0).start();
    int end = source.get(source.size() - 1).end();
    String surface = body.text().substring(start, end);
    Optional<Place> place = Optional.of(article.inBody(start, end));
    Optional<Mention> named = named(start, end).filter(m -> !isCircumstance(m, source));
    boolean person = named.filter(m -> m.kind() == EntityKind.PERSON).isPresent();
    if (!person && attribution.isDescribed(body.tokens())) {
      int cue = body.tokens().get(attribution.cueFirst()).start();
      named = named(end, cue).or(() -> named(start, end));
    }
    if (named.isEmpty() && isPronoun(source)) {
      Antecedents.Meant meant = antecedents.of(source.get(0), Optional.ofNullable(previous));
      return new Speaker(surface, place, meant.entity(), meant.type());
    }
    String entity = named.map(Mention::entity).orElse(surface);
    return new Speaker(surface, place, entity, type(source, named));
  }

  /**
   * Returns the person or body whose name the sentence begins with, if it ends before the offset.
   */
  Optional<Speaker> opening(Sentence sentence, int before) {
    int i = firstFrom(sentence.start());
    if (i == mentions.size()) {
      return Optional.empty();
    }
    Mention mention = mentions.get(i);
    boolean fits =
        mention.place().end() <= before
            && mention.place().start()
                < body.tokens()
                    .get(Math.min(sentence.firstToken() + MAX_TITLE, body.tokens().size() - 1))
                    .start()
            && (mention.kind() == EntityKind.PERSON || mention.kind() == EntityKind.ORGANIZATION);
    if (!fits) {
      return Optional.empty();
    }
    String surface = body.text().substring(mention.place().start(), mention.place().end());
    SpeakerType type =
        mention.kind() == EntityKind.PERSON ? SpeakerType.NAMED_PERSON : SpeakerType.INSTITUTION;
    return Optional.of(new Speaker(surface, Optional.of(mention.place()), mention.entity(), type));
  }

  /**
   * Returns whether the name only belongs to what speaks: {@code a report in the Elm Courier},
   * {@code a friend of Ned Oakes}; not {@code a hydrologist at Elm Mills}.
   */
  private static boolean isCircumstance(Mention mention, List<Token> source) {
    boolean described = Words.DETERMINERS.contains(source.get(0).lower());
    for (Token token : source.subList(1, source.size())) {
      if (!described || token.start() >= mention.place().start() || token.isCapitalised()) {
        return false;
      }
      if (CIRCUMSTANCES.contains(token.lower())) {
        return true;
      }
      if (AFFILIATIONS.contains(token.lower())) {
        return mention.kind() == EntityKind.PERSON;
      }
    }
    return false;
  }

  /** Returns whether the words end with the family name of a person whom the article names. */
  boolean isFamilyName(String surface) {
    if (families == null) {
      families = new HashSet<>();
      for (Mention mention : mentions) {
        if (mention.kind() == EntityKind.PERSON) {
          families.add(lastWord(mention.entity()));
        }
      }
    }
    return families.contains(lastWord(surface));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns the words of the source: without {@code who} behind a name, or its short verb. */
  private List<Token> source(Attribution attribution) {
    int first = attribution.sourceFirst();
    int last = attribution.sourceEnd() - 1;
    if (first == last) {
      return List.of(Contractions.pronoun(body.tokens().get(first)));
    }
    boolean relative = body.tokens().get(last).is("who");
    return body.tokens().subList(first, relative ? last : last + 1);
  }

  /** Returns the named entity within the span of the text, people before others. */
  private Optional<Mention> named(int start, int end) {
    Mention best = null;
    for (int i = firstFrom(start);
        i < mentions.size() && mentions.get(i).place().start() < end;
        i++) {
      Mention mention = mentions.get(i);
      boolean inside = mention.place().end() <= end;
      boolean better =
          best == null || best.kind() != EntityKind.PERSON && mention.kind() == EntityKind.PERSON;
      if (inside && mention.kind() != EntityKind.GROUP && better && !isOwner(mention, end)) {
        best = mention;
      }
    }
    return Optional.ofNullable(best).filter(m -> m.kind() != EntityKind.LOCATION);
  }

  /** Returns the index of the first mention that begins at the offset or behind it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).place().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns whether the name owns the speaker: {@code Ann Lee's office}. */
  private boolean isOwner(Mention mention, int end) {
    int next = mention.place().end();
    return next + 2 < end
        && "'’".indexOf(body.text().charAt(next)) >= 0
        && body.text().charAt(next + 1) == 's';
  }

  private static boolean isPronoun(List<Token> source) {
    return source.size() == 1 && PRONOUNS.contains(source.get(0).lower());
  }

  /** Returns the kind of a source that was resolved to a name, or to none. */
  private static SpeakerType type(List<Token> source, Optional<Mention> named) {
    boolean person = named.filter(m -> m.kind() == EntityKind.PERSON).isPresent();
    if (SourceWords.EXPERT.isIn(source)) {
      return SpeakerType.EXPERT;
    }
    if (SourceWords.WITNESS.isIn(source) && !person) {
      return SpeakerType.WITNESS;
    }
    if (SourceWords.OFFICIAL.isIn(source)) {
      return person ? SpeakerType.NAMED_OFFICIAL : SpeakerType.UNNAMED_OFFICIAL;
    }
    if (person) {
      return SpeakerType.NAMED_PERSON;
    }
    if (SourceWords.DOCUMENT.isIn(source)) {
      return SpeakerType.DOCUMENT;
    }
    if (SourceWords.OUTLET.isIn(source)) {
      return SpeakerType.OUTLET;
    }
    return named.isPresent() || SourceWords.INSTITUTION.isIn(source)
        ? SpeakerType.INSTITUTION
        : SpeakerType.UNKNOWN;
  }
}
