package dev.warrant.nlp.fact;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.mention.LexiconFiles;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Levels and roots as they are spoken into a machine: "C six seven", "L five S one", "S one". */
final class SpokenLevels {
  private static final Map<String, Integer> NUMBERS =
      Map.copyOf(LexiconFiles.read("/lexicon/number-words.yaml", new TypeReference<>() {}));

  /** No region of the spine has more vertebrae. */
  private static final int MOST = 12;

  private static final String NUMBER =
      NUMBERS.entrySet().stream()
          .filter(word -> word.getValue() >= 1 && word.getValue() <= MOST)
          .map(Map.Entry::getKey)
          .sorted()
          .collect(Collectors.joining("|", "((?i:", "))"));

  /** The letter is a capital: "t one" is no level. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\b([CTLS])[ -]?"
              + NUMBER
              + "\\b(?:(?: ?[-/,] ?| )(?:to |through )?([CTLS]?)[ -]?"
              + NUMBER
              + "\\b(?! (?:mm|millimet|cent|of|out)))?");

  private SpokenLevels() {}

  /** The words with such levels in digits; every other character keeps its place. */
  static String inDigits(String words) {
    Matcher spoken = SPOKEN.matcher(words);
    return spoken.find() ? spoken.replaceAll(SpokenLevels::written) : words;
  }

  private static String written(MatchResult spoken) {
    String first = spoken.group(1) + digits(spoken.group(2));
    String second = spoken.group(4) == null ? "" : "-" + spoken.group(3) + digits(spoken.group(4));
    String written = first + second;
    return written + " ".repeat(spoken.group().length() - written.length());
  }

  private static String digits(String word) {
    return String.valueOf(NUMBERS.get(word.toLowerCase(Locale.ROOT)));
  }
}
