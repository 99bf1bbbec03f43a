package org.dateline.coders;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** Chooses the form of a type. */
final class Forms {
  private static final Map<Type, Form> SIMPLE =
      Map.ofEntries(
          Map.entry(int.class, ScalarForms.INT),
          Map.entry(Integer.class, ScalarForms.INT),
          Map.entry(long.class, ScalarForms.LONG),
          Map.entry(Long.class, ScalarForms.LONG),
          Map.entry(boolean.class, ScalarForms.BOOLEAN),
          Map.entry(Boolean.class, ScalarForms.BOOLEAN),
          Map.entry(double.class, ScalarForms.DOUBLE),
          Map.entry(Double.class, ScalarForms.DOUBLE),
          Map.entry(String.class, ScalarForms.STRING),
          Map.entry(Instant.class, ScalarForms.INSTANT),
          Map.entry(LocalDate.class, ScalarForms.DATE),
          Map.entry(ZoneOffset.class, ScalarForms.OFFSET),
          Map.entry(BigDecimal.class, ScalarForms.DECIMAL),
          Map.entry(byte[].class, ArrayForms.BYTES),
          Map.entry(int[].class, ArrayForms.INTS),
          Map.entry(long[].class, ArrayForms.LONGS));

  private Forms() {}

  /**
   * Returns the form of the type.
   *
   * @param owner what is being encoded, for the message
   * @throws IllegalArgumentException if the type has no deterministic form
   */
  static Form of(Type type, String owner) {
    Form simple = SIMPLE.get(type);
    if (simple != null) {
      return simple;
    }
    if (type instanceof Class<?> raw) {
      return ofClass(raw, owner);
    }
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic, owner);
    }
    throw refused(type, owner);
  }

  private static Form ofClass(Class<?> raw, String owner) {
    if (raw.isEnum()) {
      return ScalarForms.ofEnum(raw.getEnumConstants());
    }
    if (raw.isRecord()) {
      return RecordForm.of(raw);
    }
    throw refused(raw, owner);
  }

  private static Form ofGeneric(ParameterizedType type, String owner) {
    Type[] arguments = type.getActualTypeArguments();
    Type raw = type.getRawType();
    if (raw == Optional.class) {
      return ContainerForms.ofOptional(of(arguments[0], owner));
    }
    if (raw == List.class) {
      return ContainerForms.ofList(of(arguments[0], owner));
    }
    if (raw == SortedSet.class) {
      return ContainerForms.ofSet(of(arguments[0], owner));
    }
    if (raw == Map.class || raw == SortedMap.class) {
      return ContainerForms.ofMap(of(arguments[0], owner), of(arguments[1], owner));
    }
    throw refused(type, owner);
  }

  private static IllegalArgumentException refused(Type type, String owner) {
    return new IllegalArgumentException(
        owner + ": " + type.getTypeName() + " has no deterministic form in RecordCoder");
  }
}
