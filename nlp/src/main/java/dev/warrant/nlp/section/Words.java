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
    return String.join(" ", of(text)).toLowerCase(Locale.ROOT);
  }

  private static void add(List<String> words, StringBuilder word) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
