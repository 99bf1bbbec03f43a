package org.dateline.pipeline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Repeats a test for each object at which the store is to fail once: a file of the corpus, parts of
 * three reports as they are written, and a report as it is published.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ValueSource(
    strings = {
      "wire/market.jsonl",
      "parts/articles.jsonl",
      "parts/figures.csv",
      "parts/events.csv",
      "out/events.csv"
    })
@interface FailsOnce {}
