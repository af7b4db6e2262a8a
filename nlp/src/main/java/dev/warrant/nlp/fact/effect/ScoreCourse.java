package dev.warrant.nlp.fact.effect;

import dev.warrant.nlp.fact.CourseWords;
import dev.warrant.nlp.statement.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The course of the pain after an injection, told score by score: "pre 7; 3 wk 2, 8 wk 3, 12 wk 6".
 * The relief is that of the last time at which at least half of the pain was gone; where it never
 * was, that of the first time.
 *
 * @param percent share of the pain relieved then
 * @param weeks after the injection
 */
public record ScoreCourse(BigDecimal percent, BigDecimal weeks) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private static final String SCORE = "(\\d{1,2}(?:\\.\\d)?)(?:\\s?/\\s?10)?(?![\\w/%]|\\.\\d)";

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b" + CourseWords.any("score-before") + "\\b[^\\d;]{0,24}?" + SCORE,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THEN =
      Pattern.compile(
          "(?:\\b(wk|week|mo|month|day)s?\\.?\\s?(\\d{1,2})|\\b(\\d{1,2})[\\s-]?(wks?|weeks?|w|mos?|months?|days?|d)\\b)"
              + "[^\\d;,]{0,14}?[\\s=:@|-]"
              + SCORE,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SCORE_BEFORE =
      Pattern.compile(
          "(?<![\\w/.])" + SCORE + "\\s?\\(?" + CourseWords.any("score-before-behind") + "\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SCORE_THEN =
      Pattern.compile(
          "(?<![\\w/.])"
              + SCORE
              + "\\s?"
              + CourseWords.any("score-then")
              + "\\s?\\(?(?:wk|week)?\\s?(\\d{1,2})[\\s-]?(wks?|weeks?|w|mos?|months?|days?|d)\\b",
          Pattern.CASE_INSENSITIVE);

  private record Point(BigDecimal weeks, BigDecimal score) {}

  /**
   * The course that a statement tells of; empty if it gives no score before and two after.
   *
   * @param lead the statement before, where the score before may stand
   */
  public static Optional<ScoreCourse> in(Statement statement, Optional<Statement> lead) {
    return statement.percentages().isEmpty()
        ? in(statement.text(), lead.map(Statement::text).orElse(""))
        : Optional.empty();
  }

  /** The course that a text tells of, the score before in it or in what leads up to it. */
  public static Optional<ScoreCourse> in(String text, String lead) {
    Matcher before = BEFORE.matcher(text);
    Matcher led = BEFORE.matcher(lead);
    boolean here = before.find();
    if (!here && !led.find()) {
      return scoresFirst(text);
    }
    BigDecimal from = new BigDecimal((here ? before : led).group(1));
    List<Point> points = new ArrayList<>();
    Matcher then = THEN.matcher(text).region(here ? before.end() : 0, text.length());
    while (then.find()) {
      points.add(point(then));
    }
    return of(from, points).or(() -> scoresFirst(text));
  }

  /** "8/10 before, 2/10 at 2 weeks, 3/10 at 8 weeks". */
  private static Optional<ScoreCourse> scoresFirst(String text) {
    Matcher before = SCORE_BEFORE.matcher(text);
    if (!before.find()) {
      return Optional.empty();
    }
    List<Point> points = new ArrayList<>();
    Matcher then = SCORE_THEN.matcher(text).region(before.end(), text.length());
    while (then.find()) {
      points.add(new Point(weeks(then.group(2), then.group(3)), new BigDecimal(then.group(1))));
    }
    return of(new BigDecimal(before.group(1)), points);
  }

  private static Optional<ScoreCourse> of(BigDecimal from, List<Point> points) {
    boolean scores =
        from.compareTo(BigDecimal.TEN) <= 0
            && from.signum() > 0
            && points.stream().allMatch(point -> point.score().compareTo(BigDecimal.TEN) <= 0);
    return points.size() < 2 || !scores ? Optional.empty() : Optional.of(lastGood(from, points));
  }

  private static Point point(Matcher then) {
    boolean unitFirst = then.group(2) != null;
    return new Point(
        unitFirst ? weeks(then.group(2), then.group(1)) : weeks(then.group(3), then.group(4)),
        new BigDecimal(then.group(5)));
  }

  private static BigDecimal weeks(String number, String unit) {
    return InjectionWeeks.of(new BigDecimal(number), unit);
  }

  private static ScoreCourse lastGood(BigDecimal from, List<Point> points) {
    List<ScoreCourse> course =
        points.stream()
            .map(
                point ->
                    new ScoreCourse(
                        from.subtract(point.score())
                            .multiply(HUNDRED)
                            .divide(from, 0, RoundingMode.DOWN),
                        point.weeks()))
            .sorted(Comparator.comparing(ScoreCourse::weeks))
            .toList();
    ScoreCourse last = course.get(0);
    for (ScoreCourse at : course) {
      if (at.percent().compareTo(HALF) < 0) {
        return last;
      }
      last = at;
    }
    return last;
  }
}
