package org.dateline.extract.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.extract.Passage;
import org.dateline.extract.Token;

/**
 * A table of phrases that is looked up token by token, in either direction. A lookup costs one hash
 * probe for each token of the longest phrase that fits, whatever the size of the table.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseTable<T> {
  /**
   * A phrase that was found.
   *
   * @param meaning what it stands for
   * @param first index of its first token
   * @param end index after its last token
   */
  record Match<T>(T meaning, int first, int end) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    Optional<T> meaning = Optional.empty();
  }

  private final Node<T> forward = new Node<>();
  private final Node<T> backward = new Node<>();
  private final boolean exactCase;

  private PhraseTable(boolean exactCase) {
    this.exactCase = exactCase;
  }

  /** Creates an empty table that takes no notice of case. */
  static <T> PhraseTable<T> ofWords() {
    return new PhraseTable<>(false);
  }

  /** Creates an empty table that tells capitals from small letters. */
  static <T> PhraseTable<T> ofSigns() {
    return new PhraseTable<>(true);
  }

  /** Adds a phrase. A later entry replaces an earlier one. */
  void put(String phrase, T meaning) {
    List<Token> tokens = Passage.of(phrase).tokens();
    Node<T> node = forward;
    for (Token token : tokens) {
      node = node.next.computeIfAbsent(key(token), k -> new Node<>());
    }
    node.meaning = Optional.of(meaning);
    node = backward;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      node = node.next.computeIfAbsent(key(tokens.get(i)), k -> new Node<>());
    }
    node.meaning = Optional.of(meaning);
  }

  /** Returns the longest phrase that begins with token {@code from} and ends before {@code end}. */
  Optional<Match<T>> startingAt(List<Token> tokens, int from, int end) {
    Optional<Match<T>> longest = Optional.empty();
    Node<T> node = forward;
    for (int i = from; i < end; i++) {
      node = node.next.get(key(tokens.get(i)));
      if (node == null) {
        return longest;
      }
      if (node.meaning.isPresent()) {
        longest = Optional.of(new Match<>(node.meaning.get(), from, i + 1));
      }
    }
    return longest;
  }

  /** Returns the longest phrase that ends before token {@code end} and begins at or after it. */
  Optional<Match<T>> endingAt(List<Token> tokens, int begin, int end) {
    Optional<Match<T>> longest = Optional.empty();
    Node<T> node = backward;
    for (int i = end - 1; i >= begin; i--) {
      node = node.next.get(key(tokens.get(i)));
      if (node == null) {
        return longest;
      }
      if (node.meaning.isPresent()) {
        longest = Optional.of(new Match<>(node.meaning.get(), i, end));
      }
    }
    return longest;
  }

  /** A token's word without the dot of an abbreviation. */
  private String key(Token token) {
    String lower = exactCase ? token.text() : token.lower();
    int last = lower.length() - 1;
    return last > 0 && lower.charAt(last) == '.' && lower.charAt(0) != '.'
        ? lower.substring(0, last)
        : lower;
  }
}
