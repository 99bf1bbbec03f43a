package org.dateline.text.metadata;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a user knows of outlets, by domain or by name.
 *
 * @param outlets by key in lower case
 * @param byName those whose display name no other has, by that name in lower case
 * @param labelColumns names of the columns of labels, in the order of the user's file
 */
public record OutletTable(
    TreeMap<String, Outlet> outlets, TreeMap<String, Outlet> byName, List<String> labelColumns)
    implements Serializable {
  /** Nothing is known. */
  public static final OutletTable EMPTY =
      new OutletTable(new TreeMap<>(), new TreeMap<>(), List.of());

  public OutletTable {
    labelColumns = List.copyOf(labelColumns);
    TreeMap<String, Outlet> byKey = new TreeMap<>();
    outlets.forEach((key, outlet) -> byKey.put(key(key), outlet));
    outlets = byKey;
    byName = new TreeMap<>(byName);
  }

  /**
   * What is known of one outlet. Any text may be empty.
   *
   * @param name display name
   * @param country as the user writes it
   * @param type such as agency, daily, blog
   * @param owner who owns it
   * @param labels values by column of labels
   */
  public record Outlet(
      String name, String country, String type, String owner, TreeMap<String, String> labels)
      implements Serializable {
    public Outlet {
      labels = new TreeMap<>(labels);
    }
  }

  /** Returns a table of the given outlets. */
  public static OutletTable of(SortedMap<String, Outlet> outlets, List<String> labelColumns) {
    TreeMap<String, Outlet> byName = new TreeMap<>();
    Set<String> shared = new HashSet<>();
    for (Outlet outlet : outlets.values()) {
      if (byName.put(key(outlet.name()), outlet) != null) {
        shared.add(key(outlet.name()));
      }
    }
    byName.keySet().removeAll(shared);
    byName.remove("");
    return new OutletTable(new TreeMap<>(outlets), byName, labelColumns);
  }

  /** Returns whether the user gave a table. */
  public boolean isGiven() {
    return !equals(EMPTY);
  }

  /**
   * Returns what is known of the outlet: by its domain or, failing that, by its name, which may be
   * the key or the display name of an outlet.
   */
  public Optional<Outlet> find(String domain, String name) {
    Outlet byDomain = outlets.get(key(domain));
    Outlet byKey = byDomain != null ? byDomain : outlets.get(key(name));
    return Optional.ofNullable(byKey != null ? byKey : byName.get(key(name)));
  }

  /** Returns the form of a domain or name by which outlets are the same. */
  public static String key(String outlet) {
    String lower = outlet.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
  }
}
