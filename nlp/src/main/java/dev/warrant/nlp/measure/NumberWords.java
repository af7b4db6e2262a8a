package dev.warrant.nlp.measure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Numbers from one to a hundred, in digits or in words. */
final class NumberWords {
  private static final List<String> UP_TO_NINETEEN =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");
  private static final Map<String, Integer> VALUES = values();

  /** A number in digits or in words, as a regular expression; longer words first. */
  static final String PATTERN =
      "(?:\\d{1,4}(?:\\.\\d{1,2})?|"
          + VALUES.keySet().stream()
              .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
              .collect(Collectors.joining("|"))
          + ")";

  private NumberWords() {}

  /** The value of a number in digits or in words; empty if it is neither. */
  static Optional<BigDecimal> value(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (!lower.isEmpty() && Character.isDigit(lower.charAt(0))) {
      return Optional.of(new BigDecimal(lower));
    }
    return Optional.ofNullable(VALUES.get(lower)).map(BigDecimal::valueOf);
  }

  /** The value of "third", "3rd", "#3" or "three"; empty if it is none of these. */
  static Optional<Integer> ordinal(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    String digits = lower.replaceAll("\\D", "");
    if (!digits.isEmpty() && digits.length() < 3) {
      return Optional.of(Integer.valueOf(digits));
    }
    int place = ORDINALS.indexOf(lower);
    return place >= 0 ? Optional.of(place + 1) : Optional.ofNullable(VALUES.get(lower));
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 1; i < UP_TO_NINETEEN.size(); i++) {
      values.put(UP_TO_NINETEEN.get(i), i);
    }
    for (int ten = 0; ten < TENS.size(); ten++) {
      int value = 20 + 10 * ten;
      values.put(TENS.get(ten), value);
      for (int one = 1; one < 10; one++) {
        values.put(TENS.get(ten) + "-" + UP_TO_NINETEEN.get(one), value + one);
      }
    }
    values.put("a couple of", 2);
    values.put("couple of", 2);
    return Map.copyOf(values);
  }
}
