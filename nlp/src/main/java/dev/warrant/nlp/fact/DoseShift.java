package dev.warrant.nlp.fact;

import dev.warrant.nlp.measure.MeasureReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two amounts of a medicine, before and after: "from five a day to two", "6/d -> 2/d", "before the
 * block 1800 mg, after it 900 mg". Which is the larger says whether less was taken.
 */
final class DoseShift {
  /** Stands for the letters of a medicine's name. */
  private static final char NAME = '\uFFFC';

  private static final String AMOUNT =
      "(?:#\\s?)?(\\d{1,4}(?:\\.\\d+)?|none|zero|nothing|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?![\\d/]*/\\d{2})";

  /** What may stand with an amount: its unit, its medicine, how often it is taken. */
  private static final String UNIT =
      "(?:[\\s/]*(?:mg|mcg|mme|med|#|mo|month|monthly|tabs?|tablets?|pills?|caps?|capsules?|\uFFFC+|a|per|each|every|times|x|day|daily|d|night|week|bid|tid|qid|qd|qhs|prn|of|them|it|about|up)(?![a-z]))*";

  private static final Pattern SHIFT =
      Pattern.compile(
          "(?:\\bfrom (?:about |around |roughly )?"
              + AMOUNT
              + "(?:\\s[a-z]+)?"
              + UNIT
              + ",?\\s?(?:down |up )?(?:to|until)\\s?(?:about |around |just |only )?"
              + AMOUNT
              + "|"
              + AMOUNT
              + UNIT
              + "\\s?(?:->|→|-->|=>|,? down to|,? dropping to)\\s?"
              + AMOUNT
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE_AFTER =
      Pattern.compile(
          "\\b(?:before|pre|prior|was|were|had been)\\b[^.;\\d]{0,28}?\\b"
              + AMOUNT
              + UNIT
              + "[\\s,;|/(-]+(?:and |but )?[^.;\\d]{0,20}?\\b(?:after|post|now|is|are|was|since|currently)\\b[^.;\\d]{0,28}?\\b"
              + AMOUNT,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AMOUNT_THEN_WHEN =
      Pattern.compile(
          "\\b"
              + AMOUNT
              + UNIT
              + "\\s?\\(?(?:before|pre|prior)\\b[^.;\\d]{0,28}?\\b"
              + AMOUNT
              + UNIT
              + "\\s?\\(?(?:after|post|now|since|currently)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Two a day where she had needed five", "one a day instead of four". */
  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b"
              + AMOUNT
              + UNIT
              + ",?\\s\\(?(?:where|instead of|rather than|down from|up from|compared (?:with|to)|versus|vs\\.?|against|as opposed to|in place of|in lieu of|not the|from|\\(?was|\\(?before|\\(?previously|\\(?formerly|\\(?prior|\\(?had been)\\b[^.;\\d]{0,28}?\\b"
              + AMOUNT,
          Pattern.CASE_INSENSITIVE);

  /** "One a day then, where before it was three". */
  private static final Pattern WHERE_BEFORE =
      Pattern.compile(
          "\\b"
              + AMOUNT
              + UNIT
              + "[^.;\\d]{0,28}?\\b(?:where|whereas|while|when|whilst)\\s[^.;\\d]{0,20}?\\b(?:before|had|previously|was|used to)\\b[^.;\\d]{0,20}?\\b"
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

  private static final String OFTEN =
      "(qid|tid|bid|qday|qd|daily|q ?day|qhs|q ?hs|nightly|qod|q other day|every other day|prn|four times(?: a day)?|three times(?: a day)?|twice(?: a day| daily)?|once(?: a day| daily)?)";

  /** "From qid to bid", "q other day (was tid)". */
  private static final Pattern LESS_OFTEN =
      Pattern.compile(
          "\\b(?:from )?"
              + OFTEN
              + "(?: dosing)?,?\\s?(?:to|->|→|down to)\\s?(?:just |only )?"
              + OFTEN
              + "\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LESS_OFTEN_THAN =
      Pattern.compile(
          "\\b"
              + OFTEN
              + ",?\\s?\\(?(?:was|from|before|instead of|rather than|down from|had been)\\b:?\\s?"
              + OFTEN
              + "\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CELL = Pattern.compile("(?<![\\w.])(\\d{1,4}(?:\\.\\d+)?)");

  /** One of several options that is set in brackets: "up / down / [same]". */
  private static final Pattern CHOSEN =
      Pattern.compile(
          "\\[\\s?(same|unchanged|no change|up|more|increased|down|less|lower|reduced|decreased|fewer|stopped|none)\\s?\\]",
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
    Optional<Boolean> often = often(statement.text());
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

  private static Optional<Boolean> often(String text) {
    Matcher to = LESS_OFTEN.matcher(text);
    if (to.find()) {
      return compare(perDay(to.group(2)), perDay(to.group(1)));
    }
    Matcher than = LESS_OFTEN_THAN.matcher(text);
    return than.find() ? compare(perDay(than.group(1)), perDay(than.group(2))) : Optional.empty();
  }

  private static Optional<Boolean> compare(double after, double before) {
    return after == before ? Optional.empty() : Optional.of(after < before);
  }

  private static double perDay(String often) {
    String word = often.toLowerCase(Locale.ROOT);
    if (word.startsWith("qid") || word.startsWith("four")) {
      return 4;
    }
    if (word.startsWith("tid") || word.startsWith("three")) {
      return 3;
    }
    if (word.startsWith("bid") || word.startsWith("twice")) {
      return 2;
    }
    boolean seldom = word.equals("prn") || word.contains("od") || word.contains("other");
    return seldom ? 0.5 : 1;
  }

  /** Whether less was taken, by which of several printed options is marked. */
  static Optional<Boolean> marked(String text) {
    Matcher chosen = CHOSEN.matcher(text);
    if (text.indexOf('/') < 0 || !chosen.find()) {
      return Optional.empty();
    }
    String word = chosen.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(
        List.of("down", "less", "lower", "reduced", "decreased", "fewer", "stopped", "none")
            .contains(word));
  }

  /**
   * Whether less was taken, by a row of a table that has a column for before and one for after.
   *
   * @param before which cell tells of the time before
   * @param after which cell tells of the time after
   */
  static Optional<Boolean> inRow(Statement row, int before, int after) {
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
    String words = cell.strip().toLowerCase(Locale.ROOT);
    if (words.matches("0|none|nil|off|stopped|d/?c'?d|discontinued|-|--|—")) {
      return Optional.of(BigDecimal.ZERO);
    }
    Matcher number = CELL.matcher(words);
    return number.find() ? Optional.of(new BigDecimal(number.group(1))) : Optional.empty();
  }

  private static List<BigDecimal> amounts(Matcher shift) {
    List<BigDecimal> amounts = new ArrayList<>();
    for (int group = 1; group <= shift.groupCount(); group++) {
      if (shift.group(group) != null) {
        amounts.add(value(shift.group(group)));
      }
    }
    return amounts;
  }

  private static BigDecimal value(String amount) {
    String word = amount.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "none", "zero", "nothing" -> BigDecimal.ZERO;
      case "half" -> new BigDecimal("0.5");
      default ->
          Character.isDigit(word.charAt(0))
              ? new BigDecimal(word)
              : MeasureReader.number(word).map(BigDecimal::valueOf).orElse(BigDecimal.ONE);
    };
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
