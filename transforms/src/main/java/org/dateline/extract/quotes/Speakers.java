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
  private static final Set<String> OFFICIAL =
      Set.of(
          "official",
          "officials",
          "president",
          "minister",
          "secretary",
          "governor",
          "mayor",
          "senator",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "chief",
          "general",
          "colonel",
          "commander",
          "ambassador",
          "police",
          "prosecutor",
          "prosecutors",
          "judge",
          "lawmaker",
          "lawmakers",
          "diplomat",
          "diplomats",
          "officer",
          "officers",
          "sheriff",
          "commissioner",
          "chancellor",
          "congressman",
          "congresswoman",
          "representative",
          "authorities",
          "investigators",
          "aide",
          "aides",
          "deputy",
          "director",
          "gov.",
          "sen.",
          "rep.",
          "gen.",
          "premier");
  private static final Set<String> EXPERT =
      Set.of(
          "expert",
          "experts",
          "professor",
          "analyst",
          "analysts",
          "economist",
          "economists",
          "researcher",
          "researchers",
          "scientist",
          "scientists",
          "historian",
          "strategist",
          "doctor",
          "scholar",
          "scholars",
          "dr.",
          "prof.",
          "lecturer",
          "pollster",
          "epidemiologist");
  private static final Set<String> WITNESS =
      Set.of(
          "witness",
          "witnesses",
          "resident",
          "residents",
          "neighbour",
          "neighbours",
          "neighbor",
          "neighbors",
          "survivor",
          "survivors",
          "bystander",
          "bystanders",
          "passenger",
          "passengers",
          "victim",
          "victims",
          "eyewitness",
          "eyewitnesses",
          "villagers",
          "relative",
          "relatives");
  private static final Set<String> DOCUMENT =
      Set.of(
          "report",
          "reports",
          "statement",
          "study",
          "survey",
          "poll",
          "polls",
          "document",
          "documents",
          "filing",
          "memo",
          "letter",
          "complaint",
          "indictment",
          "data",
          "figures",
          "affidavit",
          "release",
          "paper",
          "analysis",
          "website",
          "records",
          "ruling",
          "lawsuit",
          "bill",
          "law",
          "transcript",
          "email",
          "e-mail",
          "tweet",
          "post",
          "results",
          "research");
  private static final Set<String> OUTLET =
      Set.of(
          "newspaper",
          "agency",
          "broadcaster",
          "network",
          "channel",
          "magazine",
          "media",
          "outlet");
  private static final Set<String> INSTITUTION =
      Set.of(
          "ministry",
          "department",
          "government",
          "company",
          "group",
          "organization",
          "organisation",
          "agency",
          "court",
          "party",
          "union",
          "council",
          "committee",
          "campaign",
          "administration",
          "bank",
          "university",
          "army",
          "military",
          "embassy",
          "office",
          "house",
          "commission",
          "hospital",
          "club",
          "association",
          "firm",
          "police",
          "foundation",
          "team",
          "board");

  private final Passage body;
  private final List<Mention> mentions;

  Speakers(Passage body, List<Mention> mentions) {
    this.body = body;
    this.mentions = mentions.stream().filter(m -> m.place().section() != Section.TITLE).toList();
  }

  /** Returns the named entity within the span of the text, people before others. */
  Optional<Mention> named(int start, int end) {
    Mention best = null;
    for (Mention mention : mentions) {
      boolean inside = mention.place().start() >= start && mention.place().end() <= end;
      boolean better =
          best == null || best.kind() != EntityKind.PERSON && mention.kind() == EntityKind.PERSON;
      if (inside && mention.kind() != EntityKind.GROUP && better && !isOwner(mention, end)) {
        best = mention;
      }
    }
    return Optional.ofNullable(best).filter(m -> m.kind() != EntityKind.LOCATION);
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
    if (has(source, EXPERT)) {
      return SpeakerType.EXPERT;
    }
    if (has(source, WITNESS) && !person) {
      return SpeakerType.WITNESS;
    }
    if (has(source, OFFICIAL)) {
      return person ? SpeakerType.NAMED_OFFICIAL : SpeakerType.UNNAMED_OFFICIAL;
    }
    if (person) {
      return SpeakerType.NAMED_PERSON;
    }
    if (has(source, DOCUMENT)) {
      return SpeakerType.DOCUMENT;
    }
    if (has(source, OUTLET)) {
      return SpeakerType.OUTLET;
    }
    return named.isPresent() || has(source, INSTITUTION)
        ? SpeakerType.INSTITUTION
        : SpeakerType.UNKNOWN;
  }

  private static boolean has(List<Token> source, Set<String> words) {
    return source.stream().anyMatch(token -> words.contains(token.lower()));
  }
}
