package org.dateline.extract.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Passage;
import org.dateline.extract.Token;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Section;
import org.dateline.model.SpeakerType;

/** Resolves sources to entities, and says what kind of source each is. */
final class Speakers {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "it", "who", "i", "we", "his", "her", "their", "its", "my", "our");

  private final Passage body;
  private final List<Mention> mentions;

  Speakers(Passage body, List<Mention> mentions) {
    this.body = body;
    this.mentions = mentions.stream().filter(m -> m.place().section() != Section.TITLE).toList();
  }

  /** Returns the named entity within the span of the text, people before others. */
  Optional<Mention> named(int start, int end) {
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

  static boolean isPronoun(List<Token> source) {
    return source.size() == 1 && PRONOUNS.contains(source.get(0).lower());
  }

  /** Returns the kind of a source that was resolved to a name, or to none. */
  static SpeakerType type(List<Token> source, Optional<Mention> named) {
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
