package dev.warrant.nlp.fact;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.mention.LexiconFiles;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which the time before and after an injection is told in numbers. Which those are is
 * data, in {@code lexicon/injection-course.yaml}.
 *
 * @param words lists of words that may stand in one place, by name
 * @param amounts amounts of a medicine in words
 * @param timesADay how often a day a word says that a medicine is taken
 * @param days named days, as month and day
 * @param partsOfMonth parts of a month by their first day
 * @param seasons seasons by their first day, as month and day
 */
public record CourseWords(
    Map<String, List<String>> words,
    Map<String, BigDecimal> amounts,
    Map<String, Double> timesADay,
    Map<String, String> days,
    Map<String, Integer> partsOfMonth,
    Map<String, String> seasons) {
  private static final CourseWords SHIPPED =
      LexiconFiles.read("/lexicon/injection-course.yaml", new TypeReference<CourseWords>() {});

  public CourseWords {
    words = Map.copyOf(words);
    amounts = Map.copyOf(amounts);
    timesADay = Map.copyOf(timesADay);
    days = Map.copyOf(days);
    partsOfMonth = Map.copyOf(partsOfMonth);
    seasons = Map.copyOf(seasons);
  }

  static CourseWords shipped() {
    return SHIPPED;
  }

  /** The words of some lists as alternatives of a regular expression, the longest first. */
  public static String any(String... lists) {
    return alternatives(
        List.of(lists).stream().flatMap(list -> SHIPPED.words.get(list).stream()).toList());
  }

  /** The amounts in words, as alternatives. */
  public static String amount() {
    return alternatives(SHIPPED.amounts.keySet());
  }

  /** The amount that a word or a number in digits gives; one for any other word. */
  public static BigDecimal amountOf(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT);
    return Character.isDigit(word.charAt(0))
        ? new BigDecimal(word)
        : SHIPPED.amounts.getOrDefault(word, BigDecimal.ONE);
  }

  /** The words that say how often a day, as alternatives. */
  public static String often() {
    return alternatives(SHIPPED.timesADay.keySet());
  }

  /** The names of days and seasons, as alternatives. */
  public static String namedDays() {
    return alternatives(SHIPPED.days.keySet()) + "|" + alternatives(SHIPPED.seasons.keySet());
  }

  /** The parts of a month, as alternatives. */
  public static String monthParts() {
    return alternatives(SHIPPED.partsOfMonth.keySet());
  }

  /** The day of a month on which a part of it begins. */
  public static int dayOfPart(String part) {
    return SHIPPED.partsOfMonth.get(part.strip().toLowerCase(Locale.ROOT));
  }

  private static String alternatives(Collection<String> words) {
    return words.stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(CourseWords::quoted)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The word itself, with white space of any length within. */
  private static String quoted(String word) {
    return List.of(word.split(" ")).stream()
        .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
        .collect(Collectors.joining("\\s?"));
  }

  /** A pattern that finds a word of a list which no letter touches. */
  public static Pattern word(String list) {
    return Pattern.compile("(?<![A-Za-z])" + any(list) + "(?![A-Za-z])", Pattern.CASE_INSENSITIVE);
  }

  /** Whether a word stands in a list of the lexicon file, in any case. */
  public static boolean holds(String list, String word) {
    return SHIPPED.words.get(list).contains(word.strip().toLowerCase(Locale.ROOT));
  }

  /** How often a day a word says. */
  public static double perDay(String often) {
    return SHIPPED.timesADay.getOrDefault(often.strip().toLowerCase(Locale.ROOT), 1.0);
  }

  /** The day that a name means, or the first of a season; {@code null} if it names neither. */
  public static MonthDay day(String name) {
    String known = name.strip().toLowerCase(Locale.ROOT);
    String day = SHIPPED.days.getOrDefault(known, SHIPPED.seasons.get(known));
    return day == null ? null : MonthDay.parse("--" + day);
  }

  /** Whether a word names a season of the year. */
  public static boolean isSeason(String name) {
    return SHIPPED.seasons.containsKey(name.strip().toLowerCase(Locale.ROOT));
  }
}
