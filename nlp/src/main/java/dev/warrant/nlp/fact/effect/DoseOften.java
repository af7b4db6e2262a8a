package dev.warrant.nlp.fact.effect;

import dev.warrant.nlp.fact.CourseWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a medicine was taken before an injection and after it: "was qid, now bid". */
final class DoseOften {
  private static final String OFTEN = "(" + CourseWords.often() + ")";

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
              + ",?\\s?\\(?"
              + CourseWords.any("often-against")
              + "\\b:?\\s?"
              + OFTEN
              + "\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Was qid, now bid since the block". */
  private static final Pattern OFTEN_NOW =
      Pattern.compile(
          "\\b"
              + CourseWords.any("amount-before")
              + "\\b:?[^.;\\d]{0,24}?\\b"
              + OFTEN
              + "\\b[^.;]{0,44}?\\b"
              + CourseWords.any("amount-after")
              + "\\b:?[^.;\\d]{0,24}?\\b"
              + OFTEN
              + "\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Three times a day before the block and once a day after it". */
  private static final Pattern OFTEN_BEFORE =
      Pattern.compile(
          "\\b"
              + OFTEN
              + "\\s\\(?"
              + CourseWords.any("amount-before-behind")
              + "\\b[^.;]{0,48}?\\b"
              + OFTEN
              + "\\s\\(?"
              + CourseWords.any("amount-after-behind")
              + "\\b",
          Pattern.CASE_INSENSITIVE);

  private DoseOften() {}

  /** Whether it was taken less often than before; empty if a text does not say how often. */
  static Optional<Boolean> in(String text) {
    Matcher before = OFTEN_BEFORE.matcher(text);
    if (before.find()) {
      return compare(CourseWords.perDay(before.group(2)), CourseWords.perDay(before.group(1)));
    }
    Matcher now = OFTEN_NOW.matcher(text);
    if (now.find()) {
      return compare(CourseWords.perDay(now.group(2)), CourseWords.perDay(now.group(1)));
    }
    Matcher to = LESS_OFTEN.matcher(text);
    if (to.find()) {
      return compare(CourseWords.perDay(to.group(2)), CourseWords.perDay(to.group(1)));
    }
    Matcher than = LESS_OFTEN_THAN.matcher(text);
    return than.find()
        ? compare(CourseWords.perDay(than.group(1)), CourseWords.perDay(than.group(2)))
        : Optional.empty();
  }

  private static Optional<Boolean> compare(double after, double before) {
    return after == before ? Optional.empty() : Optional.of(after < before);
  }
}
