package org.dateline.coders;

import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviderRegistrar;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Registers {@link RecordCoder} for every record, so that no step sets a coder by hand. */
public final class RecordCoders extends CoderProvider implements CoderProviderRegistrar {
  @Override
  public List<CoderProvider> getCoderProviders() {
    return List.of(this);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Coder<T> coderFor(TypeDescriptor<T> type, List<? extends Coder<?>> componentCoders)
      throws CannotProvideCoderException {
    Class<? super T> raw = type.getRawType();
    if (!raw.isRecord()) {
      throw new CannotProvideCoderException(type + " is no record");
    }
    if (raw.getTypeParameters().length > 0) {
      throw new CannotProvideCoderException(type + " has type parameters, which records here lack");
    }
    return (Coder<T>) RecordCoder.forRecord(raw);
  }
}
