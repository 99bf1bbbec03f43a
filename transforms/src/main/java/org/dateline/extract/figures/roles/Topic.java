package org.dateline.extract.figures.roles;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.Sentence;
import org.dateline.extract.figures.WordSieve;
import org.dateline.extract.figures.roles.RoleTable.Evidence;
import org.dateline.extract.figures.roles.RoleTable.Where;

/**
 * What an article's first sentences are about, for figures whose own sentence leaves their role
 * open: the money in a report of a robbery, the percentages in one of a poll.
 */
final class Topic {
  private static final int SENTENCES = 3;
  private static final int SENTENCES_OF_LONG = 6;

  /** Points of a word that tells a topic, which are enough in a short article. */
  private static final int LEAST = 7;

  /** Points of a topic in a longer article, which may leave it: two words, or one told twice. */
  private static final int LEAST_OF_LONG = 14;

  /** What an article can be about, so that its other figures most likely tell of it too. */
  private static final Set<String> SUBJECTS =
      Set.of("damage", "funding", "poll", "price", "revenue", "salary", "vote");

  private static final int SHORT = 40;
  private static final String KINDS = "mp";
  private static final Set<String> DISEASES = Set.copyOf(Tables.lines("diseases.txt"));

  private static final Set<String> SPORTS = new HashSet<>();
  private static final WordSieve SPORTS_SIEVE = new WordSieve();
  private static final int NEARBY = 2;
  private static final int LEAST_SPORTS = 3;

  static {
    for (String line : Tables.lines("sports.txt")) {
      SPORTS.addAll(List.of(Tables.words(line)));
    }
    SPORTS.forEach(SPORTS_SIEVE::add);
  }

  private final Syntax syntax;
  private final Iterable<String> title;
  private final Map<Character, String> roles = new HashMap<>();
  private Boolean disease;
  private Boolean sport;

  Topic(Syntax syntax, Iterable<String> title) {
    this.syntax = syntax;
    this.title = title;
  }

  /** Returns the role that the topic gives to figures of a kind; empty where it gives none. */
  String role(char kind) {
    return KINDS.indexOf(kind) < 0 ? "" : roles.computeIfAbsent(kind, this::read);
  }

  /** Returns whether the title, the lead or the text about a sentence names an illness. */
  boolean isDisease(int sentence) {
    if (disease == null) {
      disease = isDiseaseTold();
    }
    return disease || namesDisease(sentence - NEARBY, sentence + NEARBY);
  }

  private boolean isDiseaseTold() {
    for (String word : title) {
      if (DISEASES.contains(word)) {
        return true;
      }
    }
    return namesDisease(0, SENTENCES);
  }

  /** Returns whether one of the sentences, from the first to the last of them, names an illness. */
  private boolean namesDisease(int first, int last) {
    List<Sentence> sentences = syntax.passage().sentences();
    int from = Math.max(0, first);
    int to = Math.min(last, sentences.size() - 1);
    return namesDisease(
        new Phrase(sentences.get(from).firstToken(), sentences.get(to).endToken(), -1));
  }

  /** Returns whether a word of the phrase names an illness that people catch. */
  boolean namesDisease(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (DISEASES.contains(syntax.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the title and the text hold several words of sport. */
  boolean isSport() {
    if (sport == null) {
      sport = namesSport();
    }
    return sport;
  }

  private boolean namesSport() {
    Set<String> found = new HashSet<>();
    for (String word : title) {
      if (SPORTS.contains(word)) {
        found.add(word);
      }
    }
    for (int i = 0; i < syntax.size() && found.size() < LEAST_SPORTS; i++) {
      String word = syntax.lower(i);
      if (SPORTS_SIEVE.passes(word) && SPORTS.contains(word)) {
        found.add(word);
      }
    }
    return found.size() >= LEAST_SPORTS;
  }

  private String read(char kind) {
    Ballot ballot = new Ballot();
    for (String word : title) {
      for (Evidence evidence : RoleTable.of(word)) {
        if (evidence.rest().length == 0) {
          vote(ballot, kind, evidence);
          vote(ballot, kind, evidence);
        }
      }
    }
    List<Sentence> sentences = syntax.passage().sentences();
    boolean brief = sentences.size() <= SHORT;
    int lead = brief ? SENTENCES : SENTENCES_OF_LONG;
    int end = sentences.get(Math.min(lead, sentences.size()) - 1).endToken();
    for (int i = 0; i < end; i++) {
      for (Evidence evidence : syntax.word(i).roles()) {
        if (evidence.isFollowedIn(syntax, i)) {
          vote(ballot, kind, evidence);
        }
      }
    }
    Role best = ballot.best();
    boolean open = kind != 'p' || best.name().equals("poll") || best.name().equals("vote");
    boolean certain = brief || best.name().equals("price");
    int least = certain ? LEAST : LEAST_OF_LONG;
    return best.points() >= least && open ? best.name() : "";
  }

  private static void vote(Ballot ballot, char kind, Evidence evidence) {
    boolean tells = evidence.where() == Where.NEAR || evidence.where() == Where.BEFORE;
    boolean subject = SUBJECTS.contains(evidence.role());
    if (tells && subject && evidence.points() >= LEAST && evidence.holdsFor(kind)) {
      ballot.add(evidence.role(), evidence.points());
    }
  }
}
