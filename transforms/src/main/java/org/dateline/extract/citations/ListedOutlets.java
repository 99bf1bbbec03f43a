package org.dateline.extract.citations;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.text.ResourceLines;

/** The table of outlets and agencies that comes with the job. */
public final class ListedOutlets {
  private static final String TABLE = "outlets.tsv";
  private static final int COLUMNS = 3;
  private static final List<ListedOutlet> OUTLETS = read();

  private ListedOutlets() {}

  /** Returns all outlets in the order of the table, read at first use. */
  public static List<ListedOutlet> all() {
    return OUTLETS;
  }

  private static List<ListedOutlet> read() {
    return ResourceLines.rows(ListedOutlets.class, TABLE, COLUMNS).stream()
        .map(ListedOutlets::outlet)
        .toList();
  }

  private static ListedOutlet outlet(String[] cells) {
    ListedOutlet.Kind kind = ListedOutlet.Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
    boolean sells = kind != ListedOutlet.Kind.OUTLET;
    List<String> domains = List.of(cells[0].split(" ", -1));
    return new ListedOutlet(
        domains,
        kind,
        Arrays.stream(cells[2].split("\\|", -1))
            .flatMap(ListedOutlets::spellings)
            .map(name -> OutletName.listed(name, domains.get(0), sells))
            .toList());
  }

  /** Returns {@code Hill magazine} as {@code Hill Magazine} too. */
  private static Stream<String> spellings(String name) {
    int last = name.lastIndexOf(' ') + 1;
    String noun = name.substring(last);
    boolean small = noun.equals("magazine") || noun.equals("newspaper");
    return small
        ? Stream.of(
            name,
            name.substring(0, last) + Character.toUpperCase(noun.charAt(0)) + noun.substring(1))
        : Stream.of(name);
  }
}
