package dev.warrant.nlp.measure;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.mention.LexiconFiles;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers with a part of one behind them: "9 1/2", "7½", "six and a half". */
final class MixedNumber {
  private static final Map<String, BigDecimal> PARTS =
      Map.copyOf(LexiconFiles.read("/lexicon/fraction-words.yaml", new TypeReference<>() {}));

  /** A sign such as "½" may touch the number; digits that do would be read as one number. */
  private static final String PART = "(?:[\\s-]|(?=\\P{ASCII}))(?:" + alternatives() + ")";

  /** A number in digits or in words, with its part if it has one, as a regular expression. */
  static final String PATTERN = "(?:" + NumberWords.PATTERN + "(?:" + PART + ")?)";

  private static final Pattern ENDING = Pattern.compile(PART + "$", Pattern.CASE_INSENSITIVE);

  private MixedNumber() {}

  /** The value of what {@link #PATTERN} found. */
  static BigDecimal value(String written) {
    Matcher ending = ENDING.matcher(written);
    if (!ending.find()) {
      return NumberWords.value(written).orElseThrow();
    }
    String part =
        ending
            .group()
            .strip()
            .replaceFirst("^-", "")
            .replaceAll("[\\s-]+", " ")
            .toLowerCase(Locale.ROOT);
    return NumberWords.value(written.substring(0, ending.start()))
        .orElseThrow()
        .add(PARTS.get(part));
  }

  private static String alternatives() {
    return PARTS.keySet().stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(
            word ->
                List.of(word.split(" ")).stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[\\s-]")))
        .collect(Collectors.joining("|"));
  }
}
