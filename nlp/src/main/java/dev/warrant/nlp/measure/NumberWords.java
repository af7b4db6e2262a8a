package dev.warrant.nlp.measure;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.mention.LexiconFiles;
import dev.warrant.nlp.text.Telltale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers up to a hundred, in digits or in words. */
public final class NumberWords {
  private static final Map<String, Integer> SIMPLE =
      Map.copyOf(LexiconFiles.read("/lexicon/number-words.yaml", new TypeReference<>() {}));
  private static final Map<String, Integer> ORDINALS =
      Map.copyOf(LexiconFiles.read("/lexicon/ordinal-words.yaml", new TypeReference<>() {}));

  private static final Map<String, Integer> VALUES = values();

  /** A number in digits or in words, as a regular expression; longer words first. */
  static final String PATTERN =
      "(?:\\d{1,4}(?:\\.\\d{1,2})?|" + alternatives(new TreeSet<>(VALUES.keySet())) + ")";

  private static final List<String> DIGITS =
      IntStream.range(0, 10).mapToObj(String::valueOf).toList();

  /** With what a number begins. */
  private static final Telltale OPENINGS =
      Telltale.of(
          Stream.of(DIGITS, SIMPLE.keySet(), VALUES.keySet()).flatMap(Collection::stream).toList());

  private NumberWords() {}

  /** Whether a digit stands in a text, or a word of it begins as a number does. */
  static boolean mayStandIn(String text) {
    return OPENINGS.opensWordIn(text);
  }

  /** Whether a number in words may begin with a letter. */
  static boolean mayBeginWith(char letter) {
    return OPENINGS.mayBeginWith(letter);
  }

  /**
   * The words as alternatives, those that begin alike taken together, longer ones first: where none
   * begins, one look at one letter tells.
   */
  private static String alternatives(SortedSet<String> words) {
    List<String> parts = new ArrayList<>();
    SortedSet<String> rest = words.tailSet("\0");
    while (!rest.isEmpty()) {
      String letter = rest.first().substring(0, 1);
      SortedSet<String> tails = new TreeSet<>();
      rest.stream()
          .filter(word -> word.startsWith(letter))
          .forEach(word -> tails.add(word.substring(1)));
      parts.add(letter + alternatives(tails));
      rest = rest.tailSet(letter + Character.MAX_VALUE);
    }
    if (words.contains("")) {
      parts.add("");
    }
    return parts.size() == 1 ? parts.get(0) : "(?:" + String.join("|", parts) + ")";
  }

  /** The value of a number in digits or in words; empty if it is neither. */
  static Optional<BigDecimal> value(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (!lower.isEmpty() && Character.isDigit(lower.charAt(0))) {
      return Optional.of(new BigDecimal(lower));
    }
    return Optional.ofNullable(VALUES.get(lower)).map(BigDecimal::valueOf);
  }

  /** The value of one word such as "sixty"; empty if it is no number. */
  public static Optional<Integer> simple(String word) {
    return Optional.ofNullable(SIMPLE.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether one word in lower case, such as "sixty", is a number. */
  public static boolean isSimple(String word) {
    return SIMPLE.containsKey(word);
  }

  /** The value of "third", "3rd", "#3" or "three"; empty if it is none of these. */
  static Optional<Integer> ordinal(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    String digits = lower.replaceAll("\\D", "");
    if (!digits.isEmpty() && digits.length() < 3) {
      return Optional.of(Integer.valueOf(digits));
    }
    return Optional.ofNullable(ORDINALS.getOrDefault(lower, VALUES.get(lower)));
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    SIMPLE.forEach(
        (word, value) -> {
          if (value > 0) {
            values.put(word, value);
          }
          if (value >= 20) {
            SIMPLE.forEach(
                (one, ones) -> {
                  if (ones > 0 && ones < 10) {
                    values.put(word + "-" + one, value + ones);
                  }
                });
          }
        });
    values.put("a couple of", 2);
    values.put("couple of", 2);
    return Map.copyOf(values);
  }
}
