package dev.warrant.nlp.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Numbers the words of a lexicon; looks them up in a text without making a string of them. */
final class WordTable {
  static final int UNKNOWN = -1;

  private final List<String> words = new ArrayList<>();
  private int[] hashes = new int[1 << 8];
  private int[] slots = new int[1 << 10];

  /** The number of a word, which is given one if it has none. */
  int intern(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int found = find(lower, 0, lower.length());
    if (found != UNKNOWN) {
      return found;
    }
    if (words.size() == hashes.length) {
      hashes = Arrays.copyOf(hashes, hashes.length * 2);
    }
    hashes[words.size()] = hash(lower, 0, lower.length());
    words.add(lower);
    if (words.size() * 3 > slots.length) {
      slots = new int[slots.length * 2];
      for (int number = 0; number < words.size(); number++) {
        place(number);
      }
    } else {
      place(words.size() - 1);
    }
    return words.size() - 1;
  }

  private void place(int number) {
    int slot = hashes[number] & (slots.length - 1);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = number + 1;
  }

  /** The number of the word that a stretch of text spells in any case of letters. */
  int find(String text, int start, int end) {
    int hash = hash(text, start, end);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && same(words.get(number), text, start, end)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return UNKNOWN;
  }

  private static boolean same(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 7;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + lower(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static char lower(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return Character.toLowerCase(c);
  }
}
