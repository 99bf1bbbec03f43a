package org.dateline.text.dates;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.dates.DateTokens.Part;

/** Reads the zone beside a time: offsets, and the abbreviations that name one zone only. */
final class Zones {
  private static final int MAX_HOURS = 14;

  /** Left out are IST, AST, SST and others that stand for several zones. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("et", "America/New_York"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("ct", "America/Chicago"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pt", "America/Los_Angeles"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("wet", "Z"),
          Map.entry("bst", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("mez", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("mesz", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("kst", "+09:00"),
          Map.entry("sgt", "+08:00"),
          Map.entry("hkt", "+08:00"),
          Map.entry("aest", "+10:00"),
          Map.entry("aedt", "+11:00"),
          Map.entry("nzst", "+12:00"),
          Map.entry("nzdt", "+13:00"));

  private Zones() {}

  /**
   * A zone beside a time.
   *
   * @param name empty where there is none
   * @param after index of the token after it
   */
  record Read(String name, int after) {}

  /** Reads the zone at the token, in brackets or not. */
  static Read read(DateTokens tokens, int from) {
    int at = tokens.at(from).is("(") ? from + 1 : from;
    Part part = tokens.at(at);
    if (NAMES.containsKey(part.text())) {
      Read offset = offset(tokens, at + 1);
      return offset.name().isEmpty() ? new Read(part.text(), at + 1) : offset;
    }
    return at == from ? offset(tokens, from) : new Read("", from);
  }

  /** Returns the offset of the zone at the local time, if the zone is known. */
  static Optional<ZoneOffset> offset(String name, LocalDateTime local) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      ZoneId zone = ZoneId.of(NAMES.getOrDefault(name, name));
      return Optional.of(zone.getRules().getOffset(local));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code +0100}, {@code +01:00}, {@code -5}. */
  private static Read offset(DateTokens tokens, int from) {
    Part sign = tokens.at(from);
    boolean minus = sign.is("-") || sign.is("−");
    Part digits = tokens.at(from + 1);
    boolean touches = tokens.touch(from) && (minus || sign.is("+"));
    if (!touches || !digits.isNumber(1, 4) || digits.isNumber(3, 3)) {
      return new Read("", from);
    }
    int hours = digits.isNumber(4, 4) ? digits.value() / 100 : digits.value();
    int minutes = digits.isNumber(4, 4) ? digits.value() % 100 : 0;
    int after = from + 2;
    if (!digits.isNumber(4, 4) && tokens.at(after).is(":") && tokens.at(after + 1).isNumber(2, 2)) {
      minutes = tokens.at(after + 1).value();
      after += 2;
    }
    if (hours > MAX_HOURS || minutes > 59) {
      return new Read("", from);
    }
    ZoneOffset offset =
        ZoneOffset.ofHoursMinutes(minus ? -hours : hours, minus ? -minutes : minutes);
    return new Read(offset.getId(), after);
  }
}
