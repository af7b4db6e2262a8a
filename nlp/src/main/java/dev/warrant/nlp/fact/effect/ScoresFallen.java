package dev.warrant.nlp.fact.effect;

import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.text.Telltale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The share of the pain that an injection relieved, as scores before and after it tell. */
final class ScoresFallen {
  /** How far before a number a medicine may be named that it counts, in characters. */
  private static final int MEDICINE_REACH = 60;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** "Eight to a three", "8 -> 3", "an 8 down to a 3": numbers of pain without their "/10". */
  private static final Pattern DOWN_TO =
      Pattern.compile(
          "\\s*(?:,|in pain|pain|level|before|beforehand|prior)?\\s*(?:down |all the way |right |and went |dropping |falling )?"
              + "(?:to|->|→|=>|-->|into)\\s*(?:about |around |roughly )?(?:an? )?",
          Pattern.CASE_INSENSITIVE);

  /** "TFESI: 8->2": in a log of injections two numbers with an arrow need no word of pain. */
  private static final Pattern ARROW = Pattern.compile("\\s*(?:->|→|=>|-->)\\s*");

  /** "3 rather than 8", "at 3, where it had been 7": the number behind is the one before. */
  private static final Pattern WHERE_BEFORE =
      Pattern.compile(
          "[\\s,;(]*(?:rather than|instead of|down from|from|(?:where |and |but )?(?:it|she|he|the pain|which|they)? ?(?:had been|used to be|was previously|was before|before was)|versus|vs\\.?|compared (?:with|to)|as against|against|not)"
              + "(?: (?:an?|the|his|her|about|around|its|usual|former|previous|baseline|earlier|of))*\\s+",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HAD_BEEN =
      Pattern.compile(
          "\\b(?:had been|down from|used to be|compared (?:to|with)|versus|vs\\.?|instead of|rather than)(?: (?:an?|about|around|the|his|her|prior|previous|baseline|of|at))*\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile("\\b(?:before|pre|prior|beforehand|baseline)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile(
          "\\b(?:after|post|afterwards?|following|since|then)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern POINTS =
      Pattern.compile(
          "\\b(\\d|two|three|four|five|six|seven|eight|nine)(?: full)?[ -]points?\\b[^.;]{0,24}?\\bfrom (?:an? |about )?(\\d{1,2}|four|five|six|seven|eight|nine|ten)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Telltale POINTS_NAMED = Telltale.of("point");

  private ScoresFallen() {}

  /** "From 8/10 to 3/10", "an eight to a three": the share is the fall. */
  static Optional<ShareRelieved> in(Statement statement) {
    List<Score> scores = statement.scores();
    if (scores.size() == 2
        && (statement.says("score-falls")
            || beforeAndAfter(statement, scores.get(0), scores.get(1)))) {
      return fall(scores.get(0), scores.get(1));
    }
    if (scores.size() == 2 && isWhereBefore(statement, scores.get(0), scores.get(1))) {
      return fall(scores.get(1), scores.get(0));
    }
    return byPoints(statement).or(() -> fallenInSmallNumbers(statement));
  }

  /** "Before the block the pain was 8/10." "After it, 3/10 for three months." */
  static Optional<ShareRelieved> across(Statement lead, Statement statement) {
    List<Score> before = lead.scores();
    List<Score> after = statement.scores();
    return before.size() == 1
            && after.size() == 1
            && BEFORE.matcher(lead.text()).find()
            && AFTER.matcher(statement.text()).find()
            && statement.percentages().isEmpty()
        ? fall(before.get(0), after.get(0))
            .map(
                share ->
                    new ShareRelieved(share.percent(), after.get(0).start(), after.get(0).end()))
        : Optional.empty();
  }

  /** "3/10 for nine weeks after it; it had been 8/10": the score behind is the one before. */
  private static boolean isWhereBefore(Statement statement, Score one, Score other) {
    String between = statement.text().substring(one.end(), other.start());
    return HAD_BEEN.matcher(between).find();
  }

  /** "Before the block 9, after it 3", "8 before and 3 after". */
  private static boolean beforeAndAfter(Statement statement, Score one, Score other) {
    String text = statement.text();
    String lead = text.substring(Math.max(0, one.start() - 30), one.start());
    String between = text.substring(one.end(), other.start());
    String behind = text.substring(other.end(), Math.min(text.length(), other.end() + 12));
    return (BEFORE.matcher(lead).find() && AFTER.matcher(between).find())
        || (BEFORE.matcher(between).find()
            && (AFTER.matcher(between).find() || AFTER.matcher(behind).find()));
  }

  /** "Dropped six points, from 8". */
  private static Optional<ShareRelieved> byPoints(Statement statement) {
    Matcher points = POINTS.matcher(statement.text());
    if (!POINTS_NAMED.in(statement.text()) || !points.find()) {
      return Optional.empty();
    }
    int fallen = MeasureReader.number(points.group(1)).orElse(0);
    int from = MeasureReader.number(points.group(2)).orElse(0);
    return from < fallen || from > 10 || fallen == 0
        ? Optional.empty()
        : Optional.of(
            new ShareRelieved(
                BigDecimal.valueOf(100L * fallen / from), points.start(), points.end()));
  }

  private static Optional<ShareRelieved> fallenInSmallNumbers(Statement statement) {
    boolean ofPain =
        statement.says("injection-relief")
            || statement.says("felt-pain")
            || statement.says("pain-word");
    boolean logged = !ofPain && statement.says("injection-word");
    if (!(ofPain || logged) || statement.says("medicine-word")) {
      return Optional.empty();
    }
    List<Score> numbers =
        statement.measures().smallNumbers().stream().filter(n -> !counts(statement, n)).toList();
    for (int i = 0; i + 1 < numbers.size(); i++) {
      Score one = numbers.get(i);
      Score other = numbers.get(i + 1);
      String between = statement.text().substring(one.end(), other.start());
      if (logged) {
        if (ARROW.matcher(between).matches()) {
          return fall(one, other);
        }
        continue;
      }
      if (DOWN_TO.matcher(between).matches() || beforeAndAfter(statement, one, other)) {
        return fall(one, other);
      }
      if (WHERE_BEFORE.matcher(between).matches()) {
        return fall(other, one);
      }
    }
    return Optional.empty();
  }

  /** A number that counts weeks, tablets or visits is no score. */
  private static boolean counts(Statement statement, Score number) {
    return statement.timeSpans().stream()
            .anyMatch(span -> span.start() <= number.start() && number.end() <= span.end())
        || statement
            .relations()
            .behind("counted-thing", number.end(), 2)
            .filter(thing -> statement.text().substring(number.end(), thing.start()).isBlank())
            .filter(thing -> !isBeforeNumber(statement.text(), thing.end()))
            .isPresent()
        || statement.medicines().stream()
            .anyMatch(
                m -> m.start() < number.end() + 8 && m.end() > number.start() - MEDICINE_REACH);
  }

  /** "3 x 10 wk": the words belong to the number behind them. */
  private static boolean isBeforeNumber(String text, int at) {
    String behind = text.substring(at).stripLeading();
    return !behind.isEmpty() && Character.isDigit(behind.charAt(0));
  }

  private static Optional<ShareRelieved> fall(Score before, Score after) {
    BigDecimal from = before.low();
    BigDecimal to = after.high();
    return from.compareTo(to) <= 0
        ? Optional.empty()
        : Optional.of(
            new ShareRelieved(
                from.subtract(to).multiply(HUNDRED).divide(from, 0, RoundingMode.DOWN),
                before.start(),
                after.end()));
  }
}
