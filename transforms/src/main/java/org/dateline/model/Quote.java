package org.dateline.model;

import java.util.Optional;

/**
 * One utterance that an article gives.
 *
 * @param kind direct, indirect or mixed
 * @param place span of the content
 * @param content the words, without the outer quotation marks
 * @param speaker surface of the speaker as printed; may be empty
 * @param speakerPlace span of the speaker's surface, if it stands in the text
 * @param speakerEntity canonical name of the resolved speaker, or the described source; may be
 *     empty
 * @param speakerType what kind of source it is
 * @param cue verb or phrase of saying; may be empty
 * @param act what the speaker does with the content
 * @param id id of the utterance within its event; empty until the articles of an event are compared
 */
public record Quote(
    QuoteKind kind,
    Place place,
    String content,
    String speaker,
    Optional<Place> speakerPlace,
    String speakerEntity,
    SpeakerType speakerType,
    String cue,
    QuoteAct act,
    String id) {

  /** Creates a quote that was not compared with those of other articles yet. */
  public Quote(
      QuoteKind kind,
      Place place,
      String content,
      String speaker,
      Optional<Place> speakerPlace,
      String speakerEntity,
      SpeakerType speakerType,
      String cue,
      QuoteAct act) {
    this(kind, place, content, speaker, speakerPlace, speakerEntity, speakerType, cue, act, "");
  }

  /** Returns whether the content was said or written, rather than thought, wanted or liked. */
  public boolean isStatement() {
    return act == QuoteAct.STATEMENT;
  }

  /** Returns this quote as one giving of the identified utterance. */
  public Quote withId(String utterance) {
    return new Quote(
        kind,
        place,
        content,
        speaker,
        speakerPlace,
        speakerEntity,
        speakerType,
        cue,
        act,
        utterance);
  }

  /** Returns this quote with another name of its speaker. */
  public Quote withSpeakerEntity(String name) {
    return new Quote(kind, place, content, speaker, speakerPlace, name, speakerType, cue, act, id);
  }
}
