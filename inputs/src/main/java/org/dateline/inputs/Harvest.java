package org.dateline.inputs;

import java.util.function.Consumer;
import org.dateline.inputs.bytes.Damage;
import org.dateline.model.RawDocument;
import org.dateline.model.Rejected;
import org.dateline.model.Tally;

/**
 * Takes what reading a file yields and keeps its books: every record that was read is counted once
 * as read and once as what became of it.
 */
public final class Harvest {
  /** Name of the step in ledger and rejections. */
  public static final String STEP = "read";

  private final Consumer<RawDocument> documents;
  private final Consumer<Rejected> rejections;
  private final Consumer<Tally> tallies;

  /** Passes documents, rejections and counts on to the receivers. */
  public Harvest(
      Consumer<RawDocument> documents, Consumer<Rejected> rejections, Consumer<Tally> tallies) {
    this.documents = documents;
    this.rejections = rejections;
    this.tallies = tallies;
  }

  /** Hands on a document. */
  public void keep(RawDocument document) {
    count(Tally.KEPT);
    documents.accept(document);
  }

  /** Counts a record that is no document and no mistake, such as an HTTP request. */
  public void leaveOut(String reason) {
    count(reason);
  }

  /** Hands on why a record cannot be read. */
  public void refuse(Refusal refusal, Origin origin, String detail) {
    count(refusal.reason());
    rejections.accept(
        new Rejected(
            STEP, refusal.reason(), origin.source(), origin.sourceId(), origin.url(), detail));
  }

  /** Hands on the damage that broke a record, or that hides what was there. */
  public void refuse(Damage damage, Origin origin) {
    refuse(
        damage.bomb() ? Refusal.INFLATION_LIMIT : Refusal.DAMAGED_GZIP,
        origin,
        damage.detail() + ", member at " + damage.offset());
  }

  private void count(String reason) {
    tallies.accept(new Tally(STEP, Tally.READ, "", ""));
    tallies.accept(new Tally(STEP, reason, "", ""));
  }
}
