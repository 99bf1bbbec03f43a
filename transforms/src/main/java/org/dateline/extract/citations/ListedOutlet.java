package org.dateline.extract.citations;

import java.util.List;

/**
 * One line of the table of outlets.
 *
 * @param domains registrable domains, first the one that it is known by
 * @param kind what it is
 * @param names how it is cited, the most usual first
 */
public record ListedOutlet(List<String> domains, Kind kind, List<OutletName> names) {
  /** What an outlet is. */
  public enum Kind {
    /** Sells reports that other outlets print. */
    AGENCY,
    /** Sends out what companies pay for. */
    RELEASE,
    /** Prints or broadcasts for its own readers. */
    OUTLET
  }

  /** Copies domains and names. */
  public ListedOutlet {
    domains = List.copyOf(domains);
    names = List.copyOf(names);
  }
}
