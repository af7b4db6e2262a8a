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

  /** {@code The passage states 3 and 21.} */
  static String inWords(String passage) {
    List<String> numbers =
        written(passage).stream().sorted().map(BigDecimal::toPlainString).toList();
    return switch (numbers.size()) {
      case 0 -> "The passage states no number.";
      case 1 -> "The passage states " + numbers.get(0) + ".";
      default -> {
        int last = numbers.size() - 1;
        String others = String.join(", ", numbers.subList(0, last));
        yield "The passage states " + others + " and " + numbers.get(last) + ".";
      }
    };
  }

  /** What it states, and what words such as "once" and "an" amount to. */
  private static Set<BigDecimal> stated(String passage) {
    Set<BigDecimal> numbers = written(passage);
    for (String word : words(passage)) {
      if (ONE_BY_OTHER_NAMES.contains(word)) {
        numbers.add(BigDecimal.ONE);
      }
      if (word.equals("twice") || word.equals("second")) {
        numbers.add(BigDecimal.valueOf(2));
      }
    }
    return numbers;
  }

  private static String[] words(String passage) {
    return passage.toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
  }

  private static Set<BigDecimal> written(String passage) {
    Set<BigDecimal> numbers = new HashSet<>();
    Matcher figure = FIGURE.matcher(passage);
    while (figure.find()) {
      numbers.add(new BigDecimal(figure.group().replace(",", "")).stripTrailingZeros());
    }
    for (String word : words(passage)) {
      int value = WORDS.indexOf(word);
      if (value >= 0) {
        numbers.add(BigDecimal.valueOf(value).stripTrailingZeros());
      }
    }
    return numbers;
  }
}
