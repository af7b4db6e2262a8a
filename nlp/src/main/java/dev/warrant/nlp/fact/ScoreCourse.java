package dev.warrant.nlp.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The course of the pain after an injection, told score by score: "pre 9; 2 wk 3, 6 wk 4, 14 wk 8".
 * The relief is that of the last time at which at least half of the pain was gone; where it never
 * was, that of the first time.
 *
 * @param percent share of the pain relieved then
 * @param weeks after the injection
 */
record ScoreCourse(BigDecimal percent, BigDecimal weeks) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final BigDecimal DAYS = BigDecimal.valueOf(7);

  private static final String SCORE = "(\\d{1,2}(?:\\.\\d)?)(?:\\s?/\\s?10)?(?![\\w/%]|\\.\\d)";

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:pre|before|baseline|prior|preinjection|preprocedure|day of (?:the )?(?:injection|procedure)|day 0|week 0|wk 0)\\b[^\\d;]{0,24}?"
              + SCORE,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THEN =
      Pattern.compile(
          "(?:\\b(?:wk|week|mo|month|day)s?\\.?\\s?(\\d{1,2})|\\b(\\d{1,2})[\\s-]?(?:wks?|weeks?|w|mos?|months?|days?|d)\\b)"
              + "[^\\d;,]{0,14}?[\\s=:@|-]"
              + SCORE,
          Pattern.CASE_INSENSITIVE);

  private record Point(BigDecimal weeks, BigDecimal score) {}

  /**
   * The course that a statement tells of; empty if it gives no score before and two after.
   *
   * @param lead the statement before, where the score before may stand
   */
  static Optional<ScoreCourse> in(Statement statement, Optional<Statement> lead) {
    String text = statement.text();
    Matcher before = BEFORE.matcher(text);
    Matcher led = BEFORE.matcher(lead.map(Statement::text).orElse(""));
    boolean here = before.find();
    if (!statement.percentages().isEmpty() || !(here || led.find())) {
      return Optional.empty();
    }
    BigDecimal from = new BigDecimal((here ? before : led).group(1));
    List<Point> points = new ArrayList<>();
    Matcher then = THEN.matcher(text).region(here ? before.end() : 0, text.length());
    while (then.find()) {
      points.add(point(then));
    }
    boolean scores =
        from.compareTo(BigDecimal.TEN) <= 0
            && from.signum() > 0
            && points.stream().allMatch(point -> point.score().compareTo(BigDecimal.TEN) <= 0);
    return points.size() < 2 || !scores ? Optional.empty() : Optional.of(of(from, points));
  }

  private static Point point(Matcher then) {
    String number = then.group(1) == null ? then.group(2) : then.group(1);
    String unit = then.group().toLowerCase(java.util.Locale.ROOT);
    BigDecimal count = new BigDecimal(number);
    BigDecimal weeks =
        unit.matches(".*\\bmo(?:nth)?s?\\b.*|\\d+mos?\\b.*")
            ? count.multiply(BigDecimal.valueOf(30)).divide(DAYS, 1, RoundingMode.DOWN)
            : unit.matches(".*\\bdays?\\b.*|\\d+ ?d\\b.*")
                ? count.divide(DAYS, 1, RoundingMode.DOWN)
                : count;
    return new Point(weeks, new BigDecimal(then.group(3)));
  }

  private static ScoreCourse of(BigDecimal from, List<Point> points) {
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
