package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.regex.Pattern;

/** Closes up a line that is set with a space between its letters: {@code A S S E S S M E N T}. */
final class LetterSpacing {
  /** Three letters of one word, and letters and marks; words stand more than a space apart. */
  private static final Pattern SPACED =
      Pattern.compile("\\p{L} \\p{L} \\p{L}(?:\\h{1,6}[\\p{L}&,.;:/-])++");

  private LetterSpacing() {}

  /** The line with its letters put together to words; any other line as it is. */
  static MappedText closed(MappedText line) {
    if (!SPACED.matcher(line).matches()) {
      return line;
    }
    MappedText.Builder words = new MappedText.Builder();
    int spaces = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MappedText.isSpace(c)) {
        spaces++;
        continue;
      }
      if (spaces > 1) {
        words.append(' ', line.rawAt(i - 1));
      }
      words.append(c, line.rawAt(i));
      spaces = 0;
    }
    return words.build();
  }
}
