package org.dateline.pipeline;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.outputs.Extra;

/** Reads which other forms of the reports the options ask for. */
final class ExtraForms {
  private static final String CSV = "csv";

  private ExtraForms() {}

  static Set<Extra> of(DatelineOptions options, List<String> mistakes) {
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    Set<String> detail = new HashSet<>(List.of(options.getDetail().split(",", -1)));
    if (detail.equals(Set.of(CSV, "parquet"))) {
      extras.add(Extra.PARQUET);
    } else if (!detail.equals(Set.of(CSV))) {
      mistakes.add("--detail takes csv or csv,parquet, was '" + options.getDetail() + "'");
    }
    String exports = options.getExports() == null ? "" : options.getExports();
    for (String export : exports.isEmpty() ? List.<String>of() : List.of(exports.split(",", -1))) {
      switch (export) {
        case "gkg" -> extras.add(Extra.GKG);
        case "mentions" -> extras.add(Extra.MENTIONS);
        default -> mistakes.add("--exports takes gkg, mentions or both, was '" + export + "'");
      }
    }
    return extras;
  }
}
