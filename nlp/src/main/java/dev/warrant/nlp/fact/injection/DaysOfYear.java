package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.MonthNames;
import dev.warrant.nlp.date.YearlessDay;
import dev.warrant.nlp.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days and months whose year is said once for all of them: "2013: 2/5, 4/17, 9/30", "in January,
 * March and June of 2014", "2/9 and 5/4 this year". A single one may be a strength or a score.
 */
final class DaysOfYear {
  private static final String MONTH = MonthNames.PATTERN + "\\.?";
  private static final String DAY =
      "(?<![\\d/])(?:\\d{1,2}/\\d{1,2}|" + MONTH + "(?: \\d{1,2}(?:st|nd|rd|th)?)?)(?![\\w/])";
  private static final String BETWEEN = "\\s?(?:,|;|and|&|\\+|, and|then)\\s?";
  private static final Pattern LIST =
      Pattern.compile(DAY + "(?:" + BETWEEN + DAY + "){1,7}", Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE = Pattern.compile(DAY, Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_BEFORE =
      Pattern.compile(
          "\\b((?:19|20)\\d{2})\\b\\s?(?::|-|–|\\(|on|in)?\\s?(?:on |in )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_BEHIND =
      Pattern.compile(
          "^,?\\s?(?:of |in |\\(|all in |all of )?(?:((?:19|20)\\d{2})\\b|(this year))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern THIS_YEAR =
      Pattern.compile("\\bthis year\\b", Pattern.CASE_INSENSITIVE);

  /** "LESI 2/13", "ESI x 1 2013": right behind an injection two short numbers are a month. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "\\b(?:(?:tf|il|l|c)?esis?|injections?|inj|epidurals?|blocks?|snrbs?)"
              + "(?:\\s(?:[lc]\\d(?:-\\d|-s1|-t1)?|[lr]t?|left|right))*(?:\\s?[x×]\\s?\\d)?,?\\s(?:in |of |on )?\\(?"
              + "(?:(\\d{1,2})/(\\d{2})(?![\\w/.-])|((?:19|20)\\d{2})(?![\\w/-]))",
          Pattern.CASE_INSENSITIVE);

  /** An injection of longer ago is not told of by its month and two figures of its year. */
  private static final int YEARS_BACK = 6;

  private DaysOfYear() {}

  /** The days that a text lists so, in order. */
  static Stream<DateMention> in(String text, LocalDate today) {
    List<DateMention> found = new ArrayList<>();
    Matcher behind = BEHIND_NAME.matcher(text);
    while (behind.find()) {
      behindName(behind, today).ifPresent(found::add);
    }
    Matcher list = LIST.matcher(text);
    while (list.find()) {
      Optional<Integer> year = year(text, list.start(), list.end(), today);
      if (year.isPresent()) {
        boolean last = text.substring(list.end()).matches("(?s),?\\s?(?:of )?(?:19|20)\\d{2}.*");
        Matcher one = ONE.matcher(text).region(list.start(), list.end());
        while (one.find()) {
          // The last of "January and March 2014" is a date of its own.
          if (!(last && one.end() == list.end() && Character.isLetter(text.charAt(one.start())))) {
            mention(one, year.get()).ifPresent(found::add);
          }
        }
      }
    }
    return found.stream();
  }

  private static Optional<DateMention> behindName(Matcher behind, LocalDate today) {
    if (behind.group(3) != null) {
      LocalDate first = LocalDate.of(Integer.parseInt(behind.group(3)), 1, 1);
      Span span = new Span(behind.start(3), behind.end(3));
      return Optional.of(new DateMention(span, first, first.plusYears(1).minusDays(1)));
    }
    int month = Integer.parseInt(behind.group(1));
    int year = 2000 + Integer.parseInt(behind.group(2));
    boolean recent =
        today == null || (year <= today.getYear() && year > today.getYear() - YEARS_BACK);
    // "Block 9/10" may be a score.
    if (month < 1 || month > 12 || !recent || year == 2010) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year, month, 1);
    LocalDate last = first.plusMonths(1).minusDays(1);
    Span span = new Span(behind.start(1), behind.end(2));
    return Optional.of(new DateMention(span, first, orDay(month, year - 2000, today, last)));
  }

  /** The end of a month; if the year may as well be a day, that day where it came later. */
  private static LocalDate orDay(int month, int day, LocalDate today, LocalDate endOfMonth) {
    return Optional.ofNullable(today)
        .flatMap(present -> YearlessDay.last(month, day, present))
        .filter(on -> on.isAfter(endOfMonth))
        .orElse(endOfMonth);
  }

  private static Optional<Integer> year(String text, int start, int end, LocalDate today) {
    Matcher before = YEAR_BEFORE.matcher(text.substring(0, start));
    if (before.find()) {
      return Optional.of(Integer.valueOf(before.group(1)));
    }
    Matcher behind = YEAR_BEHIND.matcher(text.substring(end));
    boolean found = behind.find();
    if (found && behind.group(1) != null) {
      return Optional.of(Integer.valueOf(behind.group(1)));
    }
    boolean current = found || THIS_YEAR.matcher(text.substring(0, start)).find();
    return current && today != null ? Optional.of(today.getYear()) : Optional.empty();
  }

  private static Optional<DateMention> mention(Matcher one, int year) {
    String word = one.group();
    Span span = new Span(one.start(), one.end());
    try {
      if (Character.isDigit(word.charAt(0))) {
        String[] parts = word.split("/", -1);
        LocalDate day = LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        return Optional.of(new DateMention(span, day, day));
      }
      LocalDate first = LocalDate.of(year, MonthNames.number(word), 1);
      return Optional.of(new DateMention(span, first, first.plusMonths(1).minusDays(1)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
