package dev.warrant.nlp.date;

import dev.warrant.nlp.date.Calendar.Days;
import dev.warrant.nlp.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds dates in a text. Doses ({@code 10/325}), scores ({@code 8/10}), strengths ({@code 4/5}),
 * levels ({@code L4-5}), pressures ({@code 128/80}), page and telephone numbers are not dates.
 */
public final class DateReader {

  private static final int REACH = 48;
  private static final int BEHIND = 24;

  /** Plans and expiries of a record do not reach farther. */
  private static final int YEARS_AHEAD = 2;

  private static final int I = Pattern.CASE_INSENSITIVE;

  /** A full stop belongs to a short form alone: it may end the sentence before a year. */
  private static final String MONTH =
      "(" + MonthNames.PATTERN + "(?:(?<=\\b\\p{L}{3,4})(?<!may)\\.)?)";

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String END = "(?![\\w/])(?!-\\d)";

  private static final Pattern NUMERIC =
      Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})" + END);
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\." + YEAR + END);
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(MONTH + " {0,2}" + DAY + "(?: {0,2}, {0,2}| {1,2})" + YEAR + END, I);
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          DAY + "(?: {1,2}(?:of )?|-)" + MONTH + "(?:,? {1,2}|-)(\\d{4}|\\d{2})" + END, I);
  private static final Pattern MONTH_YEAR =
      Pattern.compile(MONTH + "(?:,? {1,2}(?:of )?|-)(?:" + YEAR + "|'(\\d{2}))" + END, I);
  private static final Pattern NUMERIC_MONTH_YEAR = Pattern.compile("(\\d{1,2})[/-]" + YEAR + END);
  private static final Pattern PART_OF_YEAR =
      Pattern.compile(
          "(early|mid|late|spring|summer|fall|autumn|winter|beginning of|middle of|end of)"
              + "(?: {1,2}(?:of )?|-)"
              + YEAR
              + END,
          I);
  private static final Pattern BARE_YEAR =
      Pattern.compile(YEAR + "(?![\\w/-])(?! ?(?:mg|mcg|ml|units?|cal|mm|cc)\\b)", I);
  private static final Pattern BEFORE_YEAR =
      Pattern.compile(
          "(?:\\b(?:since|in|from|until|till|of|by|during|before|after|through|to|circa|around|about|year|between|late|early|least|approximately|mid)"
              + "|[(])\\s?$",
          I);
  private static final Pattern SHORT =
      Pattern.compile(
          "(\\d{1,2})/(\\d{1,2})(?![\\w/.-]|,\\d)(?! ?(?:mg|mcg|ml|tabs?|pain|in intensity|on |strength|with|without|at rest))",
          I);
  private static final Pattern BEFORE_MONTH_YEAR =
      Pattern.compile(
          "\\b(?:since|renewed|started|begun|until|from|through|back in|surgery|inj(?:ury|ured)?|in)\\s?$",
          I);
  private static final Pattern BEFORE_MONTH_DAY =
      Pattern.compile("\\b(?:on|dated|seen|visit|signed|sent|received|faxed)\\s?$", I);

  /** In order, as plain numbers: they are asked for at every word. */
  private static final int[] STARTS =
      Stream.of(
              "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
              "ear", "mid", "lat", "spr", "sum", "fal", "aut", "win", "beg", "end")
          .mapToInt(word -> firstLetters(word, 0))
          .sorted()
          .toArray();

  /** The dates in a text, in order; those without a year are left unread. */
  public List<DateMention> read(CharSequence text) {
    return read(text, null);
  }

  /**
   * The dates in a text, in order; those without a year are left unread, but for two short numbers
   * that cannot be a month and a year: "from 10/28", told in 2014, is a day of that year.
   *
   * @param told the day on which the text was written; {@code null} if that is not known
   */
  public List<DateMention> read(CharSequence text, LocalDate told) {
    List<DateMention> found = new ArrayList<>();
    Scan scan = new Scan(text, told);
    int i = 0;
    while (i < text.length()) {
      Optional<DateMention> mention = startsWord(text, i) ? scan.at(i) : Optional.empty();
      if (mention.isPresent()) {
        found.add(mention.get());
        i = mention.get().span().end();
      } else {
        i++;
      }
    }
    return found;
  }

  /** Whether a date could start here: at a digit or a letter that follows none. */
  private static boolean startsWord(CharSequence text, int i) {
    char c = text.charAt(i);
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    if (c >= '0' && c <= '9') {
      boolean joined =
          Character.isLetterOrDigit(before) || before == '/' || before == '.' || before == '$';
      return !joined && !(before == '-' && i > 1 && Character.isLetterOrDigit(text.charAt(i - 2)));
    }
    return Character.isLetter(c)
        && !Character.isLetterOrDigit(before)
        && i + 2 < text.length()
        && Arrays.binarySearch(STARTS, firstLetters(text, i)) >= 0;
  }

  /** Three letters in lower case, as one number: cheaper to ask for than a pattern. */
  private static int firstLetters(CharSequence text, int i) {
    int letters = 0;
    for (int at = i; at < i + 3; at++) {
      letters = (letters * 31) + Character.toLowerCase(text.charAt(at));
    }
    return letters;
  }

  /** One pass over one text; each pattern looks at a short stretch only. */
  private static final class Scan {

    private final CharSequence text;
    private final LocalDate told;

    Scan(CharSequence text, LocalDate told) {
      this.text = text;
      this.told = told;
    }

    Optional<DateMention> at(int i) {
      return Character.isDigit(text.charAt(i)) ? numeric(i) : worded(i);
    }

    private Optional<DateMention> worded(int i) {
      Matcher m = look(MONTH_DAY_YEAR, i);
      if (m != null) {
        return mention(m, Calendar.day(year(m, 3), MonthNames.number(m.group(1)), number(m, 2)));
      }
      m = look(MONTH_YEAR, i);
      if (m != null) {
        int year = m.group(2) == null ? year(m, 3) : year(m, 2);
        return mention(m, Calendar.month(year, MonthNames.number(m.group(1))));
      }
      m = look(PART_OF_YEAR, i);
      return m == null ? Optional.empty() : mention(m, Calendar.year(year(m, 2), m.group(1)));
    }

    private Optional<DateMention> numeric(int i) {
      if (!goesOnAsDate(i)) {
        return Optional.empty();
      }
      Matcher m = look(NUMERIC, i);
      if (m != null) {
        return mention(m, Calendar.day(year(m, 4), number(m, 1), number(m, 3)));
      }
      m = look(ISO, i);
      if (m != null) {
        return mention(m, Calendar.day(year(m, 1), number(m, 3), number(m, 4)));
      }
      m = look(DOTTED, i);
      if (m != null) {
        return mention(m, Calendar.day(year(m, 3), number(m, 1), number(m, 2)));
      }
      m = look(DAY_MONTH_YEAR, i);
      if (m != null) {
        return mention(m, Calendar.day(year(m, 3), MonthNames.number(m.group(2)), number(m, 1)));
      }
      m = look(NUMERIC_MONTH_YEAR, i);
      if (m != null) {
        return mention(m, Calendar.month(year(m, 2), number(m, 1)));
      }
      return undecided(i);
    }

    /** A bare year or two short numbers are a date only where the words before say so. */
    private Optional<DateMention> undecided(int i) {
      Matcher m = look(BARE_YEAR, i);
      if (m != null) {
        return precededBy(BEFORE_YEAR, i)
            ? mention(m, Calendar.year(year(m, 1), ""))
            : Optional.empty();
      }
      m = look(SHORT, i);
      boolean score = m == null || m.group(2).length() < 2 || number(m, 2) == 10;
      if (score || precededBy(BEFORE_MONTH_DAY, i) || !precededBy(BEFORE_MONTH_YEAR, i)) {
        return Optional.empty();
      }
      Optional<Days> month = Calendar.month(year(m, 2), number(m, 1));
      return mention(m, isFarAhead(month) ? dayOf(number(m, 1), number(m, 2)) : month);
    }

    private Optional<Days> dayOf(int month, int day) {
      return YearlessDay.last(month, day, told).map(found -> new Days(found, found));
    }

    /** Whether a month lies so far ahead that nobody wrote of it yet. */
    private boolean isFarAhead(Optional<Days> month) {
      return told != null
          && month.filter(days -> days.earliest().isAfter(told.plusYears(YEARS_AHEAD))).isPresent();
    }

    /**
     * Whether digits could be of a date: there are four, or a mark, a month or the ending of an
     * ordinal follows them. Most numbers of a record are doses and quantities.
     */
    private boolean goesOnAsDate(int i) {
      int end = i;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      if (end - i == 4) {
        return true;
      }
      if (end - i > 4 || end + 1 >= text.length()) {
        return false;
      }
      char next = text.charAt(end);
      return next == ' '
          ? Character.isLetter(text.charAt(end + 1)) || text.charAt(end + 1) == ' '
          : "/-.snrt".indexOf(Character.toLowerCase(next)) >= 0;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    private Matcher look(Pattern pattern, int i) {
      Matcher m = pattern.matcher(text);
      m.region(i, Math.min(text.length(), i + REACH)).useTransparentBounds(true);
      return m.lookingAt() ? m : null;
    }

    private boolean precededBy(Pattern pattern, int i) {
      return pattern.matcher(text.subSequence(Math.max(0, i - BEHIND), i)).find();
    }

    private static int number(Matcher m, int group) {
      return Integer.parseInt(m.group(group));
    }

    private static int year(Matcher m, int group) {
      return Calendar.fullYear(m.group(group));
    }

    private static Optional<DateMention> mention(Matcher m, Optional<Days> days) {
      return days.map(d -> new DateMention(new Span(m.start(), m.end()), d.earliest(), d.latest()));
    }
  }
}
