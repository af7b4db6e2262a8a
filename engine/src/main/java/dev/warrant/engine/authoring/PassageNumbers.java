package dev.warrant.engine.authoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a passage states, in figures or in words. */
final class PassageNumbers {
  private static final Pattern FIGURE = Pattern.compile("\\d++(?:,\\d{3})*+(?:\\.\\d++)?+");

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private static final Set<String> ONE_BY_OTHER_NAMES =
      Set.of("single", "a", "an", "once", "first");

  private PassageNumbers() {}

  /** Whether the passage states this number. */
  static boolean state(String passage, BigDecimal number) {
    return stated(passage).contains(number.stripTrailingZeros());
  }

  private static Set<BigDecimal> stated(String passage) {
    Set<BigDecimal> numbers = new HashSet<>();
    Matcher figure = FIGURE.matcher(passage);
    while (figure.find()) {
      numbers.add(new BigDecimal(figure.group().replace(",", "")).stripTrailingZeros());
    }
    for (String word : passage.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
      int value = WORDS.indexOf(word);
      if (value >= 0) {
        numbers.add(BigDecimal.valueOf(value).stripTrailingZeros());
      }
      if (ONE_BY_OTHER_NAMES.contains(word)) {
        numbers.add(BigDecimal.ONE);
      }
      if (word.equals("twice") || word.equals("second")) {
        numbers.add(BigDecimal.valueOf(2));
      }
    }
    return numbers;
  }
}
