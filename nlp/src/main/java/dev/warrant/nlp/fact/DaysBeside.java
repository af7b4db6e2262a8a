package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.MonthNames;
import dev.warrant.nlp.date.YearlessDay;
import dev.warrant.nlp.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days and months without a year that stand right beside the name of an injection: "ESI 6/24", "the
 * May block", "that of March 3". Each is the last such before the day on which it is told.
 */
public final class DaysBeside {
  private static final String LEVEL =
      "(?:[lc]\\d(?:-\\d|-s1|-t1)?|s1|[lr]t?|" + CourseWords.any("site-of-injection") + ")";

  /** Neither a score, nor a date whose year is said. */
  private static final String WHEN =
      "(?:(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?![\\w/-]|\\.\\d)|("
          + MonthNames.PATTERN
          + ")\\b(?:\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!/))?(?!,? ?(?:of )?(?:'|19|20)\\d{2}))";

  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "\\b"
              + CourseWords.any("head-injection", "one-of-them")
              + "(?: "
              + LEVEL
              + ")*(?: #?\\d(?!/))?(?:[,:]? |,? \\()(?:"
              + CourseWords.any("was-given")
              + " )?(?:"
              + CourseWords.any("day-of-giving")
              + " )?(?:(?:"
              + CourseWords.any("given-part")
              + ")[ -]?)?"
              + WHEN,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          WHEN + "(?:[,:]? " + LEVEL + ")*[,:]? " + CourseWords.any("head-injection") + "\\b",
          Pattern.CASE_INSENSITIVE);

  /** Another day behind one: "10/8, 12/3 and 3/4". */
  private static final Pattern NEXT =
      Pattern.compile("\\G(?:, and |, | and | & |,|; )" + WHEN, Pattern.CASE_INSENSITIVE);

  private DaysBeside() {}

  /** Whether a stretch of a text is a day beside the name of an injection, and no fraction. */
  public static boolean isDay(String text, int start, int end) {
    return found(text).anyMatch(day -> span(day).start() <= start && end <= span(day).end());
  }

  /**
   * The days and months that a text names so.
   *
   * @param present the day on which they are told
   */
  public static Stream<DateMention> in(String text, LocalDate present) {
    return found(text).flatMap(found -> mention(found, present).stream()).distinct();
  }

  private static Stream<MatchResult> found(String text) {
    return Stream.concat(
        BEHIND_NAME.matcher(text).results().flatMap(first -> listed(text, first)),
        BEFORE_NAME.matcher(text).results());
  }

  private static Stream<MatchResult> listed(String text, MatchResult first) {
    Matcher next = NEXT.matcher(text).region(first.end(), text.length());
    List<MatchResult> all = new ArrayList<>(List.of(first));
    while (next.find()) {
      all.add(next.toMatchResult());
    }
    return all.stream();
  }

  private static Optional<DateMention> mention(MatchResult found, LocalDate present) {
    boolean named = found.group(3) != null;
    int month = named ? MonthNames.number(found.group(3)) : Integer.parseInt(found.group(1));
    String day = named ? found.group(4) : found.group(2);
    Span span = span(found);
    return day == null
        ? YearlessDay.last(month, 1, present)
            .map(first -> new DateMention(span, first, YearMonth.from(first).atEndOfMonth()))
        : YearlessDay.last(month, Integer.parseInt(day), present)
            .map(on -> new DateMention(span, on, on));
  }

  private static Span span(MatchResult found) {
    boolean named = found.group(3) != null;
    int last = !named ? 2 : found.group(4) == null ? 3 : 4;
    return new Span(found.start(named ? 3 : 1), found.end(last));
  }
}
