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
      Pattern.compile("(?<![\\w/.#-])(\\d{1,2}|100)(?:\\s?%)?(?![\\w/]|\\.\\d)");

  private FunctionMeasures() {}

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
