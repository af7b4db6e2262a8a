package dev.warrant.nlp.measure;

import dev.warrant.nlp.text.Telltale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds pain scores and lengths of time in a sentence. */
public final class MeasureReader {
  private static final BigDecimal TEN = BigDecimal.TEN;

  private static final String UP_TO_TEN =
      "\\d{1,2}(?:\\.\\d)?|\\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten)\\b";

  private static final Pattern OUT_OF_TEN =
      Pattern.compile(
          "(?<![\\d/.])("
              + UP_TO_TEN
              + ")(?:\\s?(?:-|to|or|–)\\s?("
              + UP_TO_TEN
              + "))?"
              + "(?:/10)?\\s?(?:/|out of|of|over|on a scale of (?:0|1|zero|one) to)\\s?(?:a possible )?"
              + "(?:10|ten)(?![\\d/]|\\s?mg)",
          Pattern.CASE_INSENSITIVE);

  private static final Telltale TEN_NAMED = Telltale.of("10", "ten");

  /** A number in a clause on pain that carries no "/10": "pain 8 without, 4 with", "9 -> 4". */
  private static final Pattern BARE =
      Pattern.compile("(?<![\\w#/.:$%+-])(\\d{1,2}(?:\\.5)?)(?![\\w/:%+-]|\\.\\d|\\s?%)");

  /** "From a seven to a three". */
  private static final Pattern FROM_TO =
      Pattern.compile(
          "\\bfrom (?:an? |about |around )?("
              + NumberWords.PATTERN
              + ")(?: down)? to (?:an? |about |around )?("
              + NumberWords.PATTERN
              + ")\\b(?! (?:mg|tablets?|times|days?|weeks?|hours?|pounds|a day))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAIN_WORD =
      Pattern.compile(
          "\\b(?:pain|vas|nrs|score[sd]?|rated|rates|ache)\\b", Pattern.CASE_INSENSITIVE);

  private static final Telltale PAIN_NAMED =
      Telltale.of("pain", "vas", "nrs", "score", "rate", "ache");

  /** Scales whose scores are not of pain. */
  private static final Pattern OTHER_SCALE =
      Pattern.compile(
          "\\b(?:ORT|SOAPP(?:-R)?|COMM|DIRE|CAGE|DAST|PHQ(?:-9)?|GAD-7|ODI|NDI|oswestry|epworth|BDI|BAI|GAF|ASIA)\\b");

  private static final Pattern WORD = Pattern.compile("[\\p{L}/]+|->|→|[=:]");
  private static final Set<String> BEFORE_A_SCORE =
      Set.of(
          "pain",
          "score",
          "scores",
          "vas",
          "nrs",
          "at",
          "to",
          "from",
          "is",
          "was",
          "a",
          "of",
          "rated",
          "->",
          "→",
          "=",
          ":",
          "down",
          "currently",
          "now",
          "about",
          "and",
          "ache");
  private static final Set<String> AFTER_A_SCORE =
      Set.of(
          "without", "with", "w/", "w/o", "before", "after", "s", "c", "->", "→", "to", "on", "off",
          "down", "at");

  private static final Pattern LEADING =
      Pattern.compile("\\s*(" + NumberWords.PATTERN + ")(?![\\w.])", Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\w.#])("
              + MixedNumber.PATTERN
              + ")\\s?(?:(?:-|to|–)\\s?("
              + MixedNumber.PATTERN
              + ")[\\s-]?)?\\+?\\s?-?(?:full |whole |entire |consecutive |solid |straight |good |great |wonderful |decent |blessed |pain[ -]free |more |additional |long |calendar )?"
              + "(hours?|hrs?|hr|h|days?|d|weeks?|wks?|w|months?|mos?|mths?|years?|yrs?)\\b(?!/)",
          Pattern.CASE_INSENSITIVE);

  private static final Map<Character, BigDecimal> DAYS_OF =
      Map.of(
          'd', BigDecimal.ONE,
          'w', BigDecimal.valueOf(7),
          'm', BigDecimal.valueOf(30),
          'y', BigDecimal.valueOf(365));

  private MeasureReader() {}

  /** Pain scores, in the order of the sentence. Muscle strength (4/5) and dates are none. */
  public static List<Score> scores(String sentence) {
    if (!NumberWords.mayStandIn(sentence)) {
      return List.of();
    }
    List<Score> found = outOfTen(sentence);
    found.addAll(HundredScale.scores(sentence));
    return found.isEmpty()
            && PAIN_NAMED.in(sentence)
            && PAIN_WORD.matcher(sentence).find()
            && !OTHER_SCALE.matcher(sentence).find()
        ? bareScores(sentence)
        : found;
  }

  private static List<Score> outOfTen(String sentence) {
    List<Score> found = new ArrayList<>();
    if (TEN_NAMED.in(sentence)) {
      Matcher matcher = OUT_OF_TEN.matcher(sentence);
      while (matcher.find()) {
        score(matcher.group(1), matcher.group(2), matcher.start(), matcher.end())
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<Score> bareScores(String sentence) {
    List<Score> found = new ArrayList<>();
    Matcher worded = FROM_TO.matcher(sentence);
    if (worded.find()) {
      for (int group = 1; group <= 2; group++) {
        BigDecimal value = NumberWords.value(worded.group(group)).orElseThrow();
        if (value.compareTo(TEN) <= 0) {
          found.add(new Score(value, value, worded.start(group), worded.end(group)));
        }
      }
      return found;
    }
    Matcher matcher = BARE.matcher(sentence);
    while (matcher.find()) {
      String before =
          lastWord(sentence.substring(Math.max(0, matcher.start() - 20), matcher.start()));
      String after =
          firstWord(
              sentence.substring(matcher.end(), Math.min(sentence.length(), matcher.end() + 20)));
      boolean follows = isArrow(before) || (BEFORE_A_SCORE.contains(before) && !isUnit(after));
      if (follows || AFTER_A_SCORE.contains(after)) {
        score(matcher.group(1), null, matcher.start(), matcher.end()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isArrow(String word) {
    return word.equals("->") || word.equals("→");
  }

  private static boolean isUnit(String word) {
    return !word.isEmpty()
        && Set.of(
                "mg", "mcg", "days", "day", "weeks", "week", "wk", "wks", "months", "month", "mo",
                "mos", "years", "year", "yrs", "times", "x", "hours", "hrs", "h", "tabs", "tablets",
                "po", "g", "d", "blocks", "miles", "minutes", "min", "lbs", "pounds")
            .contains(word);
  }

  private static String lastWord(String text) {
    String last = "";
    Matcher matcher = WORD.matcher(text);
    int end = 0;
    while (matcher.find()) {
      last = matcher.group();
      end = matcher.end();
    }
    return text.substring(end).isBlank() ? last.toLowerCase(Locale.ROOT) : "";
  }

  private static String firstWord(String text) {
    Matcher matcher = WORD.matcher(text);
    return matcher.find() && text.substring(0, matcher.start()).isBlank()
        ? matcher.group().toLowerCase(Locale.ROOT)
        : "";
  }

  private static Optional<Score> score(String low, String high, int start, int end) {
    BigDecimal from = written(low);
    BigDecimal to = high == null ? from : written(high);
    return from.compareTo(TEN) > 0 || to.compareTo(TEN) > 0
        ? Optional.empty()
        : Optional.of(new Score(from.min(to), from.max(to), start, end));
  }

  private static BigDecimal written(String digits) {
    return digits.equalsIgnoreCase("zero")
        ? BigDecimal.ZERO
        : NumberWords.value(digits).orElseThrow();
  }

  /** Lengths of time, in the order of the sentence; hours are parts of a day. */
  public static List<TimeSpan> timeSpans(String sentence) {
    if (!NumberWords.mayStandIn(sentence)) {
      return List.of();
    }
    List<TimeSpan> found = new ArrayList<>();
    Matcher matcher = TIME.matcher(sentence);
    while (matcher.find()) {
      BigDecimal unit = daysOf(matcher.group(3).toLowerCase(Locale.ROOT));
      BigDecimal low = MixedNumber.value(matcher.group(1)).multiply(unit);
      BigDecimal high =
          Optional.ofNullable(matcher.group(2))
              .map(value -> MixedNumber.value(value).multiply(unit))
              .orElse(low);
      found.add(new TimeSpan(low.min(high), low.max(high), matcher.start(), matcher.end()));
    }
    return found;
  }

  /**
   * The whole number that a text begins with, in digits or in words; empty if it begins with none.
   */
  public static Optional<Integer> number(String text) {
    Matcher matcher = LEADING.matcher(text);
    return matcher.lookingAt()
        ? NumberWords.value(matcher.group(1)).map(BigDecimal::intValue)
        : Optional.empty();
  }

  /** The place in an order that a text ends with: "third", "3rd", "#3", "number three". */
  public static Optional<Integer> ordinal(String text) {
    return NumberWords.ordinal(text.substring(text.lastIndexOf(' ') + 1).replace("#", ""));
  }

  private static BigDecimal daysOf(String unit) {
    return unit.startsWith("h")
        ? BigDecimal.ONE.divide(BigDecimal.valueOf(24), 6, java.math.RoundingMode.HALF_UP)
        : DAYS_OF.get(unit.charAt(0));
  }
}
