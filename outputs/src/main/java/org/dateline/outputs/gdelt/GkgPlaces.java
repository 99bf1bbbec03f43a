package org.dateline.outputs.gdelt;

import static org.dateline.outputs.gdelt.GdeltText.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.ResourceLines;

/** Makes the blocks of places of the Global Knowledge Graph. */
final class GkgPlaces {
  /** FIPS 10-4 codes of countries by their ISO 3166-1 codes. */
  private static final Map<String, String> FIPS = fips();

  private static final String UNITED_STATES = "US";

  private GkgPlaces() {}

  /**
   * Returns a block for each resolved place: type (1 country, 2 state of the United States, 3 town
   * there, 4 town elsewhere, 5 region elsewhere), full name, country, region, latitude, longitude,
   * feature.
   *
   * @param enhanced whether the second region and the offset are there too
   */
  static String locations(WrittenArticle row, boolean enhanced) {
    return GdeltText.blocks(
        row.mentions(),
        ";",
        mention -> {
          if (mention.get("country").isEmpty() || enhanced && !GdeltText.inText(mention)) {
            return "";
          }
          String region = enhanced ? "##" : "#";
          return String.join(
                  "#",
                  List.of(
                      Integer.toString(type(mention)),
                      fullName(mention),
                      FIPS.getOrDefault(mention.get("country"), "")))
              + "#"
              + region
              + mention.get("latitude")
              + "#"
              + mention.get("longitude")
              + "#"
              + (enhanced ? "#" + mention.get("start") : "");
        });
  }

  private static int type(Map<String, String> mention) {
    boolean home = mention.get("country").equals(UNITED_STATES);
    String name = mention.get("entity");
    if (name.equalsIgnoreCase(countryName(mention))) {
      return 1;
    }
    if (name.equalsIgnoreCase(mention.get("region"))) {
      return home ? 2 : 5;
    }
    return home ? 3 : 4;
  }

  private static String fullName(Map<String, String> mention) {
    String name = plain(mention.get("entity"));
    String region = plain(mention.get("region"));
    String country = countryName(mention);
    String full = name;
    if (!region.isEmpty() && !region.equalsIgnoreCase(name)) {
      full += ", " + region;
    }
    return country.equalsIgnoreCase(name) ? full : full + ", " + country;
  }

  private static String countryName(Map<String, String> mention) {
    return new Locale.Builder()
        .setRegion(mention.get("country"))
        .build()
        .getDisplayCountry(Locale.ENGLISH);
  }

  private static Map<String, String> fips() {
    Map<String, String> codes = new HashMap<>();
    for (String line : ResourceLines.of(GkgPlaces.class, "fips.tsv")) {
      String[] cells = line.split("\t");
      codes.put(cells[0], cells[1]);
    }
    return Map.copyOf(codes);
  }
}
