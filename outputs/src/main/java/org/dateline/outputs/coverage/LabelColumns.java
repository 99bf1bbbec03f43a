package org.dateline.outputs.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.coverage.OutletProfile;
import org.dateline.outputs.report.Column;
import org.dateline.outputs.report.ColumnType;
import org.dateline.text.metadata.OutletTable;
import org.dateline.text.metadata.OutletTable.Outlet;

/** The columns that the user's table of outlets adds on the right of {@code outlets.csv}. */
final class LabelColumns {
  private static final String PREFIX = "label_";

  private final OutletTable table;
  private final Set<String> taken;
  private final List<Column<OutletProfile>> columns = new ArrayList<>();

  private LabelColumns(OutletTable table, Set<String> taken) {
    this.table = table;
    this.taken = taken;
  }

  /**
   * Returns country, type and owner, then the labels in the order of the user's file; none without
   * a table. A label is called as in the file, with {@code _} for what is neither letter nor digit.
   *
   * @param taken names of the report's own columns; a label of the same name gets {@code label_}
   *     before it
   */
  static List<Column<OutletProfile>> of(OutletTable table, Set<String> taken) {
    LabelColumns labels = new LabelColumns(table, new HashSet<>(taken));
    if (table.isGiven()) {
      labels.add("country", "Country, from the table of outlets.", Outlet::country);
      labels.add("type", "Type, such as agency or daily, from the table of outlets.", Outlet::type);
      labels.add("owner", "Owner, from the table of outlets.", Outlet::owner);
      for (String label : table.labelColumns()) {
        labels.add(
            label,
            "Label '" + label + "' of the table of outlets.",
            outlet -> outlet.labels().getOrDefault(label, ""));
      }
    }
    return labels.columns;
  }

  private void add(String label, String meaning, Function<Outlet, String> value) {
    String name = name(label);
    while (!taken.add(name)) {
      name = PREFIX + name;
    }
    columns.add(
        new Column<>(
            name,
            ColumnType.STRING,
            "",
            meaning,
            row -> table.find(row.outlet(), row.name()).map(value).orElse("")));
  }

  private static String name(String label) {
    StringBuilder name = new StringBuilder();
    for (int at = 0; at < label.length(); at++) {
      int type = Character.getType(label.charAt(at));
      boolean kept =
          type == Character.LOWERCASE_LETTER
              || type == Character.OTHER_LETTER
              || type == Character.DECIMAL_DIGIT_NUMBER
              || type == Character.NON_SPACING_MARK
              || type == Character.COMBINING_SPACING_MARK;
      if (kept) {
        name.append(label.charAt(at));
      } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '_') {
        name.append('_');
      }
    }
    while (!name.isEmpty() && name.charAt(name.length() - 1) == '_') {
      name.setLength(name.length() - 1);
    }
    boolean word = !name.isEmpty() && Character.isLetter(name.charAt(0));
    return word ? name.toString() : PREFIX + name;
  }
}
