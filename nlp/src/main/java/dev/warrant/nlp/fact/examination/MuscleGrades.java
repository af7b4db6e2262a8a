package dev.warrant.nlp.fact.examination;

import dev.warrant.nlp.fact.examination.RootTerms.Place;
import dev.warrant.nlp.fact.examination.SignPart.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strength in grades of five: "4/5", and "EHL 4" behind the name of a muscle. */
final class MuscleGrades {
  private static final Pattern GRADE =
      Pattern.compile("(?<![\\w/.])([0-5])\\s?([+-]?)\\s?(?:/\\s?5|(?:out )?of 5)(?![\\d/])");

  /** A number that stands behind the name of a muscle: "EHL 4", "quads R 4+ L 5". */
  private static final Pattern BARE_GRADE =
      Pattern.compile(
          "^[\\s:=(|]*(?:[A-Za-z]{1,5}[\\s:=]+)?([0-5])([+-]?)(?![\\w%/.°]|-\\d|\\s?[A-Za-z]{3})");

  private MuscleGrades() {}

  /** Whether words give a grade out of five. */
  static boolean standIn(String words) {
    return GRADE.matcher(words).find();
  }

  /** How many grades out of five words give. */
  static long count(String words) {
    return GRADE.matcher(words).results().count();
  }

  /**
   * The first grade that is less than full; else a full one.
   *
   * @param words the words in which grades may stand
   * @param start where those words begin in the statement
   * @param muscles the muscles that they name
   */
  static Optional<Value> of(String words, int start, List<Place> muscles) {
    Matcher grades = GRADE.matcher(words);
    Optional<Value> full = Optional.empty();
    while (grades.find()) {
      Value value = new Value(isLess(grades), start + grades.start());
      if (value.lessened()) {
        return Optional.of(value);
      }
      full = Optional.of(value);
    }
    return full.or(() -> bare(words, start, muscles));
  }

  private static Optional<Value> bare(String words, int start, List<Place> muscles) {
    Optional<Value> full = Optional.empty();
    for (Place muscle : muscles) {
      String after = words.substring(muscle.end() - start);
      Matcher grade = BARE_GRADE.matcher(after);
      int at = 0;
      while (grade.reset(after.substring(at)).find()) {
        Value value = new Value(isLess(grade), muscle.end() + at);
        if (value.lessened()) {
          return Optional.of(value);
        }
        full = Optional.of(value);
        at += grade.end();
      }
    }
    return full;
  }

  private static boolean isLess(Matcher grade) {
    return grade.group(1).charAt(0) < '5' || grade.group(2).equals("-");
  }
}
