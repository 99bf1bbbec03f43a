/** Which quotes of several articles give the same utterance. */
package org.dateline.coverage.quotes;
