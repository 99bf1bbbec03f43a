package org.dateline.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dateline.model.EventId;

/**
 * An outlet's articles on one event on one day.
 *
 * @param date day of publication, UTC
 * @param event the event
 * @param outlet the outlet
 * @param count its articles on the event that day
 * @param totalCount its articles of that day
 * @param ratio count by total count, 4 places
 */
public record Attention(
    LocalDate date, EventId event, String outlet, long count, long totalCount, BigDecimal ratio) {}
