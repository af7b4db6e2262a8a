package dev.warrant.nlp.fact.effect;

import dev.warrant.nlp.fact.CourseWords;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two amounts of a medicine, before and after: "from five a day to two", "6/d -> 2/d", "before the
 * block 1800 mg, after it 900 mg". Which is the larger says whether less was taken.
 */
public final class DoseShift {
  /** Stands for the letters of a medicine's name. */
  private static final char NAME = '\uFFFC';

  private static final String AMOUNT =
      "(?:#\\s?)?(\\d{1,4}(?:\\.\\d+)?|" + CourseWords.amount() + ")(?![\\d/]*/\\d{2})";

  /** What may stand with an amount: its unit, its medicine, how often it is taken. */
  private static final String UNIT =
      "(?:[\\s/]*(?:" + CourseWords.any("amount-unit") + "|\uFFFC+)(?![a-z]))*";

  private static final String ROUND = "(?:" + CourseWords.any("amount-round") + " )?";

  /** What may stand between two amounts: no other number, but a day. */
  private static final String BETWEEN =
      "(?:[^.;\\d]|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?![\\d/])){0,28}?";

  private static final Pattern SHIFT =
      Pattern.compile(
          "(?:\\bfrom "
              + ROUND
              + AMOUNT
              + "(?:\\s[a-z]+)?"
              + UNIT
              + ",?\\s?(?:down |up )?(?:to|until)\\s?"
              + ROUND
              + AMOUNT
              + "|"
              + AMOUNT
              + UNIT
              + "\\s?"
              + CourseWords.any("amount-down")
              + "\\s?"
              + ROUND
              + AMOUNT
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE_AFTER =
      Pattern.compile(
          "\\b"
              + CourseWords.any("amount-before")
              + "\\b"
              + BETWEEN
              + "\\b"
              + AMOUNT
              + UNIT
              + "[\\s,;|/(-]+(?:and |but )?[^.;\\d]{0,44}?\\b"
              + CourseWords.any("amount-after")
              + "\\b"
              + BETWEEN
              + "\\b"
              + AMOUNT,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AMOUNT_THEN_WHEN =
      Pattern.compile(
          "\\b"
              + AMOUNT
              + UNIT
              + ",?\\s?\\(?"
              + CourseWords.any("amount-before-behind")
              + "\\b"
              + BETWEEN
              + "\\b"
              + AMOUNT
              + UNIT
              + "\\s?\\(?"
              + CourseWords.any("amount-after-behind")
              + "\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Two a day where she had needed five", "one a day instead of four". */
  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b"
              + AMOUNT
              + UNIT
              + ",?\\s\\(?"
              + CourseWords.any("amount-against")
              + "\\b"
              + BETWEEN
              + "\\b"
              + AMOUNT,
          Pattern.CASE_INSENSITIVE);

  /** "One a day then, where before it was three". */
  private static final Pattern WHERE_BEFORE =
      Pattern.compile(
          "\\b"
              + AMOUNT
              + UNIT
              + "[^.;\\d]{0,28}?\\b"
              + CourseWords.any("amount-where")
              + "\\s[^.;\\d]{0,20}?\\b"
              + CourseWords.any("amount-where-before")
              + "\\b[^.;\\d]{0,20}?\\b"
              + AMOUNT,
          Pattern.CASE_INSENSITIVE);

  /** "Pills pre / post: 6 a day / 3 a day". */
  private static final Pattern SLASHED =
      Pattern.compile(
          "\\b(?:before|pre)\\s?/\\s?(?:after|post)\\b.{0,60}?\\b"
              + AMOUNT
              + UNIT
              + "\\s/\\s+"
              + AMOUNT,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CELL = Pattern.compile("(?<![\\w.])(\\d{1,4}(?:\\.\\d+)?)");

  /** One of several options that is set in brackets: "up / down / [same]". */
  private static final Pattern CHOSEN =
      Pattern.compile(
          "\\[\\s?(" + CourseWords.any("option-same", "option-less") + ")\\s?\\]",
          Pattern.CASE_INSENSITIVE);

  private DoseShift() {}

  /** Whether less was taken, by the amounts that a statement gives; empty if it gives none. */
  static Optional<Boolean> in(Statement statement) {
    String text = withoutNames(statement);
    for (Pattern pattern : List.of(SLASHED, SHIFT, BEFORE_AFTER, AMOUNT_THEN_WHEN)) {
      Matcher shift = pattern.matcher(text);
      while (shift.find()) {
        if (isOfPain(statement, shift.start(), shift.end())) {
          continue;
        }
        List<BigDecimal> amounts = amounts(shift);
        int change = amounts.get(1).compareTo(amounts.get(0));
        if (change != 0) {
          return Optional.of(change < 0);
        }
      }
    }
    Optional<Boolean> often = DoseOften.in(statement.text());
    if (often.isPresent()) {
      return often;
    }
    return against(statement, text, AGAINST).or(() -> against(statement, text, WHERE_BEFORE));
  }

  /** Whether less was taken, where the amount before stands behind the one after. */
  private static Optional<Boolean> against(Statement statement, String text, Pattern pattern) {
    Matcher against = pattern.matcher(text);
    while (against.find()) {
      List<BigDecimal> amounts = amounts(against);
      int change = amounts.get(0).compareTo(amounts.get(1));
      if (change != 0 && !isOfPain(statement, against.start(), against.end())) {
        return Optional.of(change < 0);
      }
    }
    return Optional.empty();
  }

  /** The text with a sign for each letter of a medicine's name, whatever it is called. */
  private static String withoutNames(Statement statement) {
    StringBuilder text = new StringBuilder(statement.text());
    for (Medicine medicine : statement.medicines()) {
      for (int i = medicine.start(); i < medicine.end(); i++) {
        text.setCharAt(i, NAME);
      }
    }
    return text.toString();
  }

  /** Whether less was taken, by which of several printed options is marked. */
  static Optional<Boolean> marked(String text) {
    Matcher chosen = CHOSEN.matcher(text);
    if (text.indexOf('/') < 0 || !chosen.find()) {
      return Optional.empty();
    }
    return Optional.of(CourseWords.holds("option-less", chosen.group(1)));
  }

  /**
   * Whether less was taken, by a row of a table that has a column for before and one for after.
   *
   * @param before which cell tells of the time before
   * @param after which cell tells of the time after
   */
  public static Optional<Boolean> inRow(Statement row, int before, int after) {
    String[] cells = row.text().split("\\|", -1);
    if (row.medicines().isEmpty() || Math.max(before, after) >= cells.length) {
      return Optional.empty();
    }
    Optional<BigDecimal> first = cell(cells[before]);
    Optional<BigDecimal> then = cell(cells[after]);
    return first.isEmpty() || then.isEmpty()
        ? Optional.empty()
        : Optional.of(then.get().compareTo(first.get()) < 0);
  }

  private static Optional<BigDecimal> cell(String cell) {
    if (CourseWords.holds("cell-no-medicine", cell)) {
      return Optional.of(BigDecimal.ZERO);
    }
    Matcher number = CELL.matcher(cell);
    return number.find() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
  }

  private static List<BigDecimal> amounts(Matcher shift) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (int group = 1; group <= shift.groupCount(); group++) {
      if (shift.group(group) != null) {
        amounts.add(CourseWords.amountOf(shift.group(group)));
      }
    }
    return amounts;
  }

  /** A score of pain is no amount of a medicine: no medicine stands near it. */
  private static boolean isOfPain(Statement statement, int start, int end) {
    boolean medicine =
        statement.says(
                "medicine-word",
                Math.max(0, start - 40),
                Math.min(statement.text().length(), end + 24))
            || statement.medicines().stream()
                .anyMatch(m -> m.start() >= start - 40 && m.end() <= end + 24);
    boolean pain = statement.says("felt-pain", Math.max(0, start - 24), start);
    return !medicine || pain;
  }
}
