package org.dateline.pipeline;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.model.CopyStatus;
import org.dateline.model.EventId;
import org.dateline.model.EventLink;

/** Takes every copy family as an event of its own. */
final class CoverAlone extends PTransform<PCollection<CopyStatus>, PCollection<EventLink>> {
  private static final long serialVersionUID = 1L;

  private CoverAlone() {}

  static CoverAlone create() {
    return new CoverAlone();
  }

  @Override
  public PCollection<EventLink> expand(PCollection<CopyStatus> copies) {
    return copies.apply(
        MapElements.into(TypeDescriptor.of(EventLink.class))
            .via(
                copy ->
                    new EventLink(
                        new EventId(copy.family().value()),
                        copy.article(),
                        BigDecimal.ONE,
                        "",
                        Optional.empty(),
                        Optional.empty())));
  }
}
