package org.dateline.model;

/**
 * One reference of an article to another outlet or agency.
 *
 * @param place span of the phrase
 * @param citedOutlet domain of the cited outlet where the table or the corpus knows it, else its
 *     name
 * @param phrase the words that cite
 * @param sentence the whole sentence
 */
public record Citation(Place place, String citedOutlet, String phrase, String sentence) {}
