package org.dateline.coverage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.DayRange;
import org.dateline.model.EventId;
import org.dateline.model.PublicationTime;

/**
 * One event in a row.
 *
 * @param event the event
 * @param title headline that stands for it
 * @param date day on which it happened, or the days among which it lies
 * @param location where it happened; may be empty
 * @param numArticles articles
 * @param numOutlets outlets
 * @param independentReports copy families
 * @param concentration how its articles are spread over its outlets
 * @param first its first report
 * @param firstIndependent the first report that is its outlet's own
 * @param last time of its last report, if any time is known
 * @param peakHour hour with most reports; empty where no time is known to the hour
 * @param halfLifeHours from the first report until half of the reports were out, 2 places; over the
 *     reports known to the minute, where at least half are
 * @param durationHours from the first report to the last, 2 places; over the same reports
 * @param topEntities names that most articles mention, at most five
 * @param headlineFigure the figure that most independent reports give, in words
 * @param figuresInConflict quantities on which independent reports contradict each other
 */
public record EventSummary(
    EventId event,
    String title,
    Optional<DayRange> date,
    String location,
    int numArticles,
    int numOutlets,
    int independentReports,
    Concentration concentration,
    FirstReport first,
    FirstReport firstIndependent,
    Optional<PublicationTime> last,
    Optional<Instant> peakHour,
    Optional<BigDecimal> halfLifeHours,
    Optional<BigDecimal> durationHours,
    List<String> topEntities,
    String headlineFigure,
    int figuresInConflict) {}
