package org.dateline.extract.figures.roles;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.figures.Quantity;

/** What the kind and the unit of a quantity tell of its role before any word is read. */
final class Kinds {
  static final int DEFAULT_POINTS = 2;

  private static final Set<String> TIMES =
      Set.of("second", "minute", "hour", "day", "week", "month", "year");

  private static final Set<String> LENGTHS =
      Set.of(
          "metre",
          "meter",
          "kilometre",
          "kilometer",
          "centimetre",
          "centimeter",
          "millimetre",
          "millimeter",
          "mile",
          "foot",
          "yard",
          "inch",
          "nautical mile",
          "m",
          "km",
          "cm",
          "mm",
          "ft",
          "micrometre",
          "light-year",
          "nanometre");

  private static final Map<String, String> BY_UNIT =
      Map.ofEntries(
          Map.entry("magnitude", "magnitude"),
          Map.entry("celsius", "temperature"),
          Map.entry("fahrenheit", "temperature"),
          Map.entry("kelvin", "temperature"),
          Map.entry("degree", "temperature"),
          Map.entry("celsius degree", "temperature"),
          Map.entry("degree celsius", "temperature"),
          Map.entry("degree fahrenheit", "temperature"),
          Map.entry("hectare", "area"),
          Map.entry("acre", "area"),
          Map.entry("dunam", "area"),
          Map.entry("litre", "volume"),
          Map.entry("liter", "volume"),
          Map.entry("gallon", "volume"),
          Map.entry("barrel", "volume"),
          Map.entry("millilitre", "volume"),
          Map.entry("pint", "volume"),
          Map.entry("kilogram", "weight"),
          Map.entry("teaspoon", "volume"),
          Map.entry("tablespoon", "volume"),
          Map.entry("cup", "volume"),
          Map.entry("kilobyte", "volume"),
          Map.entry("megabyte", "volume"),
          Map.entry("gigabyte", "volume"),
          Map.entry("terabyte", "volume"),
          Map.entry("petabyte", "volume"),
          Map.entry("horsepower", "energy"),
          Map.entry("milliampere-hour", "energy"),
          Map.entry("gram", "weight"),
          Map.entry("milligram", "weight"),
          Map.entry("tonne", "weight"),
          Map.entry("ton", "weight"),
          Map.entry("pound", "weight"),
          Map.entry("ounce", "weight"),
          Map.entry("stone", "weight"),
          Map.entry("carat", "weight"),
          Map.entry("point", "count"),
          Map.entry("knot", "speed"));

  private Kinds() {}

  /**
   * Returns the letter that the role table uses for the kind: c count, x number with decimals and
   * no unit, m money, p percent or fraction, d duration, a age, s score, l length, i index points,
   * w other measure, r rate. An amount per time or thing is read as the amount.
   */
  static char letter(Quantity quantity) {
    return switch (quantity.kind()) {
      case COUNT -> hasDecimals(quantity) ? 'x' : 'c';
      case MONEY -> 'm';
      case PERCENT, FRACTION -> 'p';
      case DURATION -> 'd';
      case AGE -> 'a';
      case SCORE -> 's';
      case RATE -> rateLetter(quantity.unit());
      case MEASURE -> measureLetter(quantity.unit());
    };
  }

  private static boolean hasDecimals(Quantity quantity) {
    return quantity.unit().isEmpty()
        && quantity.value().isPresent()
        && quantity.value().get().stripTrailingZeros().scale() > 0;
  }

  private static char rateLetter(String unit) {
    int per = unit.indexOf(" per ");
    String amount = per < 0 ? unit : unit.substring(0, per);
    if (amount.length() == 3 && amount.equals(amount.toUpperCase(Locale.ROOT))) {
      return 'm';
    }
    return TIMES.contains(amount) ? 'd' : 'r';
  }

  private static char measureLetter(String unit) {
    if (LENGTHS.contains(unit)) {
      return 'l';
    }
    return unit.equals("point") ? 'i' : 'w';
  }

  /** Returns the role of a quantity whose words tell none. */
  static String defaultRole(Quantity quantity) {
    return switch (quantity.kind()) {
      case COUNT -> hasDecimals(quantity) ? "rate" : "count";
      case MONEY -> "cost";
      case PERCENT, FRACTION -> "share";
      case DURATION -> "duration";
      case AGE -> "age";
      case SCORE -> "goals";
      case RATE -> rate(quantity);
      case MEASURE -> measure(quantity.unit());
    };
  }

  private static String rate(Quantity quantity) {
    String unit = quantity.unit();
    char letter = rateLetter(unit);
    if (letter == 'd') {
      return "duration";
    }
    return isSpeed(unit) ? "speed" : "rate";
  }

  private static boolean isSpeed(String unit) {
    boolean perTime = unit.endsWith(" per hour") || unit.endsWith(" per second");
    return perTime && LENGTHS.contains(unit.substring(0, unit.lastIndexOf(" per ")));
  }

  private static String measure(String unit) {
    if (LENGTHS.contains(unit)) {
      return "distance";
    }
    if (unit.startsWith("square ")) {
      return "area";
    }
    if (unit.startsWith("cubic ")) {
      return "volume";
    }
    if (unit.contains("watt") || unit.endsWith("joule") || unit.equals("calorie")) {
      return "energy";
    }
    if (isSpeed(unit)) {
      return "speed";
    }
    return BY_UNIT.getOrDefault(unit, unit.contains(" per ") ? "rate" : "other");
  }
}
