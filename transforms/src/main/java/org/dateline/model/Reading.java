package org.dateline.model;

import java.util.List;

/**
 * One article with all that was read from it. The article's text is left behind: its {@code text}
 * is empty, since bodies do not travel twice.
 *
 * @param article the article, without its text
 * @param wordCount words of the text
 * @param mentions ordered by place
 * @param figures ordered by place
 * @param quotes ordered by place
 * @param citations ordered by place
 * @param eventDates days that the text ties to what happened, most often told first; bounded
 */
public record Reading(
    Article article,
    int wordCount,
    List<Mention> mentions,
    List<Figure> figures,
    List<Quote> quotes,
    List<Citation> citations,
    List<DayRange> eventDates) {
  public Reading {
    mentions = List.copyOf(mentions);
    figures = List.copyOf(figures);
    quotes = List.copyOf(quotes);
    citations = List.copyOf(citations);
    eventDates = List.copyOf(eventDates);
  }

  /** Returns this reading with other mentions and quotes. */
  public Reading with(List<Mention> named, List<Quote> said) {
    return new Reading(article, wordCount, named, figures, said, citations, eventDates);
  }
}
