package dev.warrant.nlp.measure;

import dev.warrant.nlp.date.MonthNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers from 0 to 10, in digits or words, as pain scores are told without their "/10": "from an
 * eight to a four". What of them is a score, the words around must say.
 */
public final class SmallNumbers {
  private static final BigDecimal TEN = BigDecimal.TEN;

  /** Marks that make a number a part of something else: a date, a strength, a quantity. */
  private static final String JOINING = "/#.:$%+-–x";

  /** How much two numbers may differ that make one range: "three to four". */
  private static final BigDecimal RANGE = BigDecimal.valueOf(2);

  /** "6-7": two numbers next to each other, that are no part of a date or a level. */
  private static final Pattern RANGE_IN_DIGITS =
      Pattern.compile(
          "(?<![\\w/.:#-])([0-9])-([1-9]|10)(?![\\w/%-]|\\.\\d)(?<=(0-1|1-2|2-3|3-4|4-5|5-6|6-7|7-8|8-9|9-10))");

  private static final Pattern COUNT =
      Pattern.compile("(?<![\\w/.:#$-])\\d{1,2}(?![\\w/%:-]|\\.\\d| ?(?:mg|mcg))");

  /** How far before a number the name of its month may begin, in characters. */
  private static final int MONTH = 12;

  private static final Pattern MONTH_LAST =
      Pattern.compile("\\b" + MonthNames.PATTERN + "\\.? $", Pattern.CASE_INSENSITIVE);

  private SmallNumbers() {}

  /** The numbers of a sentence, in order; two that make a range ("3 to 4") are one. */
  public static List<Score> in(String sentence) {
    List<Score> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.length()) {
      char c = sentence.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        at++;
        continue;
      }
      int end = endOfWord(sentence, at);
      int start = at;
      Optional<Score> range = range(sentence, start);
      if (range.isPresent()) {
        found.add(range.get());
        at = range.get().end();
        continue;
      }
      value(sentence, start, end).ifPresent(value -> add(found, sentence, value, start, end));
      at = end;
    }
    return found;
  }

  private static Optional<Score> range(String sentence, int start) {
    if (start + 1 == sentence.length() || sentence.charAt(start + 1) != '-') {
      return Optional.empty();
    }
    Matcher range = RANGE_IN_DIGITS.matcher(sentence).region(start, sentence.length());
    range.useTransparentBounds(true);
    return range.lookingAt()
        ? Optional.of(
            new Score(
                new BigDecimal(range.group(1)), new BigDecimal(range.group(2)), start, range.end()))
        : Optional.empty();
  }

  /** The numbers of a sentence up to a hundred, as things are counted; dates and doses are none. */
  public static List<Score> counts(String sentence) {
    List<Score> found = new ArrayList<>();
    Matcher number = COUNT.matcher(sentence);
    while (number.find()) {
      BigDecimal value = new BigDecimal(number.group());
      found.add(new Score(value, value, number.start(), number.end()));
    }
    return found;
  }

  private static int endOfWord(String sentence, int start) {
    int end = start;
    while (end < sentence.length()
        && (Character.isLetterOrDigit(sentence.charAt(end)) || isPoint(sentence, end))) {
      end++;
    }
    return end;
  }

  private static boolean isPoint(String sentence, int at) {
    return sentence.charAt(at) == '.'
        && at > 0
        && Character.isDigit(sentence.charAt(at - 1))
        && at + 1 < sentence.length()
        && Character.isDigit(sentence.charAt(at + 1));
  }

  private static Optional<BigDecimal> value(String sentence, int start, int end) {
    char first = sentence.charAt(start);
    boolean digits = Character.isDigit(first);
    if (!digits && (end - start < 3 || !NumberWords.mayBeginWith(first))) {
      return Optional.empty();
    }
    String word = sentence.substring(start, end).toLowerCase(Locale.ROOT);
    if (digits
        && (!isPlainNumber(word) || isJoined(sentence, start, end) || isOfMonth(sentence, start))) {
      return Optional.empty();
    }
    return NumberWords.value(word).filter(value -> value.compareTo(TEN) <= 0);
  }

  /** "On July 1": the day of a month. */
  private static boolean isOfMonth(String sentence, int start) {
    return MONTH_LAST.matcher(sentence.substring(Math.max(0, start - MONTH), start)).find();
  }

  private static boolean isPlainNumber(String word) {
    return word.chars().allMatch(c -> Character.isDigit(c) || c == '.')
        && word.indexOf('.') == word.lastIndexOf('.');
  }

  private static boolean isJoined(String sentence, int start, int end) {
    boolean before =
        start > 0
            && JOINING.indexOf(sentence.charAt(start - 1)) >= 0
            && !isArrow(sentence, start - 1)
            && !endsPhrase(sentence, start - 1);
    boolean after =
        end + 1 < sentence.length()
            && JOINING.indexOf(sentence.charAt(end)) >= 0
            && sentence.charAt(end + 1) != ' '
            && !(sentence.charAt(end) == '.'
                && !Character.isLetterOrDigit(sentence.charAt(end + 1)))
            && !isArrow(sentence, end + 1);
    boolean percent = end < sentence.length() && sentence.charAt(end) == '%';
    return before || after || percent;
  }

  private static boolean isArrow(String sentence, int at) {
    return at < sentence.length() && (sentence.charAt(at) == '>' || sentence.charAt(at) == '→');
  }

  private static boolean endsPhrase(String sentence, int at) {
    return sentence.charAt(at) == ':' && at > 0 && Character.isLetter(sentence.charAt(at - 1));
  }

  private static void add(
      List<Score> found, String sentence, BigDecimal value, int start, int end) {
    if (!found.isEmpty()) {
      Score last = found.get(found.size() - 1);
      String between = sentence.substring(last.end(), start).strip().toLowerCase(Locale.ROOT);
      boolean joined = between.equals("to") || between.equals("or") || between.equals("-");
      if (joined
          && value.compareTo(last.high()) > 0
          && value.subtract(last.high()).compareTo(RANGE) <= 0) {
        found.set(found.size() - 1, new Score(last.low(), value, last.start(), end));
        return;
      }
    }
    found.add(new Score(value, value, start, end));
  }
}
