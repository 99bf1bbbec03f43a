package org.dateline.extract.quotes;

/**
 * Words between quotation marks.
 *
 * @param start offset after the opening mark
 * @param end offset of the closing mark, or the paragraph's end where the quotation runs on
 * @param open offset of the opening mark
 * @param close offset after the closing mark
 * @param runsOn whether the next paragraph goes on with it
 */
record Quotation(int start, int end, int open, int close, boolean runsOn) {}
