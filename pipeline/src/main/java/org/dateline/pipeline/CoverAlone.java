package org.dateline.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.dateline.model.ArticleId;
import org.dateline.model.CopyClass;
import org.dateline.model.CopyStatus;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;
import org.dateline.model.EventLink;
import org.dateline.model.Reading;

/** Takes every article as an original and as an event of its own. */
final class CoverAlone extends PTransform<PCollection<Reading>, PCollection<CoveredArticle>> {
  private static final long serialVersionUID = 1L;

  private CoverAlone() {}

  static CoverAlone create() {
    return new CoverAlone();
  }

  @Override
  public PCollection<CoveredArticle> expand(PCollection<Reading> readings) {
    return readings.apply(
        MapElements.into(TypeDescriptor.of(CoveredArticle.class))
            .via(
                reading -> {
                  ArticleId id = reading.article().id();
                  return new CoveredArticle(
                      reading,
                      new CopyStatus(
                          id,
                          CopyClass.ORIGINAL,
                          Optional.empty(),
                          id,
                          BigDecimal.ZERO,
                          BigDecimal.ONE,
                          "",
                          List.of()),
                      new EventLink(
                          new EventId(id.value()),
                          id,
                          BigDecimal.ONE,
                          "",
                          Optional.empty(),
                          Optional.empty()));
                }));
  }
}
