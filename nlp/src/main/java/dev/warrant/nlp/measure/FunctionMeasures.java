package dev.warrant.nlp.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long, far or heavy an activity is told, and what an instrument of function scores. */
public final class FunctionMeasures {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\w/.#-])("
              + NumberWords.PATTERN
              + ")(?:\\s?(?:-|to|or|–)\\s?("
              + NumberWords.PATTERN
              + "))?[\\s-]?(?:city |full |hundred )?"
              + "(minutes?|mins?|hours?|hrs?|h|blocks?|miles?|mi|feet|ft|yards?|yds?|pounds?|lbs?|meters?|metres?|m"
              + "|steps|stairs|flights?|laps?|houses)\\b(?!/| (?:post|after|before|later|prior|following|into)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SCORE =
      Pattern.compile("(?<![\\w/.#-])(\\d{1,2}(?:\\.\\d)?|100)(?:\\s?%)?(?![\\w/]|\\.\\d)");

  /** "45 min, was 10", "5,200 (up from 1,800)". */
  private static final Pattern NOW_AND_THEN =
      Pattern.compile(
          "(?<![\\w/.#-])(\\d{1,3}(?:,\\d{3})?(?:\\.\\d)?)\\s?-?([a-z]{1,8})?\\.?\\s?[(,;]{0,2}\\s?"
              + "(?:was|were|up from|previously|vs\\.?|versus|instead of|rather than|compared (?:to|with)|used to be)"
              + "\\s(?:only |about |just )?(\\d{1,3}(?:,\\d{3})?(?:\\.\\d)?)(?![\\d/%])\\s?-?([a-z]{1,8})?",
          Pattern.CASE_INSENSITIVE);

  private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);
  private static final BigDecimal BLOCKS_OF_MILE = BigDecimal.valueOf(12);

  private FunctionMeasures() {}

  /**
   * An amount as it was and as it is.
   *
   * @param before what it was
   * @param now what it is
   * @param start where it is told
   */
  public record Change(BigDecimal before, BigDecimal now, int start) {}

  /** Amounts that are told beside what they were, in the order of the sentence. */
  public static List<Change> comparisons(String sentence) {
    List<Change> found = new ArrayList<>();
    Matcher pair = NOW_AND_THEN.matcher(sentence);
    while (pair.find()) {
      String unit = pair.group(2) == null ? "" : pair.group(2);
      String unitBefore = isUnit(pair.group(4)) ? pair.group(4) : unit;
      found.add(
          new Change(
              inMinutes(plain(pair.group(3)), unitBefore),
              inMinutes(plain(pair.group(1)), unit),
              pair.start()));
    }
    return found;
  }

  private static boolean isUnit(String word) {
    return word != null && AMOUNT.matcher("1 " + word).matches();
  }

  /** Hours as minutes and miles as blocks, so that they can be held against one another. */
  private static BigDecimal inMinutes(BigDecimal number, String unit) {
    String low = unit.toLowerCase(Locale.ROOT);
    if (low.startsWith("h") && !low.startsWith("houses") && !low.startsWith("hundred")) {
      return number.multiply(MINUTES_OF_HOUR);
    }
    return low.startsWith("mi") && !low.startsWith("min")
        ? number.multiply(BLOCKS_OF_MILE)
        : number;
  }

  private static BigDecimal plain(String number) {
    return new BigDecimal(number.replace(",", ""));
  }

  /** Amounts of an activity, in the order of the sentence: minutes, blocks, pounds. */
  public static List<Score> amounts(String sentence) {
    return all(AMOUNT.matcher(sentence));
  }

  /** Numbers up to a hundred that an instrument of function may score, in order. */
  public static List<Score> scores(String sentence) {
    return all(SCORE.matcher(sentence));
  }

  private static List<Score> all(Matcher matcher) {
    List<Score> found = new ArrayList<>();
    while (matcher.find()) {
      String unit = matcher.groupCount() < 3 ? "" : matcher.group(3);
      BigDecimal low = inMinutes(NumberWords.value(matcher.group(1)).orElseThrow(), unit);
      BigDecimal high =
          matcher.groupCount() < 2
              ? low
              : Optional.ofNullable(matcher.group(2))
                  .flatMap(NumberWords::value)
                  .map(number -> inMinutes(number, unit))
                  .orElse(low);
      found.add(new Score(low.min(high), low.max(high), matcher.start(), matcher.end()));
    }
    return found;
  }
}
