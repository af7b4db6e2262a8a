package dev.warrant.nlp.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a heading, levelled: lower case, no punctuation, {@code &} read as "and". */
final class Words {

  private Words() {}

  static List<String> of(CharSequence text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (c != '\'' && c != '\u2019') {
        add(words, word);
        if (c == '&') {
          words.add("and");
        }
      }
    }
    add(words, word);
    return words;
  }

  /** The words joined by single spaces. */
  static String key(CharSequence text) {
    StringBuilder key = new StringBuilder(text.length() + 2);
    boolean apart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (key.length() > 0 && (c == '&' || (letter && apart))) {
        key.append(' ');
      }
      if (letter) {
        key.append(Character.toLowerCase(c));
        apart = false;
      } else if (c == '&') {
        key.append("and");
        apart = true;
      } else if (c != '\'' && c != '\u2019') {
        apart = true;
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }

  private static void add(List<String> words, StringBuilder word) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
