package dev.warrant.nlp.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Phrases, found by walking tokens. A match is the longest phrase that starts at a token. */
final class WordTrie<V> {
  private static final int MOST_SKIPS = 2;

  private final Node<V> root = new Node<>();

  /** Adds a phrase; the first value added for a phrase stays. */
  void add(String phrase, V value) {
    Node<V> node = root;
    for (Token token : Tokenizer.tokens(phrase)) {
      node = node.next.computeIfAbsent(token.text(), text -> new Node<>());
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  Optional<Match<V>> at(List<Token> tokens, int from) {
    return at(tokens, from, token -> false);
  }

  /**
   * The longest phrase from a token on.
   *
   * @param skippable tokens that may stand between two words of a phrase, at most two in a row
   */
  Optional<Match<V>> at(List<Token> tokens, int from, Predicate<Token> skippable) {
    Node<V> node = root;
    Match<V> longest = null;
    int skipped = 0;
    for (int i = from; i < tokens.size(); i++) {
      Node<V> next = node.next.get(tokens.get(i).text());
      if (next != null) {
        node = next;
        skipped = 0;
        if (node.value != null) {
          longest = new Match<>(node.value, i + 1);
        }
      } else if (i > from && skipped < MOST_SKIPS && skippable.test(tokens.get(i))) {
        skipped++;
      } else {
        break;
      }
    }
    return Optional.ofNullable(longest);
  }

  /**
   * A phrase found.
   *
   * @param value what it stands for
   * @param next index of the token after it
   */
  record Match<V>(V value, int next) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private V value;
  }
}
