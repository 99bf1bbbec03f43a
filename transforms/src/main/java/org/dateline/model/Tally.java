package org.dateline.model;

/**
 * What one step did with some records: a line of the ledger. For every step, the records under
 * {@link #READ} equal those under {@link #KEPT} plus those under all other reasons.
 *
 * @param step name of the step
 * @param reason {@link #READ}, {@link #KEPT}, or why they were left out
 * @param outlet empty where it is not known yet
 * @param date day of publication; empty where it is not known
 * @param language ISO 639-1 code, in steps that tell languages apart; else empty
 */
public record Tally(String step, String reason, String outlet, String date, String language)
    implements Comparable<Tally> {
  public static final String READ = "read";
  public static final String KEPT = "kept";

  /** A line of a step that does not tell languages apart. */
  public Tally(String step, String reason, String outlet, String date) {
    this(step, reason, outlet, date, "");
  }

  @Override
  public int compareTo(Tally other) {
    int byStep = step.compareTo(other.step);
    if (byStep != 0) {
      return byStep;
    }
    int byReason = reason.compareTo(other.reason);
    if (byReason != 0) {
      return byReason;
    }
    int byOutlet = outlet.compareTo(other.outlet);
    if (byOutlet != 0) {
      return byOutlet;
    }
    int byDate = date.compareTo(other.date);
    return byDate != 0 ? byDate : language.compareTo(other.language);
  }
}
