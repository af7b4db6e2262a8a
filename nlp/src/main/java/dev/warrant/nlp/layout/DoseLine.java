package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.regex.Pattern;

/** A line that opens as a medicine and its strength do, as in {@code Norco 10/325, 1 po tid}. */
final class DoseLine {

  private static final Pattern OPENING =
      Pattern.compile(
          "\\p{Lu}[\\p{L}-]+(?:/\\p{L}+)?(?: \\(?[\\p{L}/-]+\\)?){0,2} \\d{1,4}(?:\\.\\d{1,3})?"
              + "(?:[/-]\\d{1,3})?(?: ?(?:mg|mcg|g|gm)\\b| ?%|,? +(?=[#\\d(ix]|one|two|take|apply|tab|cap|po\\b|q\\w?\\w?\\b|[bt]\\.?i\\.?d|h\\.?s)).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:rx|request|order|script|item|med) ?#\\d{1,2}\\b", Pattern.CASE_INSENSITIVE);

  private DoseLine() {}

  /** Whether a line counts a prescription or request, as in {@code Rx #2 OxyContin 40 mg}. */
  static boolean isNumbered(MappedText line) {
    return NUMBERED.matcher(line).lookingAt();
  }

  /** Whether what a gap sets off behind it goes on with directions or a quantity. */
  static boolean goesOn(MappedText piece) {
    char first = piece.charAt(0);
    return Character.isDigit(first) || first == '#' || Character.isLowerCase(first);
  }

  /** Whether a line so opens. */
  static boolean is(MappedText line) {
    return Character.isUpperCase(line.charAt(0)) && OPENING.matcher(line.text()).matches();
  }
}
