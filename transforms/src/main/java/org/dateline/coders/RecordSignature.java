package org.dateline.coders;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dateline.model.Hex;

/**
 * Tells whether bytes that {@link RecordCoder} wrote can be read again: names, order and types of
 * all components, and the constants of enums, which stand by their position.
 */
public final class RecordSignature {
  private RecordSignature() {}

  /** Returns a digest that changes whenever the bytes of the record may. */
  public static String of(Class<? extends Record> type) {
    return Hex.digest("record", describe(type));
  }

  private static String describe(Type type) {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments())
          .map(RecordSignature::describe)
          .collect(Collectors.joining(",", describe(generic.getRawType()) + "<", ">"));
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isRecord()) {
      return Arrays.stream(raw.getRecordComponents())
          .map(RecordSignature::describe)
          .collect(Collectors.joining(",", "(", ")"));
    }
    return raw.isEnum() ? Arrays.toString(raw.getEnumConstants()) : raw.getTypeName();
  }

  private static String describe(RecordComponent component) {
    return component.getName() + ":" + describe(component.getGenericType());
  }
}
