package org.dateline.extract;

/**
 * One sentence of a passage.
 *
 * @param number from 0
 * @param start first UTF-16 offset in the passage's text
 * @param end offset after the last character
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(
    int number, int start, int end, int firstToken, int endToken, int paragraph) {}
