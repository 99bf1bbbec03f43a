package org.dateline.coverage.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.coverage.EventQuote;
import org.dateline.coverage.FirstReport;
import org.dateline.model.CoveredArticle;
import org.dateline.model.EventId;
import org.dateline.model.Hex;
import org.dateline.model.Quote;

/** The utterances of one event, whichever articles give them and however cut or altered. */
public final class Utterances {
  private final List<EventQuote> quotes = new ArrayList<>();
  private final Map<String, String> idsByPlace = new HashMap<>();

  private Utterances() {}

  /**
   * Finds the utterances.
   *
   * @param articles articles of one event, in order of time
   */
  public static Utterances of(EventId event, List<CoveredArticle> articles) {
    List<Giving> givings = new ArrayList<>();
    for (int rank = 0; rank < articles.size(); rank++) {
      List<Quote> quotes = articles.get(rank).reading().quotes();
      for (int index = 0; index < quotes.size(); index++) {
        Quote quote = quotes.get(index);
        if (quote.isStatement()) {
          givings.add(
              new Giving(rank, index, articles.get(rank), quote, Wording.of(quote.content())));
        }
      }
    }
    Utterances utterances = new Utterances();
    Set<String> taken = new HashSet<>();
    for (List<Giving> versions : UtteranceFinder.find(givings)) {
      utterances.add(event, versions, taken);
    }
    utterances.quotes.sort(Comparator.comparing(EventQuote::id));
    return utterances;
  }

  /** Returns every utterance, by id. */
  public List<EventQuote> quotes() {
    return List.copyOf(quotes);
  }

  /**
   * Returns the id of the utterance that a quote gives; empty where nothing was said.
   *
   * @param rank place of the article in the list that was given
   * @param index place of the quote among those of the article
   */
  public String id(int rank, int index) {
    return idsByPlace.getOrDefault(place(rank, index), "");
  }

  private void add(EventId event, List<Giving> versions, Set<String> taken) {
    Giving fullest = versions.stream().filter(Giving::isDirect).findFirst().orElse(versions.get(0));
    String id = Hex.digest(event.value(), fullest.wording().text(), fullest.speakerKey());
    while (!taken.add(id)) {
      id = Hex.digest(event.value(), id);
    }
    for (Giving version : versions) {
      idsByPlace.put(place(version.rank(), version.index()), id);
    }
    SortedMap<Integer, CoveredArticle> givers = new TreeMap<>();
    versions.forEach(version -> givers.put(version.rank(), version.article()));
    FirstReport first = FirstReport.of(givers.values());
    quotes.add(
        new EventQuote(
            event,
            id,
            fullest.quote().content(),
            speaker(versions),
            givers.size(),
            outlets(versions).size(),
            first.outlets(),
            first.time(),
            alteredIn(fullest, versions),
            speakersInConflict(versions)));
  }

  private static String place(int rank, int index) {
    return rank + ":" + index;
  }

  private static Set<String> outlets(List<Giving> versions) {
    Set<String> outlets = new TreeSet<>();
    versions.forEach(version -> outlets.add(version.outlet()));
    outlets.remove("");
    return outlets;
  }

  /** Returns the speaker of most independent reports; of several the one whose name is fullest. */
  private static String speaker(List<Giving> versions) {
    Map<String, Set<String>> families = new TreeMap<>();
    for (Giving version : versions) {
      if (!version.speaker().isEmpty()) {
        families.computeIfAbsent(version.speaker(), s -> new HashSet<>()).add(version.family());
      }
    }
    return families.keySet().stream()
        .max(
            Comparator.comparingInt((String speaker) -> families.get(speaker).size())
                .thenComparingInt(String::length)
                .thenComparing(Comparator.<String>reverseOrder()))
        .orElse("");
  }

  private static List<String> alteredIn(Giving fullest, List<Giving> versions) {
    if (!fullest.isDirect()) {
      return List.of();
    }
    Set<String> outlets = new TreeSet<>();
    for (Giving version : versions) {
      if (version.isDirect() && !isCutFrom(fullest, version)) {
        outlets.add(version.outlet());
      }
    }
    outlets.remove("");
    return List.copyOf(outlets);
  }

  /** Returns whether every piece of the version, between its marks of omission, stands in it. */
  private static boolean isCutFrom(Giving fullest, Giving version) {
    String content =
        version.quote().content().replace("...", "\u2026").replace("[\u2026]", "\u2026");
    for (String piece : content.split("\u2026")) {
      if (!fullest.wording().contains(Wording.of(piece))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> speakersInConflict(List<Giving> versions) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (Giving version : versions) {
      if (version.isByNamedPerson() && !version.speakerKey().isEmpty()) {
        byKey.merge(
            version.speakerKey(), version.speaker(), (a, b) -> b.length() > a.length() ? b : a);
      }
    }
    return byKey.size() < 2 ? List.of() : byKey.values().stream().sorted().toList();
  }
}
