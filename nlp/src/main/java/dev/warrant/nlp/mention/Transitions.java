package dev.warrant.nlp.mention;

import java.util.Arrays;
import java.util.BitSet;

/**
 * From a state, by a word, to the next. What leads on from one state lies together, in the order of
 * the words: few words do from most states, so few places of memory are looked at.
 */
final class Transitions {
  private static final int NOWHERE = -1;

  /** Up to so many steps from a state are looked at one by one. */
  private static final int FEW = 8;

  private int[] words = new int[1 << 12];
  private int[] targets = new int[1 << 12];
  private int size;

  /** Where the steps from each state begin; behind them, where the last ones end. */
  private int[] begins = new int[1 << 12];

  private int states;

  int get(int state, int word) {
    if (state >= states) {
      return NOWHERE;
    }
    int low = begins[state];
    int high = begins[state + 1];
    while (high - low > FEW) {
      int middle = (low + high) >>> 1;
      if (words[middle] <= word) {
        low = middle;
      } else {
        high = middle;
      }
    }
    for (int at = low; at < high; at++) {
      if (words[at] == word) {
        return targets[at];
      }
    }
    return NOWHERE;
  }

  /** Adds a step; they come by state, and those of one state by word. */
  void put(int state, int word, int target) {
    if (state + 2 >= begins.length) {
      begins = Arrays.copyOf(begins, Math.max(begins.length * 2, state + 3));
    }
    while (states <= state) {
      begins[states++] = size;
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      targets = Arrays.copyOf(targets, size * 2);
    }
    words[size] = word;
    targets[size] = target;
    size++;
    begins[states] = size;
  }

  /** By each word, the state that it leads to from one state; -1 if to none. */
  int[] from(int state) {
    int[] next = new int[state < states ? words[begins[state + 1] - 1] + 1 : 0];
    Arrays.fill(next, NOWHERE);
    for (int at = begins[state]; at < begins[state + 1]; at++) {
      next[words[at]] = targets[at];
    }
    return next;
  }

  /** The states from which a word leads on. */
  BitSet statesWith(int word) {
    BitSet with = new BitSet();
    for (int state = 0; state < states; state++) {
      if (get(state, word) != NOWHERE) {
        with.set(state);
      }
    }
    return with;
  }
}
