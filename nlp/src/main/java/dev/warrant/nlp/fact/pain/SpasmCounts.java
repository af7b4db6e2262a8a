package dev.warrant.nlp.fact.pain;

import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.measure.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something comes, as a statement counts it: "10/day", "six times a night", "hourly". */
final class SpasmCounts {
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\w/.:#$-])(?:(\\d{1,2})(?:\\s?-\\s?(\\d{1,2}))?|"
              + "(?:(?:once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen"
              + "|twenty|thirty|forty) (?:or|to) )?(once|twice|a dozen|dozens|one|two|three"
              + "|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
              + "|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a single|single))"
              + "(?![\\w%:-]|/\\d|\\.\\d| ?(?:mg|mcg|yr|year|month|week|wk|hours? of|beats|percent))"
              + "(?:\\s?(?:x|times|spasms|jerks|or so|episodes))?"
              + "(?:\\s?(?:/|per |an? |each |every |in an? |q\\.? ?)\\s?(hour|hr|h|day|d|night|noc|week|wk|month)\\b)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CONSTANT =
      Pattern.compile(
          "\\b(hourly|every hour|constant(?:ly)?|all (?:night|day)(?: long)?|continuous(?:ly)?|nonstop|nightly"
              + "|every night|daily|every day|weekly|rare(?:ly)?|seldom|occasional(?:ly)?|none|gone)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Times a day. */
  private static final Map<String, String> DAILY =
      Map.of("hour", "24", "hr", "24", "h", "24", "week", "0.14", "wk", "0.14", "month", "0.03");

  private SpasmCounts() {}

  /** Times a day or a night, in the order of the text. */
  static List<Score> in(String text) {
    List<Score> found = new ArrayList<>();
    Matcher count = COUNT.matcher(text);
    while (count.find()) {
      value(count)
          .ifPresent(value -> found.add(new Score(value, value, count.start(), count.end())));
    }
    Matcher constant = CONSTANT.matcher(text);
    while (constant.find()) {
      BigDecimal value = constant(constant.group(1).toLowerCase(Locale.ROOT));
      found.add(new Score(value, value, constant.start(), constant.end()));
    }
    found.sort(java.util.Comparator.comparingInt(Score::start));
    return found;
  }

  private static Optional<BigDecimal> value(Matcher count) {
    String unit = count.group(4) == null ? "" : count.group(4).toLowerCase(Locale.ROOT);
    BigDecimal times = new BigDecimal(DAILY.getOrDefault(unit, "1"));
    Optional<BigDecimal> number =
        count.group(1) != null
            ? Optional.of(new BigDecimal(count.group(2) == null ? count.group(1) : count.group(2)))
            : word(count.group(3).toLowerCase(Locale.ROOT));
    return number.map(n -> n.multiply(times).setScale(2, RoundingMode.HALF_UP));
  }

  private static Optional<BigDecimal> word(String word) {
    return switch (word) {
      case "once", "a single", "single" -> Optional.of(BigDecimal.ONE);
      case "twice" -> Optional.of(BigDecimal.valueOf(2));
      case "a dozen" -> Optional.of(BigDecimal.valueOf(12));
      case "dozens" -> Optional.of(BigDecimal.valueOf(24));
      default -> MeasureReader.number(word).map(BigDecimal::valueOf);
    };
  }

  private static BigDecimal constant(String word) {
    if (word.startsWith("hour") || word.startsWith("every hour")) {
      return BigDecimal.valueOf(24);
    }
    if (word.startsWith("rare") || word.startsWith("seldom") || word.startsWith("occasional")) {
      return new BigDecimal("0.10");
    }
    if (word.equals("none") || word.equals("gone")) {
      return BigDecimal.ZERO;
    }
    if (word.equals("weekly")) {
      return new BigDecimal("0.14");
    }
    boolean once = word.equals("nightly") || word.startsWith("every") || word.startsWith("daily");
    return once ? BigDecimal.ONE : BigDecimal.valueOf(50);
  }
}
