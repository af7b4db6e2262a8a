package dev.warrant.nlp.mention;

import java.util.Arrays;
import java.util.BitSet;

/** From a state, by a word, to the next: a hash table of plain numbers. */
final class Transitions {
  private static final long FREE = -1L;

  private long[] keys = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int size;

  Transitions() {
    Arrays.fill(keys, FREE);
  }

  int get(int state, int word) {
    long key = ((long) state << 32) | word;
    int slot = slot(key);
    while (keys[slot] != FREE) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return -1;
  }

  void put(int state, int word, int target) {
    if (++size * 2 > keys.length) {
      grow();
    }
    place(((long) state << 32) | word, target);
  }

  /** The words that lead on from a state. */
  BitSet wordsFrom(int state) {
    BitSet words = new BitSet();
    for (long key : keys) {
      if (key != FREE && (int) (key >>> 32) == state) {
        words.set((int) key);
      }
    }
    return words;
  }

  /** The states from which a word leads on. */
  BitSet statesWith(int word) {
    BitSet states = new BitSet();
    for (long key : keys) {
      if (key != FREE && (int) key == word) {
        states.set((int) (key >>> 32));
      }
    }
    return states;
  }

  private void place(long key, int target) {
    int slot = slot(key);
    while (keys[slot] != FREE) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[oldKeys.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        place(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }
}
