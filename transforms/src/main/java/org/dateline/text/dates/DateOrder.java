package org.dateline.text.dates;

/** Which number of {@code 03/04/2024} is the day. */
enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST
}
