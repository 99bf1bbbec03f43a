package org.dateline.extract.quotes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Quote;
import org.dateline.model.Section;
import org.dateline.model.SpeakerType;

/**
 * Resolves a pronoun that speaks: to the person whom a sentence since the last quote began with,
 * else to the last speaker if the pronoun fits, else to the last name that fits.
 */
final class Antecedents {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "his", "her", "er", "sie", "il", "elle", "él", "ella");

  /** Whoever wrote the text says {@code I} outside marks of quotation. */
  private static final Set<String> FIRST = Set.of("i", "we", "my", "our");

  private static final Set<String> IMPERSONAL = Set.of("it", "its");
  private static final int MAX_TITLE = 6;
  private static final int MAX_MARKS = 3;

  private final Passage body;
  private final List<Mention> mentions;
  private final Map<EntityKind, int[]> lasts = new EnumMap<>(EntityKind.class);

  Antecedents(Passage body, List<Mention> mentions) {
    this.body = body;
    this.mentions = mentions.stream().filter(m -> m.place().section() != Section.TITLE).toList();
  }

  /**
   * Whom a pronoun means.
   *
   * @param entity canonical name or described source; empty where it is not known
   * @param type what kind of source it is
   */
  record Meant(String entity, SpeakerType type) {
    static final Meant UNKNOWN = new Meant("", SpeakerType.UNKNOWN);
  }

  /** Returns whom the pronoun means. */
  Meant of(Token pronoun, Optional<Quote> last) {
    if (pronoun.is("who")) {
      return behindName(pronoun);
    }
    Optional<Meant> speaker =
        last.filter(quote -> !quote.speakerEntity().isEmpty())
            .map(quote -> new Meant(quote.speakerEntity(), quote.speakerType()));
    if (PERSONAL.contains(pronoun.lower())) {
      int from = last.map(quote -> quote.place().end()).orElse(0);
      return subject(from, pronoun.start())
          .or(() -> speaker.filter(Antecedents::isOnePerson))
          .or(() -> lastOf(EntityKind.PERSON, SpeakerType.NAMED_PERSON, pronoun.start()))
          .orElse(Meant.UNKNOWN);
    }
    if (IMPERSONAL.contains(pronoun.lower())) {
      return speaker
          .filter(s -> !s.type().isPerson())
          .or(() -> lastOf(EntityKind.ORGANIZATION, SpeakerType.INSTITUTION, pronoun.start()))
          .orElse(Meant.UNKNOWN);
    }
    return FIRST.contains(pronoun.lower()) ? Meant.UNKNOWN : speaker.orElse(Meant.UNKNOWN);
  }

  private static boolean isOnePerson(Meant speaker) {
    boolean plural =
        speaker.entity().endsWith("s") && Character.isLowerCase(speaker.entity().codePointAt(0));
    return speaker.type().isPerson() && !plural;
  }

  /** Returns the name right before {@code who}, past its comma. */
  private Meant behindName(Token who) {
    int i = before(who.start());
    if (i < 0) {
      return Meant.UNKNOWN;
    }
    Mention mention = mentions.get(i);
    boolean close = who.start() - mention.place().end() <= MAX_MARKS;
    return close && mention.kind() == EntityKind.PERSON
        ? new Meant(mention.entity(), SpeakerType.NAMED_PERSON)
        : Meant.UNKNOWN;
  }

  /** Returns the last person named among the first words of a sentence between the offsets. */
  private Optional<Meant> subject(int from, int to) {
    for (int i = before(to); i >= 0 && mentions.get(i).place().start() >= from; i--) {
      Mention mention = mentions.get(i);
      if (mention.kind() == EntityKind.PERSON && opensSentence(mention, to)) {
        return Optional.of(new Meant(mention.entity(), SpeakerType.NAMED_PERSON));
      }
    }
    return Optional.empty();
  }

  private boolean opensSentence(Mention mention, int to) {
    Sentence sentence = body.sentenceAt(mention.place().start());
    int first = sentence.firstToken();
    int title = Math.min(first + MAX_TITLE, sentence.endToken() - 1);
    return sentence.end() <= to && mention.place().start() <= body.tokens().get(title).start();
  }

  private Optional<Meant> lastOf(EntityKind kind, SpeakerType type, int offset) {
    int i = before(offset);
    int last = i < 0 ? -1 : lasts.computeIfAbsent(kind, this::lastsOf)[i];
    return last < 0 ? Optional.empty() : Optional.of(new Meant(mentions.get(last).entity(), type));
  }

  /** Returns for each mention the index of the last one of the kind up to it, or -1. */
  private int[] lastsOf(EntityKind kind) {
    int[] last = new int[mentions.size()];
    int found = -1;
    for (int i = 0; i < last.length; i++) {
      found = mentions.get(i).kind() == kind ? i : found;
      last[i] = found;
    }
    return last;
  }

  /** Returns the index of the last mention that ends before the offset, or -1. */
  private int before(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).place().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
