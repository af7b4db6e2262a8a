package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A line that opens as a medicine and its strength do, as in {@code Norco 10/325, 1 po tid}. */
final class DoseLine {

  private static final Pattern OPENING =
      Pattern.compile(
          "\\p{L}[\\p{L}-]+(?:/\\p{L}+)?(?: \\(?[\\p{L}/-]+\\)?){0,2} \\d{1,4}(?:\\.\\d{1,3})?"
              + "(?:[/-]\\d{1,3})?(?: ?(?:mg|mcg|g|gm)\\b| ?%|,? +(?=[#\\d(ix]|one|two|take|apply|tab|cap|po\\b|q\\w?\\w?\\b|[bt]\\.?i\\.?d|h\\.?s)).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private DoseLine() {}

  /** What gaps set off behind a medicine is said of it: a row of a table without names. */
  static Optional<Block> row(Line line, List<MappedText> pieces) {
    if (pieces.size() <= 2) {
      return Optional.empty();
    }
    List<MappedText> cells = pieces.stream().map(MappedText::collapsed).toList();
    return Optional.of(Block.row(line.text().collapsed(), cells, List.of()));
  }

  /** Whether what a gap sets off behind it goes on with directions or a quantity. */
  static boolean goesOn(MappedText piece) {
    char first = piece.charAt(0);
    return Character.isDigit(first) || first == '#' || Character.isLowerCase(first);
  }

  /** Whether a name and its strength stand in the first two columns of a line. */
  static boolean opens(List<MappedText> pieces) {
    String words = pieces.get(0).text() + " " + pieces.get(1).text();
    return Character.isUpperCase(words.charAt(0)) && OPENING.matcher(words).matches();
  }

  /** Whether a line so opens. */
  static boolean is(MappedText line) {
    return Character.isUpperCase(line.charAt(0)) && OPENING.matcher(line.text()).matches();
  }

  /** Whether two lines so open, one below the other; set in, they may do so in small letters. */
  static boolean are(Line above, Line below) {
    return (is(above.text()) && is(below.text()))
        || (below.indent() > 1
            && below.indent() == above.indent()
            && OPENING.matcher(above.text()).matches()
            && OPENING.matcher(below.text()).matches());
  }
}
