package org.dateline.extract.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.AnnotatedArticle;
import org.dateline.extract.Passage;
import org.dateline.extract.Sentence;
import org.dateline.extract.Token;
import org.dateline.model.Mention;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.QuoteAct;
import org.dateline.model.QuoteKind;

/**
 * Finds the quotes of an article's text: what cues attribute in each sentence, widened to the
 * quotation marks that it touches, then quotations without a cue, which go on for the last speaker.
 * In German, French and Spanish only direct speech beside a verb of saying is found.
 */
public final class QuoteFinder {
  private static final int SHORTEST_ALONE = 4;
  private static final int SHORTEST_WITHIN = 6;
  private static final int MAX_MARKS = 12;

  /** Characters of one speech over several paragraphs, each of which copies it anew. */
  private static final int MAX_SPEECH = 20_000;

  private final AnnotatedArticle article;
  private final Passage body;
  private final List<Token> tokens;
  private final List<Quotation> quotations;
  private final QuotedText quoted;
  private final Speakers speakers;
  private final Optional<SpeechWords> foreign;
  private final List<Quote> quotes = new ArrayList<>();

  private QuoteFinder(
      AnnotatedArticle article, List<Mention> mentions, Optional<SpeechWords> foreign) {
    this.article = article;
    this.foreign = foreign;
    this.body = article.body();
    WorkTitles titles = WorkTitles.in(body.tokens(), Quotations.in(body.text()));
    this.tokens = titles.tokens();
    this.quotations = titles.speech();
    this.quoted = new QuotedText(body, quotations);
    this.speakers = new Speakers(article, mentions);
  }

  /**
   * Returns the quotes ordered by place.
   *
   * @param article title and text, read
   * @param mentions the article's named entities, ordered by place
   */
  public static List<Quote> find(AnnotatedArticle article, List<Mention> mentions) {
    Optional<SpeechWords> foreign = SpeechWords.of(article.article().language());
    if (!article.article().isEnglish() && foreign.isEmpty()) {
      return List.of();
    }
    return new QuoteFinder(article, mentions, foreign).run();
  }

  private List<Quote> run() {
    int next = 0;
    int ended = 0;
    Quote last = null;
    for (Sentence sentence : body.sentences()) {
      List<Attribution> attributions = read(sentence);
      int reach = attributions.isEmpty() ? Integer.MAX_VALUE : span(attributions.get(0))[0];
      while (next < quotations.size() && quotations.get(next).close() <= ended) {
        if (quotations.get(next).end() <= reach) {
          last = alone(quotations.get(next), last);
        }
        next++;
      }
      for (Attribution attribution : attributions) {
        Quote quote = quote(attribution, last);
        if (quote != null) {
          quotes.add(quote);
          last = quote;
        }
      }
      ended = sentence.end();
    }
    for (Quotation quotation : quotations.subList(next, quotations.size())) {
      last = alone(quotation, last);
    }
    quotes.sort(Comparator.comparing(Quote::place));
    return quotes;
  }

  private List<Attribution> read(Sentence sentence) {
    List<Quotation> within = quoted.between(sentence.start(), sentence.end());
    return foreign
        .map(words -> new ForeignSpeech(tokens, sentence, within, words).read())
        .orElseGet(
            () -> new SentenceReader(tokens, Datelines.behind(tokens, sentence), within).read());
  }

  private Quote quote(Attribution attribution, Quote previous) {
    int[] span = span(attribution);
    if (span[0] >= span[1] || covered(span[0], span[1])) {
      return null;
    }
    Speaker speaker = speakers.of(attribution, previous);
    boolean indirect = quoted.kind(span) == QuoteKind.INDIRECT;
    if (indirect && (isPlainLabel(attribution, speaker) || speaker.isReader())) {
      return null;
    }
    QuoteAct act = CueActs.of(body.tokens(), attribution.cueFirst(), attribution.cueEnd());
    String cue =
        body.text(
            attribution.cueFirst(), Math.max(attribution.cueFirst(), attribution.cueEnd() - 1));
    return make(span, speaker, cue, act);
  }

  /** Returns whether a thing's name and a colon introduce it, no speaker: {@code Size: 6 feet}. */
  private boolean isPlainLabel(Attribution attribution, Speaker speaker) {
    return tokens.get(attribution.cueFirst()).is(":")
        && !speaker.type().isPerson()
        && !speakers.isFamilyName(speaker.surface());
  }

  /** Returns the stretch of the content, widened to the quotations that it touches. */
  private int[] span(Attribution attribution) {
    return quoted.widened(
        body.tokens().get(attribution.first()).start(),
        body.tokens().get(attribution.end() - 1).end());
  }

  /** Adds a quotation that no cue took, if it is long enough to be speech. */
  private Quote alone(Quotation quotation, Quote last) {
    if (foreign.isPresent()) {
      return last;
    }
    int[] span = quoted.trimmed(quotation.start(), quotation.end());
    if (span[0] >= span[1]
        || covered(span[0], span[1])
        || quoted.isHeadline(quotation)
        || quoted.isTitle(span) && !quoted.isSentence(quotation)) {
      return last;
    }
    boolean near =
        last != null
            && Math.abs(
                    body.sentenceAt(last.place().end()).paragraph()
                        - body.sentenceAt(span[0]).paragraph())
                <= 1;
    if (near && quoted.words(span) >= SHORTEST_ALONE && goesOn(last, quotation)) {
      return widened(last, span[1]);
    }
    int shortest = quoted.isWithin(quotation) ? SHORTEST_WITHIN : SHORTEST_ALONE;
    if (quoted.words(span) < shortest && !(near && quoted.isSentence(quotation))) {
      return last;
    }
    Speaker speaker = near ? Speaker.of(last) : Speaker.UNKNOWN;
    if (quoted.isWithin(quotation)) {
      Sentence sentence = body.sentenceAt(quotation.start());
      speaker = speakers.opening(sentence, quotation.open()).orElse(speaker);
    }
    Quote quote = make(span, speaker, "", QuoteAct.STATEMENT);
    quotes.add(quote);
    return near ? quote : last;
  }

  /**
   * Returns whether nothing but marks and the end of a paragraph stands between the last quote and
   * the quotation: one speech, whose paragraphs were each put in marks.
   */
  private boolean goesOn(Quote last, Quotation quotation) {
    if (last.kind() == QuoteKind.INDIRECT || quotation.open() < last.place().end()) {
      return false;
    }
    if (quotation.open() - last.place().end() > MAX_MARKS
        || quotation.close() - last.place().start() > MAX_SPEECH) {
      return false;
    }
    String between = body.text().substring(last.place().end(), quotation.open());
    return between.indexOf('\n') >= 0
        && between.chars().noneMatch(Character::isLetterOrDigit)
        && Quotations.endsParagraph(body.text(), quotation)
        && quotes.get(quotes.size() - 1).equals(last);
  }

  /** Replaces the last quote by one that reaches to the offset. */
  private Quote widened(Quote last, int end) {
    int[] span = {last.place().start(), end};
    Quote quote = make(span, Speaker.of(last), last.cue(), QuoteAct.STATEMENT);
    quotes.set(quotes.size() - 1, quote);
    return quote;
  }

  private Quote make(int[] span, Speaker speaker, String cue, QuoteAct act) {
    QuoteKind kind = quoted.kind(span);
    return new Quote(
        kind,
        article.inBody(span[0], span[1]),
        body.text().substring(span[0], span[1]),
        speaker.surface(),
        speaker.place(),
        speaker.entity(),
        speaker.type(),
        cue,
        kind == QuoteKind.INDIRECT ? act : QuoteAct.STATEMENT);
  }

  private boolean covered(int start, int end) {
    for (int i = quotes.size() - 1; i >= Math.max(0, quotes.size() - 8); i--) {
      Place place = quotes.get(i).place();
      if (place.start() < end && start < place.end()) {
        return true;
      }
    }
    return false;
  }
}
