package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.MonthNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the relief by an injection lasted, where a statement says until when: "through early
 * March", "it came back in August", "from May to Labor Day". What is not said to the day is taken
 * for the shorter time.
 */
final class ReliefUntil {
  private static final String FEASTS =
      "thanksgiving|christmas|new year(?:'s)?|the holidays|valentine's day|easter|memorial day"
          + "|(?:the )?fourth of july|labor day|halloween|spring|summer|fall|autumn|winter";
  private static final String PART =
      "(?:the )?(?:(early|beginning of|start of|first of|mid|middle of|middle part of|late|end of)[ -])?(?:in )?";
  private static final String WHEN =
      "("
          + MonthNames.PATTERN
          + "|"
          + FEASTS
          + ")\\b\\.?(?:\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?!/))?";

  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b(until|till|til|'til|through|thru|up to|into|to|before|by|in|not until|around)\\s(?:about |around |at least |well into |well past |past )?"
              + PART
              + WHEN,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_OF_GIVING =
      Pattern.compile(
          "\\b(?:in|since|from|after|following|the|of|her|his|my|that) (?:early |mid-?|late )?("
              + MonthNames.PATTERN
              + ")\\b(?!\\s?(?:20)?\\d)",
          Pattern.CASE_INSENSITIVE);

  /** Words that go on up to a time; the others name the time of an end. */
  private static final List<String> UP_TO =
      List.of(
          "until", "till", "til", "'til", "through", "thru", "up to", "into", "to", "not until");

  private static final Map<String, MonthDay> FEAST_DAYS =
      Map.ofEntries(
          Map.entry("thanksgiving", MonthDay.of(11, 22)),
          Map.entry("christmas", MonthDay.of(12, 25)),
          Map.entry("new year", MonthDay.of(1, 1)),
          Map.entry("the holidays", MonthDay.of(12, 20)),
          Map.entry("valentine's day", MonthDay.of(2, 14)),
          Map.entry("easter", MonthDay.of(3, 22)),
          Map.entry("memorial day", MonthDay.of(5, 25)),
          Map.entry("fourth of july", MonthDay.of(7, 4)),
          Map.entry("labor day", MonthDay.of(9, 1)),
          Map.entry("halloween", MonthDay.of(10, 31)),
          Map.entry("spring", MonthDay.of(3, 1)),
          Map.entry("summer", MonthDay.of(6, 1)),
          Map.entry("fall", MonthDay.of(9, 1)),
          Map.entry("autumn", MonthDay.of(9, 1)),
          Map.entry("winter", MonthDay.of(12, 1)));

  private static final int LONGEST_DAYS = 364;

  private ReliefUntil() {}

  /**
   * Weeks from the injection to the end of the relief; empty if unsaid.
   *
   * @param given when the injection was given; {@code null} if unknown
   */
  static Optional<BigDecimal> weeks(Statement statement, LocalDate given) {
    if (!statement.says("relief-goes-on") && !statement.says("pain-back")) {
      return Optional.empty();
    }
    return start(statement, given)
        .flatMap(start -> end(statement, start))
        .filter(days -> days > 0 && days <= LONGEST_DAYS)
        .map(days -> InjectionWeeks.ofDays(BigDecimal.valueOf(days)));
  }

  /** When it was given; the last day of a month in which it was, of some year. */
  private static Optional<LocalDate> start(Statement statement, LocalDate given) {
    if (given != null) {
      return Optional.of(given);
    }
    Matcher month = MONTH_OF_GIVING.matcher(statement.text());
    return month.find()
        ? Optional.of(
            LocalDate.of(2001, MonthNames.number(month.group(1)), 1).plusMonths(1).minusDays(1))
        : Optional.empty();
  }

  /** Days from the start to the end that is told of. */
  private static Optional<Long> end(Statement statement, LocalDate start) {
    Optional<Long> dated = dated(statement, start);
    if (dated.isPresent()) {
      return dated;
    }
    Matcher until = UNTIL.matcher(statement.text());
    while (until.find()) {
      String word = until.group(1).toLowerCase(Locale.ROOT);
      boolean ends =
          UP_TO.contains(word)
              ? !EffectReader.hoped(statement, until.start())
                  && !EffectReader.ofMedicines(statement, until.start())
              : statement.relations().any("pain-back", until.start() - 40, until.start());
      if (ends) {
        MonthDay day = day(word, until.group(2), until.group(3), until.group(4));
        LocalDate end = day.atYear(start.getYear());
        end = end.isAfter(start) ? end : day.atYear(start.getYear() + 1);
        return Optional.of(ChronoUnit.DAYS.between(start, end));
      }
    }
    return Optional.empty();
  }

  /** "Until 7/14/2014", "by 7/14/2014 the pain was back". */
  private static Optional<Long> dated(Statement statement, LocalDate start) {
    return statement.dates().stream()
        .filter(date -> date.earliest().isAfter(start))
        .filter(date -> statement.relations().leadTo("up-to-lead", date.span().start()))
        .map(DateMention::earliest)
        .map(end -> ChronoUnit.DAYS.between(start, end))
        .findFirst();
  }

  private static MonthDay day(String word, String part, String when, String dayOfMonth) {
    String name =
        when.toLowerCase(Locale.ROOT)
            .replaceFirst("^the (?=fourth)", "")
            .replaceFirst("^new year's$", "new year");
    MonthDay feast = FEAST_DAYS.get(name);
    boolean season = feast != null && "spring summer fall autumn winter".contains(name);
    if (feast != null) {
      boolean through = season && (word.equals("through") || word.equals("thru"));
      return through ? MonthDay.from(feast.atYear(2001).plusDays(88)) : feast;
    }
    int month = MonthNames.number(when);
    if (dayOfMonth != null) {
      int day = Math.min(Math.max(1, Integer.parseInt(dayOfMonth)), 28);
      return MonthDay.of(month, day);
    }
    String which = part == null ? "" : part.toLowerCase(Locale.ROOT);
    if (which.startsWith("mid")) {
      return MonthDay.of(month, 14);
    }
    if (which.startsWith("late") || which.startsWith("end")) {
      return MonthDay.of(month, 21);
    }
    boolean through = which.isEmpty() && (word.equals("through") || word.equals("thru"));
    return MonthDay.of(month, through ? 28 : 1);
  }
}
