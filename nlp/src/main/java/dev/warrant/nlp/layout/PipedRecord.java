package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;

/** An export whose lines are records: a short key, and values between bars, as {@code dx|gout}. */
final class PipedRecord {

  private static final int LONGEST_KEY = 24;
  private static final int FEWEST_RECORDS = 4;

  private PipedRecord() {}

  /** Whether a text is such an export: most of its lines are records. */
  static boolean isExport(List<Line> lines) {
    long records = lines.stream().filter(line -> keyEnd(line.text()) > 0).count();
    return records >= FEWEST_RECORDS && 2 * records > lines.size();
  }

  /** End of the key of a record; 0 where a line is none. */
  static int keyEnd(MappedText line) {
    for (int i = 0; i < Math.min(line.length(), LONGEST_KEY); i++) {
      char c = line.charAt(i);
      if (c == '|') {
        return i;
      }
      if (!Character.isLetterOrDigit(c) && "_-./".indexOf(c) < 0) {
        return 0;
      }
    }
    return 0;
  }

  /** The values of a record that say something, in order; a bare number only counts them. */
  static List<MappedText> values(MappedText line) {
    List<MappedText> values = new ArrayList<>();
    int start = keyEnd(line) + 1;
    for (int i = start; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == '|') {
        MappedText value = line.slice(start, i).strip();
        if (value.text().chars().anyMatch(Character::isLetter)) {
          values.add(value);
        }
        start = i + 1;
      }
    }
    return values;
  }
}
