package dev.warrant.nlp.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
              + "(?:minutes?|mins?|hours?|hrs?|h|blocks?|miles?|mi|feet|ft|yards?|yds?|pounds?|lbs?|meters?|metres?|m"
              + "|steps|stairs|flights?|laps?|houses)\\b(?!/)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SCORE =
      Pattern.compile("(?<![\\w/.#-])(\\d{1,2}(?:\\.\\d)?|100)(?:\\s?%)?(?![\\w/]|\\.\\d)");

  /** "45 min, was 10", "5,200 (up from 1,800)". */
  private static final Pattern NOW_AND_THEN =
      Pattern.compile(
          "(?<![\\w/.#-])(\\d{1,3}(?:,\\d{3})?(?:\\.\\d)?)\\s?(?:-?[a-z]{1,8}\\.?)?\\s?[(,;]{0,2}\\s?"
              + "(?:was|were|up from|previously|vs\\.?|versus|instead of|rather than|compared (?:to|with)|used to be)"
              + "\\s(?:only |about |just )?(\\d{1,3}(?:,\\d{3})?(?:\\.\\d)?)(?![\\d/%])",
          Pattern.CASE_INSENSITIVE);

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
      found.add(new Change(plain(pair.group(2)), plain(pair.group(1)), pair.start()));
    }
    return found;
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
      BigDecimal low = NumberWords.value(matcher.group(1)).orElseThrow();
      BigDecimal high =
          matcher.groupCount() < 2
              ? low
              : Optional.ofNullable(matcher.group(2)).flatMap(NumberWords::value).orElse(low);
      found.add(new Score(low.min(high), low.max(high), matcher.start(), matcher.end()));
    }
    return found;
  }
}
