package org.dateline.extract.entities;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Joins names that a rule brings to one form, case and accents aside. */
final class SimpleVariants {
  private SimpleVariants() {}

  static Map<String, String> join(List<NameCount> bestFirst, UnaryOperator<String> rule) {
    Map<String, String> printed = new TreeMap<>();
    Map<String, String> canonical = new TreeMap<>();
    for (NameCount count : bestFirst) {
      String form = rule.apply(count.name());
      printed.putIfAbsent(Fold.of(form), form);
      canonical.put(count.name(), printed.get(Fold.of(form)));
    }
    return canonical;
  }
}
