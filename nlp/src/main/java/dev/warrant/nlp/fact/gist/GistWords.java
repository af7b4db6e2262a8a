package dev.warrant.nlp.fact.gist;

import dev.warrant.nlp.statement.Medicine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What likeness compares of a sentence: its words, in small letters, each figure as one sign and
 * each medicine as its class, so that what was learnt of naproxen holds of etodolac; pairs of
 * words; and the beginnings of long words ("improved" and "improvement"). Serves every thread.
 */
final class GistWords {
  /** Of a longer sentence only so much is weighed, in characters. */
  private static final int LONGEST = 600;

  /** So many letters stand for all words that begin with them. */
  private static final int BEGINNING = 5;

  private static final String SIGNS = "%#/+?";

  private GistWords() {}

  /**
   * What is compared of a sentence, each once.
   *
   * @param medicines those that it names, by whatever name, in order
   */
  static String[] of(String sentence, List<Medicine> medicines) {
    List<String> words = words(sentence, medicines);
    Set<String> compared = new LinkedHashSet<>(4 * words.size() + 4);
    String before = "^";
    for (String word : words) {
      compared.add(word);
      compared.add(before + " " + word);
      if (word.length() > BEGINNING) {
        compared.add(word.substring(0, BEGINNING) + "~");
      }
      before = word;
    }
    compared.add(before + " $");
    return compared.toArray(String[]::new);
  }

  private static List<String> words(String sentence, List<Medicine> medicines) {
    List<String> words = new ArrayList<>();
    int length = Math.min(sentence.length(), LONGEST);
    int at = 0;
    for (Medicine medicine : medicines) {
      boolean known = !medicine.drugClass().isEmpty() && medicine.start() < medicine.end();
      if (known && medicine.start() >= at && medicine.end() <= length) {
        words.addAll(words(sentence.substring(at, medicine.start())));
        words.add("<" + medicine.drugClass() + ">");
        at = medicine.end();
      }
    }
    words.addAll(words(sentence.substring(at, length)));
    return words;
  }

  private static List<String> words(String stretch) {
    String text = stretch.toLowerCase(Locale.ROOT);
    int length = text.length();
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetter(c)) {
        while (end < length && isOfWord(text, end, length)) {
          end++;
        }
        words.add(text.substring(at, end));
      } else if (Character.isDigit(c)) {
        while (end < length && Character.isDigit(text.charAt(end))) {
          end++;
        }
        words.add("0");
      } else if (SIGNS.indexOf(c) >= 0) {
        words.add(String.valueOf(c));
      }
      at = end;
    }
    return words;
  }

  /** A letter, or a mark between two letters: "didn't", "re-injury". */
  private static boolean isOfWord(String text, int at, int length) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        || ((c == '\'' || c == '\u2019' || c == '-')
            && at + 1 < length
            && Character.isLetter(text.charAt(at + 1)));
  }
}
